-- Writer: workers. A plan in force is what it was until its next version is in force, which consent may stop.
alter table casework.plan add column planned_type text;
comment on column casework.plan.planned_type is 'What it becomes with its next version, code list plan-type; null: as it is.';
