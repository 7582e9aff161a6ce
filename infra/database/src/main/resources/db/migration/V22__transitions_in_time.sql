-- Writer: workers (and this migration).
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

-- A plan that is followed up: what is told of how it goes has somebody who hears it.
create view casework.plan_in_force as
select journey_id, plan_id from casework.plan where state in ('active', 'split');

-- Readiness is looked at before gaps are red: what must be there nine months before T is seen then (DMN-9). Until last_months
-- only red calls anybody; yellow has time.
alter table casework.transition_kind
    add column readiness_months int not null default 9;   -- [D] from so many months before T readiness is looked at, every week
comment on column casework.transition_kind.last_months is
    '[S13] from so many months before T gaps are red and a yellow theme is somebody''s task';

-- A bridge makes its own theme yellow; it says nothing of the others.
alter table casework.transition drop column bridged_at;

-- 0–100, for indicators only: what to do follows the worst theme.
alter table casework.readiness_theme
    add column weight int not null default 1 check (weight > 0);   -- [D]
update casework.readiness_theme set weight = 2 where theme in ('support', 'income', 'housing', 'health');
alter table casework.readiness_check
    add column score int check (score between 0 and 100);          -- null: worked out before there was one

-- A school year ends on 31 July (folkeskoleloven [K]): that day in the year of the event, so many years before or after.
alter table casework.deadline_rule drop constraint deadline_rule_unit_check;
alter table casework.deadline_rule
    add constraint deadline_rule_unit_check
    check (unit in ('PT_HOURS', 'CAL_DAYS', 'HVERDAGE', 'ARBEJDSDAGE', 'WEEKS', 'MONTHS', 'SKOLEAAR'));
alter table casework.milestone_rule drop constraint milestone_rule_unit_check;
alter table casework.milestone_rule
    add constraint milestone_rule_unit_check check (unit in ('CAL_DAYS', 'ARBEJDSDAGE', 'WEEKS', 'MONTHS', 'SKOLEAAR'));

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('F-STU-31JUL', 1, 'SKOLEAAR', 'fylder_18', 'before', 'law', 'Lov om STU § 2', 'S44', 'Tilbud om STU givet', 'STU offered');

-- [D] It begins with the last school year.
insert into casework.milestone_rule (kind, code, process_id, anchor_age, direction, amount, unit, tracks, rule, legal_basis, source_mark, sort) values
('child-to-adult', 'M3B', 'milestone-education', 17, 'before', 1, 'SKOLEAAR', '{education}', 'law+design', 'Lov om STU § 2', 'S44', 3);

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('milestone', 'M3B', 'Giv tilbud om uddannelse', 'Offer education', 'S44', 3);
