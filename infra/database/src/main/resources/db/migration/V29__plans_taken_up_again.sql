-- Writer: workers (and this migration). What a coordinator takes up again on a running journey: separate plans that become
-- one, an assessment that goes on (domain.md P2 and P3, starts); and the plan in easy language.
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('resumption', 'gather-plans', 'Saml planerne',      'Gather the plans',      'D', 1),
('resumption', 'reassess',     'Genoptag udredning', 'Resume the assessment', 'D', 2),
('gather-reason', 'several-plans',    'Flere planer på samme tid',        'Several plans at the same time',    'D', 1),
('gather-reason', 'several-contacts', 'Flere kommer for det samme',       'Several come for the same',         'D', 2),
('gather-reason', 'pulls-apart',      'Planerne trækker hver sin vej',    'The plans pull apart',              'D', 3),
('gather-reason', 'citizen-wishes',   'Ønske om én plan',                 'A wish for one plan',               'D', 4),
('reassess-reason', 'new-need',       'Noget nyt er kommet til',          'Something new has come up',         'D', 1),
('reassess-reason', 'changed',        'Situationen er en anden end før',  'The situation is not what it was',  'D', 2),
('reassess-reason', 'not-enough',     'Der mangler viden om noget',       'Not enough is known',               'D', 3),
('reassess-reason', 'citizen-wishes', 'Ønske om at se på det igen',       'A wish to look at it again',        'D', 4),
('resumption-obstacle', 'not-begun',  'Henvendelsen er ikke færdig endnu',        'The referral is not settled yet',          'D', 1),
('resumption-obstacle', 'assessment', 'Udredningen er i gang',                    'The assessment is under way',              'D', 2),
('resumption-obstacle', 'planning',   'Planen er ved at blive lagt',              'The plan is being made',                   'D', 3),
('follow-up-occasion', 'gather-plans', 'Planerne skal samles',                    'The plans are to be gathered',             'D', 8),
('follow-up-occasion', 'reassess',     'Udredningen genoptages',                  'The assessment is resumed',                'D', 9),
('event-kind', 'plans-taken-up',     'Planerne skal samles i én',                 'The plans are to become one',              'D', 130),
('event-kind', 'assessment-resumed', 'Udredningen genoptages',                    'The assessment is resumed',                'D', 131);

-- What was taken up and goes on: noted and waiting for its round, or in a round that has no next date yet.
create view casework.resumption_open as
select o.journey_id, o.plan_id, o.occasion
  from casework.follow_up_occasion o
  left join casework.follow_up f on f.follow_up_id = o.follow_up_id
 where o.occasion in ('gather-plans', 'reassess')
   and (f.follow_up_id is null or f.next_on is null and coalesce(f.result, 'continue') = 'continue');

-- What a coordinator may take up, and what stands in the way (code list resumption-obstacle). Where a plan is followed up,
-- its follow-up hears it; else the journey itself. There is something to gather where no one plan is in force, where plans
-- stand beside it, or where two departments come for the same.
create view casework.resumable as
select j.journey_id,
       coalesce(p.state in ('active', 'split', 'refused'), false) as followed_up,
       case when (select r.state from casework.referral r
                   where r.journey_id = j.journey_id order by r.received_at limit 1) <> 'closed'
              or exists (select from casework.reopening o
                          where o.journey_id = j.journey_id
                            and not exists (select from casework.journey_event e
                                             where e.journey_id = j.journey_id and e.kind = 'welcomed-back'
                                               and e.at >= o.reopened_at))
            then 'not-begun'
            when exists (select from casework.assessment a where a.journey_id = j.journey_id and a.state <> 'ended')
              or exists (select from casework.resumption_open o where o.plan_id = p.plan_id and o.occasion = 'reassess')
              or p.plan_id is null
                 and (exists (select from casework.decision d
                               where d.journey_id = j.journey_id and d.state in ('draft', 'heard', 'approved'))
                      or exists (select from casework.journey_event e
                                  where e.journey_id = j.journey_id and e.kind = 'assessment-resumed'
                                    and not exists (select from casework.assessment a
                                                     where a.journey_id = j.journey_id and a.started_at >= e.at)))
            then 'assessment'
            when p.state in ('draft', 'approved')
              or p.state in ('active', 'split') and b.planned_type is not null
              or exists (select from casework.plan_line l where l.plan_id = p.plan_id and l.state = 'proposed')
              or exists (select from casework.resumption_open o where o.plan_id = p.plan_id and o.occasion = 'gather-plans')
              or p.plan_id is null
                 and exists (select from casework.journey_event e
                              where e.journey_id = j.journey_id and e.kind = 'plans-taken-up'
                                and not exists (select from casework.plan n
                                                 where n.journey_id = j.journey_id and n.started_at >= e.at))
            then 'planning'
       end as under_way,
       p.plan_id is null or p.apart
         or exists (select from casework.existing_plan x where x.journey_id = j.journey_id and x.gathered_in is null)
         or exists (select from casework.contact c
                     where c.journey_id = j.journey_id and c.ended_at is null
                     group by lower(c.purpose) having count(distinct c.department) > 1) as gatherable
  from casework.journey j
  left join casework.current_plan p using (journey_id)
  left join casework.plan b using (plan_id)
 where j.state = 'active';

-- The plan in easy language (P3 step 11): whether the citizen wants it is asked with the goal, and who coordinates writes it.
update casework.plan set easy_read = false;
alter table casework.plan
    alter column easy_read set default false,
    add column easy_text text;
comment on column casework.plan.easy_read is 'The citizen wants to read the plan in easy language.';
comment on column casework.plan.easy_text is 'The plan in easy language, of the newest draft; null: not written.';

-- Where it may be written of everything: plans that are apart have no text in common (RSL § 11 b, S27), unless they are being
-- gathered with consent.
create view casework.plan_in_easy_language as
select b.plan_id, b.journey_id from casework.current_plan p join casework.plan b using (plan_id)
 where b.easy_read and (not b.apart or b.planned_type <> 'parallel');

create view casework.form_plan_easy_read as
select journey_id, null::uuid as subject_id, to_jsonb(easy_read) as value from casework.current_plan;

create view casework.form_plan_easy_text as
select journey_id, null::uuid as subject_id, to_jsonb(b.easy_text) as value
  from casework.current_plan p join casework.plan b using (plan_id, journey_id) where b.easy_text is not null;

create view casework.form_plan_draft as
select l.journey_id, null::uuid as subject_id,
       to_jsonb(string_agg(concat_ws(E'\n', l.service_name || ': ' || l.description, 'Mål: ' || l.goal, 'Hvor meget: ' || l.effort),
                           E'\n\n' order by l.position)) as value
  from casework.plan_line_named l join casework.plan_in_easy_language p using (plan_id)
 where l.state not in ('refused', 'ended') group by l.journey_id;

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('D-LETSPROG-3AD', 3, 'ARBEJDSDAGE', 'forslag_samlet', 'after', 'design', null, 'D', 'Planen skrevet i let sprog', 'The plan written in easy language');

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('event-kind', 'easy-version-written', 'Planen er skrevet i let sprog', 'The plan is written in easy language', 'D', 132);
