-- Writer: workers (and this migration).

-- One table of acute assessments: of a referral, or of something acute in a journey under way.
alter table casework.acute_assessment drop constraint acute_assessment_referral_id_fkey;
alter table casework.acute_assessment rename column referral_id to subject_id;
alter table casework.acute_assessment rename column child_seen to seen;
comment on column casework.acute_assessment.subject_id is 'A referral, or an acute event.';

insert into casework.acute_assessment
       (subject_id, journey_id, acute, reason, seen, assessed_by, second_person, assessed_at)
select acute_event_id, journey_id, acute, coalesce(reason, ''), coalesce(seen, false), assessed_by, second_person, assessed_at
  from casework.acute_event
 where assessed_at is not null;

alter table casework.acute_event
      drop column acute, drop column seen, drop column reason, drop column assessed_by, drop column second_person,
      drop column assessed_at;

-- A referral as who must act on it reads it: what it is about, the signs, and who says so.
create view casework.referral_text as
select r.referral_id, r.journey_id, r.received_at,
       concat_ws(E'\n',
                 r.matter,
                 'Tegn: ' || (select string_agg(s.name_da, ', ' order by s.sort) from casework.reference_code s
                               where s.code_list = 'sign' and s.code = any(r.signs)),
                 'Fra: ' || concat_ws(', ', c.name_da, r.referrer_organisation, r.referrer_name, r.referrer_phone)) as text
  from casework.referral r
  left join casework.reference_code c on c.code_list = 'source' and c.code = r.source;

create or replace view casework.form_joined_referral as
select journey_id, referral_id as subject_id, to_jsonb(text) as value from casework.referral_text;

-- What is assessed: the referral that began the journey, one that joined it, or an event that somebody told of.
create view casework.form_acute_matter as
(select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(text) as value
   from casework.referral_text order by journey_id, received_at)
union all
select journey_id, referral_id, to_jsonb(text) from casework.referral_text
union all
select journey_id, subject_id, value from casework.form_citizen_request;
drop view casework.form_acute_event;

-- Who works on the referral that began the journey reads that one, also when another has joined.
create or replace view casework.form_referral_matter as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(matter) as value
  from casework.referral order by journey_id, received_at;

create or replace view casework.form_referral_wish as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(wish) as value
  from casework.referral where wish is not null order by journey_id, received_at;

create or replace view casework.form_referral_needs as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(needs) as value
  from casework.referral order by journey_id, received_at;

-- A case that the appeals board sends back is decided anew within the time that its kind of case has (RSL § 3).
insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('F-RSL3-HJEMV-BOERN',    8, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag om et barn afgjort', 'Returned case of a child decided'),
('F-RSL3-HJEMV-VOKSEN',   8, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag om en voksen afgjort', 'Returned case of an adult decided'),
('F-RSL3-HJEMV-BESKAEFT', 8, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag om beskæftigelse afgjort', 'Returned case of employment decided'),
('F-RSL3-HJEMV-SUNDHED',  6, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag om sundhed afgjort', 'Returned case of health decided');

create table casework.returned_case_deadline (
    law           text primary key,             -- code list law
    deadline_code text not null                 -- of casework.deadline_rule
);
insert into casework.returned_case_deadline values
('barnets-lov',  'F-RSL3-HJEMV-BOERN'),
('serviceloven', 'F-RSL3-HJEMV-VOKSEN'),
('aeldreloven',  'F-RSL3-HJEMV-VOKSEN'),
('none',         'F-RSL3-HJEMV-VOKSEN'),
('employment',   'F-RSL3-HJEMV-BESKAEFT'),
('education',    'F-RSL3-HJEMV-BESKAEFT'),
('health',       'F-RSL3-HJEMV-SUNDHED');
