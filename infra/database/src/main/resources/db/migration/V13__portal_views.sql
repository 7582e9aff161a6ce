-- Who may see a journey as the citizen or for them: the citizen; custody holders while the citizen is under 18 (Barnets lov;
-- at 18 parents become relatives, domain.md §2.1); guardians; and relatives whom the citizen lets be told, who may not act.
create view casework.citizen_access as
select j.journey_id, c.cpr, 'citizen' as capacity, true as may_act
  from casework.journey j
  join casework.citizen c using (citizen_id)
union all
select j.journey_id, r.cpr, r.kind as capacity, r.kind <> 'relative' as may_act
  from casework.representation r
  join casework.citizen c using (citizen_id)
  join casework.journey j using (citizen_id)
 where r.until is null
   and r.since <= casework.now()
   and case r.kind
         when 'custody-holder' then c.birth_date > casework.today() - interval '18 years'
         when 'guardian' then true
         else exists (select from casework.consent a
                       where a.journey_id = j.journey_id
                         and a.relative_id = r.representation_id
                         and a.purpose = 'inform-relative'
                         and a.state in ('given', 'partial')
                         and (a.valid_until is null or a.valid_until >= casework.today()))
       end;
comment on view casework.citizen_access is 'Asked by CPR number, or by journey; both have their index.';

-- The citizens' tasks that staff record for them: the coordinator's, or, before there is one, the department's.
create index journey_coordinator on casework.journey (coordinator) where state = 'active';
create index journey_deputy on casework.journey (deputy) where state = 'active';
create index journey_without_coordinator on casework.journey (department) where state = 'active' and coordinator is null;

-- Read for the journey page.
create index complaint_journey on casework.complaint (journey_id);
