-- Writer: workers (and this migration). A consent runs out by its date, is renewed, and was given by somebody.
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

alter table casework.consent
    add column giver_id uuid references casework.representation,  -- who of those who act for the citizen answered; null: the citizen, or not known
    add column renews   uuid references casework.consent;         -- the consent whose place a yes takes
create index consent_renews on casework.consent (renews) where renews is not null;
create index consent_limited on casework.consent (valid_until) where valid_until is not null and state in ('given', 'partial');

-- What somebody may rest on today.
create view casework.standing_consent as
select * from casework.consent
 where state in ('given', 'partial') and (valid_until is null or valid_until >= casework.today());

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('D-SAMTUDL-15AD',  15, 'ARBEJDSDAGE', 'samtykke_udloeber',       'before', 'design', null, 'D', 'Samtykke tages op, før det udløber', 'Consent taken up before it runs out'),
('D-SAMTFORNY-5AD',  5, 'ARBEJDSDAGE', 'samtykke_udloeber_snart', 'after',  'design', null, 'D', 'Aftalt, om samtykket fornyes', 'Agreed whether the consent is renewed');

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('event-kind', 'consent-renewal-agreed', 'Aftalt, om samtykket fornyes', 'Agreed whether the consent is renewed', 'D', 116);
insert into casework.shared_note (event_kind, audience, source_mark) values ('consent-renewal-agreed', 'party', 'D');

-- What is known of a consent that stands is until when, and who of several said it.
create or replace view casework.form_consent_about as
select c.journey_id, c.consent_id as subject_id,
       to_jsonb(concat_ws(E'\n',
                          p.name_da,
                          case c.given_by when 'custody-holder' then 'Svaret er forældremyndighedsindehaverens'
                                          when 'guardian' then 'Svaret er værgens'
                                          else 'Svaret er borgerens' end || coalesce(': ' || g.name, ''),
                          'Til: ' || r.name,
                          'Oplysninger fra: ' || coalesce(f.name_da, casework.department_name(c.from_party)),
                          'Til: ' || coalesce(t.name_da, casework.department_name(c.to_department)),
                          'Gælder ikke: ' || c.limits,
                          case when c.state in ('given', 'partial') then 'Gælder til og med ' || to_char(c.valid_until, 'DD.MM.YYYY') end)) as value
  from casework.consent c
  left join casework.reference_code p on p.code_list = 'consent-purpose' and p.code = c.purpose
  left join casework.reference_code f on f.code_list = 'party' and f.code = c.from_party
  left join casework.reference_code t on t.code_list = 'party' and t.code = c.to_department
  left join casework.representation r on r.representation_id = c.relative_id
  left join casework.representation g on g.representation_id = c.giver_id;

-- Whose answer staff note: those who may give it; who is asked, where nobody is known by name.
create view casework.options_consent_givers as
select c.journey_id, c.consent_id as subject_id, coalesce(a.representation_id::text, c.given_by) as value,
       coalesce(a.name, case c.given_by when 'custody-holder' then 'Forældremyndighedsindehaveren'
                                        when 'guardian' then 'Værgen'
                                        else 'Borgeren' end) as label
  from casework.consent c
  join casework.journey j using (journey_id)
  left join casework.acting_now a on a.citizen_id = j.citizen_id and a.kind = c.given_by;

-- One who is alone in giving it need not be pointed out.
create view casework.form_consent_giver as
select journey_id, subject_id, to_jsonb(min(value)) as value
  from casework.options_consent_givers group by journey_id, subject_id having count(*) = 1;

-- As whom somebody sees a journey, where it is for the citizen.
create or replace view casework.citizen_access as
select j.journey_id, c.cpr, 'citizen' as capacity, true as may_act, null::uuid as representation_id
  from casework.journey j
  join casework.citizen c using (citizen_id)
union all
select j.journey_id, r.cpr, r.kind as capacity, r.kind <> 'relative' as may_act, r.representation_id
  from casework.representation r
  join casework.citizen c using (citizen_id)
  join casework.journey j using (citizen_id)
 where r.until is null
   and r.since <= casework.now()
   and case r.kind
         when 'custody-holder' then c.birth_date > casework.today() - interval '18 years'
         when 'guardian' then true
         else exists (select from casework.standing_consent a
                       where a.journey_id = j.journey_id
                         and a.relative_id = r.representation_id
                         and a.purpose = 'inform-relative')
       end;

create or replace view casework.form_parents_consents as
select t.journey_id, null::uuid as subject_id,
       to_jsonb(case when exists (select from casework.standing_consent c
                                   where c.journey_id = t.journey_id and c.given_by = 'custody-holder')
                     then 'Et samtykke fra forældrene står endnu. Del intet på det; den unge spørges selv.'
                     else 'Bortfaldet. Nu er det den unge, der bestemmer.' end) as value
  from casework.transition t where t.kind = 'child-to-adult';
