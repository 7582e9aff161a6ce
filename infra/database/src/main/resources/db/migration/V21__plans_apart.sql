-- Writer: workers (and this migration). Who reads what of a plan, and what the plan's parts lacked (domain.md P3).
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

-- Without consent to one plan each department has its own (RSL § 11 b, S27), and so it has when the citizen refuses the
-- plan and keeps the help (S18): what happens, where and when is common, and the rest its own department's.
alter table casework.plan
    add column apart boolean not null generated always as (plan_type = 'parallel' or state in ('split', 'refused')) stored;

-- The journey's plan; a plan the citizen refused is it for as long as help goes on without one [S18].
create or replace view casework.current_plan as
select distinct on (journey_id) * from casework.plan p
 where state in ('draft', 'approved', 'active', 'split')
    or state = 'refused' and exists (select from casework.plan_line l
                                      where l.plan_id = p.plan_id and l.state in ('decided', 'ordered', 'waiting', 'active'))
 order by journey_id, state in ('split', 'refused'), started_at desc;

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('plan-situation', 'no-social-law', 'Ingen hjælp efter serviceloven', 'No help under the Social Services Act', 'S16', 7),
('follow-up-reason', 'F-OPF1-3M', 'Første gang senest tre måneder efter, at hjælpen er begyndt (Barnets lov § 95).',
                                  'The first time three months after the help began at the latest (Act on Children § 95).', 'S10', 1),
('follow-up-reason', 'F-BFU-4M',  'Første gang, når den undersøgelse, der er i gang, er færdig (Barnets lov § 95).',
                                  'The first time when the investigation under way is finished (Act on Children § 95).', 'S10', 2),
('follow-up-reason', 'D-OPF1-3M', 'Første gang tre måneder efter, at hjælpen er begyndt. Så aftaler vi, hvor tit.',
                                  'The first time three months after the help began. Then we agree how often.', 'D', 3);

-- What DMN-7 says about a decision: when a change takes effect, and how long a re-assessment may take.
alter table casework.decision
    add column notice_code   text,
    add column reassess_code text not null default 'F-GENV-4U';
update casework.decision
   set notice_code = case notice when 'fourteen-weeks' then 'F-VARSEL-14U' when 'reasonable' then 'D-VARSEL-4U' end,
       reassess_code = case notice when 'fourteen-weeks' then 'F-VARSEL-GENV-2U' else 'F-GENV-4U' end
 where notice is not null;

-- The legal basis a department expects; the decision settles it.
alter table casework.plan_line add column provision text;               -- code list provision

create view casework.form_decision_provision as
select d.journey_id, d.decision_id as subject_id, to_jsonb(coalesce(d.provision, l.provision)) as value
  from casework.decision d left join casework.plan_line l using (line_id)
 where coalesce(d.provision, l.provision) is not null;

create or replace view casework.form_plan_lines as
select l.journey_id, null::uuid as subject_id, jsonb_agg(jsonb_build_object(
       'lineId', l.line_id, 'department', l.department, 'lawName', coalesce(v.name_da, l.law_name), 'serviceName', l.service_name,
       'description', l.description, 'goal', l.goal, 'effort', l.effort,
       'answer', case when l.state = 'approved' then 'approve' end) order by l.position) as value
  from casework.plan_line_named l
  join casework.current_plan p using (plan_id)
  join casework.plan_line b using (line_id)
  left join casework.reference_code v on v.code_list = 'provision' and v.code = b.provision
 where l.state in ('proposed', 'approved') group by l.journey_id;

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('payer-note', 'not-ageing-act', 'Hjælp efter §§ 95 eller 96: ikke ældreloven', 'Help under §§ 95 or 96: not the elderly care act', 'S36', 13);

-- The relatives whom the citizen lets be told, and who can log in.
create view casework.told_relative as
select j.journey_id, r.representation_id, r.name, r.cpr
  from casework.representation r
  join casework.journey j using (citizen_id)
 where r.kind = 'relative' and r.until is null and r.since <= casework.now() and r.cpr is not null
   and exists (select from casework.consent a
                where a.journey_id = j.journey_id
                  and a.relative_id = r.representation_id
                  and a.purpose = 'inform-relative'
                  and a.state in ('given', 'partial')
                  and (a.valid_until is null or a.valid_until >= casework.today()));

-- Whose installation this is; one row, the municipality's own to change.
create table casework.municipality (
    only_one boolean primary key default true check (only_one),
    name     text not null,
    ean      text not null check (ean ~ '^[0-9]{13}$')       -- where providers send their bills
);
insert into casework.municipality (name, ean) values ('Solvig Kommune', '5798009999993');
revoke insert, update, delete on casework.municipality from samspil_workers;

-- All a provider is told: what to deliver, to whom it fits, with which goal, from when, who speaks for the citizen and who pays [S51].
create or replace view casework.form_order_summary as
select o.journey_id, o.order_id as subject_id,
       to_jsonb(concat_ws(E'\n', l.service_name || coalesce(' (' || v.name_da || ')', ''), l.description, 'Mål: ' || l.goal, l.effort,
                          'Ønsket start: ' || to_char(l.starts_on, 'DD.MM.YYYY'),
                          'Målgruppe: ' || (select string_agg(t.name_da, ', ' order by t.sort)
                                              from casework.reference_code t
                                             where t.code_list = 'target-group'
                                               and t.code = any (select unnest(a.target_groups) from casework.assessment a
                                                                  where a.journey_id = o.journey_id)),
                          'Følges op senest: ' || to_char(p.next_follow_up, 'DD.MM.YYYY'),
                          (select string_agg('Værge: ' || r.name || coalesce(', ' || g.name_da, ''), E'\n')
                             from casework.representation r
                             left join casework.reference_code g on g.code_list = 'guardianship-form' and g.code = r.scope
                            where r.citizen_id = j.citizen_id and r.kind = 'guardian' and r.until is null),
                          'Pårørende, der må få besked: ' || (select string_agg(n.name, ', ' order by n.name)
                                                               from casework.told_relative n where n.journey_id = o.journey_id),
                          'Handlekommune: ' || m.name,
                          'Regning til EAN ' || m.ean)) as value
  from casework.provision_order o
  join casework.journey j using (journey_id)
  join casework.plan_line_named l using (line_id)
  join casework.plan_line b using (line_id)
  join casework.plan p on p.plan_id = l.plan_id
  left join casework.reference_code v on v.code_list = 'provision' and v.code = b.provision
 cross join casework.municipality m;

-- Who calls a meeting sees which relatives read of it on Min side, and whom to call.
create or replace view casework.options_relatives as
select j.journey_id, null::uuid as subject_id, r.name as value,
       r.name || case when t.representation_id is null then ' (ring og fortæl om mødet)' else ' (ser mødet på Min side)' end as label
  from casework.journey j
  join casework.representation r on r.citizen_id = j.citizen_id and r.kind = 'relative' and r.until is null
  left join casework.told_relative t on t.journey_id = j.journey_id and t.representation_id = r.representation_id;
