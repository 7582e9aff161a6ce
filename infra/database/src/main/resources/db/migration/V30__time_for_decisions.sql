-- Writer: workers (and this migration). How long who waits for a decision waits, and what they are told when it takes longer.

-- RSL § 3 has the municipality publish its times by paragraph [S19]: a case that was sent back is decided anew within the time
-- of the decision's paragraph; of its law, where the paragraph has none. Weeks [D], as Greve and Vejle publish them [S20-S23].
insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('F-RSL3-HJEMV-BL-30',    4, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag efter Barnets lov § 30 afgjort', 'Returned case under Act on Children § 30 decided'),
('F-RSL3-HJEMV-BL-86',   12, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag efter Barnets lov § 86 afgjort', 'Returned case under Act on Children § 86 decided'),
('F-RSL3-HJEMV-BL-87',   12, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag efter Barnets lov § 87 afgjort', 'Returned case under Act on Children § 87 decided'),
('F-RSL3-HJEMV-SEL-96',  12, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag efter Serviceloven § 96 afgjort', 'Returned case under Social Services Act § 96 decided'),
('F-RSL3-HJEMV-SEL-100', 12, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag efter Serviceloven § 100 afgjort', 'Returned case under Social Services Act § 100 decided'),
('F-RSL3-HJEMV-SEL-103', 12, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag efter Serviceloven § 103 afgjort', 'Returned case under Social Services Act § 103 decided'),
('F-RSL3-HJEMV-SEL-104', 12, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag efter Serviceloven § 104 afgjort', 'Returned case under Social Services Act § 104 decided'),
('F-RSL3-HJEMV-SEL-107', 12, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag efter Serviceloven § 107 afgjort', 'Returned case under Social Services Act § 107 decided'),
('F-RSL3-HJEMV-SEL-108', 12, 'WEEKS', 'sag_hjemvist', 'after', 'law+design', 'Retssikkerhedsloven § 3', 'S19', 'Hjemvist sag efter Serviceloven § 108 afgjort', 'Returned case under Social Services Act § 108 decided');

create table casework.returned_provision_deadline (
    provision     text primary key,             -- code list provision
    deadline_code text not null                 -- of casework.deadline_rule
);
insert into casework.returned_provision_deadline values
('bl-30',   'F-RSL3-HJEMV-BL-30'),
('bl-86',   'F-RSL3-HJEMV-BL-86'),
('bl-87',   'F-RSL3-HJEMV-BL-87'),
('sel-96',  'F-RSL3-HJEMV-SEL-96'),
('sel-100', 'F-RSL3-HJEMV-SEL-100'),
('sel-103', 'F-RSL3-HJEMV-SEL-103'),
('sel-104', 'F-RSL3-HJEMV-SEL-104'),
('sel-107', 'F-RSL3-HJEMV-SEL-107'),
('sel-108', 'F-RSL3-HJEMV-SEL-108');

-- Who waits for a decision gets a new date, and why, when its time has passed unmet.
alter table casework.deadline_rule add column new_date boolean not null default false;
comment on column casework.deadline_rule.new_date is
    'The citizen waits for a decision by it: when it passes unmet, they are given a new date (Retssikkerhedsloven § 3 [S19]).';

-- Law where the time is the municipality's own of RSL § 3 [S19]. [K] that the same is owed where another law sets the time:
-- the child's assessment, the plans, the support after 18, reassessment. [D] for the decision that a plan leads to.
update casework.deadline_rule set new_date = true
 where code like 'F-RSL3-%'
    or code in ('F-BFU-4M', 'F-BPLAN-3M', 'F-UPLAN-3M', 'F-OPHOER-6M', 'F-GENV-4U', 'F-VARSEL-GENV-2U', 'D-AFGOER-10AD');

update casework.deadline_rule set name_da = 'Ny dato til borgeren', name_en = 'A new date for the citizen'
 where code = 'D-NYDATO-2AD';

alter table casework.escalation add column new_date date, add column new_date_reason text;
comment on column casework.escalation.new_date is 'The date given last to the citizen; null: none was given.';

-- What is late and by when it should have been done, as people know it: a decision, and a complaint about one, by its help.
create view casework.overdue_duty as
select t.journey_id, t.deadline_id, concat_ws(': ', r.name_da, l.service_name) as name,
       to_char(t.due_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY') as due_on
  from casework.deadline t
  join lateral (select name_da from casework.deadline_rule
                 where code = t.code and valid_from <= casework.danish_day(t.started_at)
                 order by valid_from desc limit 1) r on true
  left join casework.complaint k on k.complaint_id = t.subject_id
  left join casework.decision d on d.decision_id = coalesce(k.decision_id, t.subject_id)
  left join casework.plan_line_named l on l.line_id = d.line_id;

create view casework.form_overdue_duty as
select journey_id, deadline_id as subject_id, to_jsonb(format('%s, senest %s', name, due_on)) as value
  from casework.overdue_duty;
