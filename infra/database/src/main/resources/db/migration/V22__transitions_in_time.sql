-- Writer: workers (and this migration).
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

-- A plan that is followed up: what is told of how it goes has somebody who hears it.
create view casework.plan_in_force as
select journey_id, plan_id from casework.plan where state in ('active', 'split');
