-- Writer: workers (and this migration). A case has several grounds at once, and a department asks in its own words.

-- Code list severity, each of what DMN-3 asks; one until now.
alter table casework.screening alter column severity type text[] using array[severity];
alter table casework.screening rename column severity to grounds;

alter table casework.assessment
    add column grounds text[] not null default '{}',  -- code list severity: what led to it
    add column sources text[] not null default '{}';  -- who may be asked, as agreed: department keys and code list party

create index assessment_question_question on casework.assessment_question (question);

-- What a journey was screened for led to its first assessment; of those after it nobody noted the ground. One that has been
-- agreed stays without: its party would read here what nobody told them.
update casework.assessment a set grounds = s.grounds
  from (select distinct on (journey_id) journey_id, grounds, screened_at from casework.screening
         where track = 'assessment' order by journey_id, screened_at desc) s
 where s.journey_id = a.journey_id and s.screened_at <= a.started_at and a.state = 'started'
   and not exists (select from casework.assessment b where b.journey_id = a.journey_id and b.started_at < a.started_at);

create table casework.own_question (
    question   text primary key,                -- stands where a code of the list question does
    citizen_id uuid not null references casework.citizen,
    asked_of   text not null,                   -- department key or code list party
    words      text not null,                   -- of the department that put it first
    same_as    text not null,                   -- the words without case, spacing and punctuation
    unique (citizen_id, asked_of, same_as)
);
comment on table casework.own_question is
    'What a department asks in its own words; the same of the same source is one question, whoever puts it.';

create view casework.question_source as
select question, asked_of, sort from casework.assessment_topic
union all
select question, asked_of, 0 from casework.own_question;

-- Those in own words stand after the catalogue's.
create view casework.question_named as
select code as question, name_da, sort from casework.reference_code where code_list = 'question'
union all
select question, words, 1000 from casework.own_question;

create view casework.form_assessment_grounds as
select distinct on (a.journey_id) a.journey_id, null::uuid as subject_id,
       to_jsonb((select string_agg(c.name_da, E'\n' order by c.sort) from casework.reference_code c
                  where c.code_list = 'severity' and c.code = any (a.grounds))) as value
  from casework.assessment a order by a.journey_id, a.started_at desc;

create or replace view casework.form_assessment_known as
select j.journey_id, null::uuid as subject_id,
       to_jsonb(string_agg(format('%s %s (%s, %s)', q.name_da, k.answer, s.name_da,
                                  to_char(k.answered_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY')),
                           E'\n' order by q.sort, q.name_da)) as value
  from casework.journey j
  join lateral (select distinct on (a.question) a.* from casework.known_answer a
                 where a.citizen_id = j.citizen_id order by a.question, a.answered_at desc) k on true
  join casework.question_named q on q.question = k.question
  join casework.reference_code s on s.code_list = 'answer-source' and s.code = k.source
 group by j.journey_id;

create or replace view casework.form_assessment_missing as
select a.journey_id, a.assessment_id as subject_id,
       jsonb_agg(jsonb_build_object('question', c.question, 'label', c.name_da) order by c.sort, c.name_da) as value
  from casework.assessment a
  join casework.assessment_question q using (assessment_id)
  join casework.question_named c using (question)
 where not casework.is_known(a.journey_id, q.question)
 group by a.journey_id, a.assessment_id;

create or replace view casework.form_assessment_contributions as
select c.journey_id, c.assessment_id as subject_id,
       to_jsonb(string_agg(coalesce(p.name_da, casework.department_name(c.department)) || ': '
                           || case c.state when 'delivered' then coalesce(concat_ws(E'\n', said.answers, c.answer), 'Intet at tilføje.')
                                           when 'not-relevant' then 'Ikke relevant. ' || coalesce(c.reason, '')
                                           when 'not-delivered' then 'MANGLER: svarede ikke.'
                                           when 'cancelled' then 'MANGLER: uden samtykke.'
                                           else 'Ikke svaret endnu.' end,
                           E'\n\n' order by c.department, c.requested_at)) as value
  from casework.contribution c
  left join casework.reference_code p on p.code_list = 'party' and p.code = c.department
 cross join lateral (select string_agg(format('%s %s', q.name_da, k.answer), E'\n' order by q.sort, q.name_da) as answers
                       from casework.known_answer k
                       join casework.question_named q using (question)
                      where k.contribution_id = c.contribution_id) said
 where c.state <> 'replaced'
 group by c.journey_id, c.assessment_id;

-- A question in own words says who asks.
create or replace view casework.form_contribution_questions as
select c.journey_id, c.contribution_id as subject_id,
       jsonb_agg(jsonb_build_object('question', n.question,
                                    'label', n.name_da || coalesce(' (spurgt af ' || own.askers || ')', ''))
                 order by n.sort, n.name_da) as value
  from casework.contribution c
  join casework.question_named n on n.question = any (c.questions)
  left join lateral (select string_agg(casework.department_name(d.department), ', ' order by d.department) as askers
                       from casework.assessment_question q
                       join casework.own_question o using (question)
                      cross join unnest(q.departments) d (department)
                      where q.assessment_id = c.assessment_id and q.question = n.question) own on true
 group by c.journey_id, c.contribution_id;

create or replace view casework.form_contribution_known as
select c.journey_id, c.contribution_id as subject_id,
       to_jsonb(string_agg(format('%s %s (%s)', r.name_da, k.answer,
                                  to_char(k.answered_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY')),
                           E'\n' order by r.sort, r.name_da)) as value
  from casework.contribution c
  join casework.journey j using (journey_id)
  join casework.assessment_question q
    on q.assessment_id = c.assessment_id and c.department = any (q.departments)
 cross join lateral (select a.* from casework.known_answer a
                      where a.citizen_id = j.citizen_id and a.question = q.question and a.answered_at <= c.requested_at
                      order by a.answered_at desc limit 1) k
  join casework.question_named r on r.question = q.question
 group by c.journey_id, c.contribution_id;

-- Whom the municipality asks for somebody outside it; its own departments are asked themselves, and may ask.
create or replace view casework.form_contribution_party as
select c.journey_id, c.contribution_id as subject_id, to_jsonb(coalesce(p.name_da, casework.department_name(c.department))) as value
  from casework.contribution c
  left join casework.reference_code p on p.code_list = 'party' and p.code = c.department
 where c.consent_id is not null;

-- Whom a department may ask: who was agreed with the citizen, but those who may not be asked after all, and itself.
create view casework.options_question_source as
select c.journey_id, c.contribution_id as subject_id, s.source as value, coalesce(p.name_da, casework.department_name(s.source)) as label
  from casework.contribution c
  join casework.assessment a using (assessment_id)
 cross join unnest(a.sources) s (source)
  left join casework.reference_code p on p.code_list = 'party' and p.code = s.source
 where s.source <> c.department
   and (select bool_or(k.state in ('given', 'partial')) from casework.consent k
         where k.journey_id = c.journey_id and k.purpose = 'obtain-information' and k.from_party = s.source) is not false;
