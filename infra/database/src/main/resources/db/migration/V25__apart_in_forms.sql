-- Writer: the migrations. Where each department has its own plan, its form shows nothing of another's (RSL § 11 b, S27).

create or replace view casework.form_plan_aims as
select c.journey_id, null::uuid as subject_id,
       to_jsonb(string_agg(c.aims || E'\nAftalt: ' || c.agreed, E'\n\n' order by c.settled_at)) as value
  from casework.aim_conflict c join casework.current_plan p using (plan_id)
 where not p.apart group by c.journey_id;

create or replace view casework.form_plan_changes as
select l.journey_id, null::uuid as subject_id,
       to_jsonb(string_agg(l.service_name || ': ' || l.citizen_note, E'\n' order by l.position)) as value
  from casework.plan_line_named l join casework.current_plan p using (plan_id)
 where l.state = 'proposed' and l.citizen_note is not null group by l.journey_id
having not bool_or(p.apart) or count(distinct l.department) = 1;
