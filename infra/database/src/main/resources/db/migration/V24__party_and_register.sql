-- Writer: workers (and this migration).

-- A journey goes on because somebody asked, by the id of what they sent, or because a life transition comes near.
alter table casework.reopening rename column submission_id to reopening_id;
comment on column casework.reopening.reopening_id is 'The message that asked for it, or an id of its own.';

-- A death is the citizen's, whichever of their journeys heard of it.
alter table casework.citizen add column died_at timestamptz;
comment on column casework.citizen.died_at is 'When we heard that the citizen has died; null: alive. Nothing is sent, opened or begun after it.';
update casework.citizen c set died_at = j.ended_at
  from casework.journey j where j.citizen_id = c.citizen_id and j.end_reason = 'death';

-- Who acts for a citizen now: custody holders until the child turns 18, and guardians.
create view casework.acting_now as
select r.representation_id, r.citizen_id, r.kind, r.name, r.cpr
  from casework.representation r
  join casework.citizen c using (citizen_id)
 where r.until is null
   and (r.kind = 'guardian'
        or r.kind = 'custody-holder' and c.birth_date > casework.today() - interval '18 years');

alter table casework.outbox drop constraint outbox_recipient_check;
alter table casework.outbox add constraint outbox_recipient_check
    check (recipient in ('citizen', 'custody-holder', 'guardian', 'department', 'referrer'));

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('custody-change', 'begins', 'Har fået forældremyndigheden', 'Has been given custody', 'D', 1),
('custody-change', 'ends',   'Har ikke længere forældremyndigheden', 'Has custody no more', 'D', 2),
('event-kind', 'custody-changed', 'Forældremyndighed ændret', 'Custody changed', 'D', 115);

-- A transition that ended may come again: the youth moves back, or somebody asks after all.
alter table casework.transition drop constraint transition_citizen_id_kind_key;
create unique index transition_going_on on casework.transition (citizen_id, kind) where state <> 'ended';

create or replace view casework.transition_ahead as
select j.journey_id, k.kind
  from casework.journey j
  join casework.citizen c using (citizen_id)
  join casework.transition_kind k
    on casework.today() < c.birth_date + make_interval(years => k.turning_age)
   and casework.today() >= c.birth_date + make_interval(years => k.turning_age) - make_interval(months => 2 * k.found_months)
 where j.state = 'active'
   and not exists (select from casework.transition t
                    where t.citizen_id = c.citizen_id and t.kind = k.kind and t.state <> 'ended');

-- Looked up by what they are about, or by whose place they take.
create index deadline_subject on casework.deadline (subject_id) where subject_id is not null;
create index plan_line_bridge on casework.plan_line (bridge_for) where bridge_for is not null;
create index service_succession_successor on casework.service_succession (successor_line) where successor_line is not null;

-- A letter that was stopped is not looked at again.
drop index casework.outbox_unsent;
create index outbox_unsent on casework.outbox (next_attempt_at) where sent_at is null and stopped_at is null;

-- One journey's notes are found without reading everybody's.
create or replace view casework.transition_newest_note as
select distinct on (n.journey_id, n.transition_id, n.topic)
       n.note_id, n.transition_id, n.journey_id, n.milestone, n.topic, n.text, n.source, n.author, n.written_at, n.relevant,
       c.name_da as topic_name, c.sort
  from casework.transition_note n
  join casework.reference_code c on c.code_list = 'transition-topic' and c.code = n.topic
 order by n.journey_id, n.transition_id, n.topic, n.written_at desc;
create index transition_note_journey on casework.transition_note (journey_id);

create function casework.danish_day(at timestamptz) returns date immutable language sql
    return (at at time zone 'Europe/Copenhagen')::date;
comment on function casework.danish_day is 'The calendar day in Denmark of an instant, whatever zone the reader is in.';

-- Who gives consent: the citizen from 15 years on [K], else a custody holder; a guardian who decides for an adult.
create view casework.consent_giver as
select j.journey_id,
       case when c.birth_date > casework.today() - interval '15 years' then 'custody-holder'
            when c.birth_date <= casework.today() - interval '18 years'
             and exists (select from casework.representation r
                          where r.citizen_id = c.citizen_id and r.kind = 'guardian' and r.until is null
                            and r.since <= casework.now() and r.scope in ('section-5', 'section-6')) then 'guardian'
            else 'citizen' end as giver
  from casework.journey j join casework.citizen c using (citizen_id);

-- A note is the staff's own, unless the form it is written in says that the citizen reads it too.
create table casework.shared_note (
    event_kind text primary key,                -- code list event-kind: what the note goes with
    audience   text not null check (audience in ('party', 'citizen')),  -- citizen: a talk with the citizen, from 15 on theirs alone [K]
    source_mark text not null
);
comment on table casework.shared_note is 'The notes that who acts for the citizen reads as well; each kind''s form says so to who writes.';
insert into casework.shared_note (event_kind, audience, source_mark) values
('accepted',               'party',   'D'),
('way-on-agreed',          'party',   'D'),
('law-settled',            'party',   'D'),
('new-referral-seen',      'party',   'D'),
('deputy-named',           'party',   'D'),
('incident-met',           'party',   'D'),
('coordinator-acted',      'party',   'D'),
('head-acted',             'party',   'D'),
('forum-acted',            'party',   'D'),
('transition-confirmed',   'party',   'D'),
('transition-not-needed',  'party',   'D'),
('receiving-desk-decided', 'party',   'D'),
('other-coordinator-asked', 'party',  'D'),
('bridge-declined',        'party',   'D'),
('citizen-talked',         'citizen', 'K'),
('consent-answered',       'citizen', 'K'),
('consent-unanswered',     'citizen', 'K'),
('transition-declined',    'citizen', 'K'),
('transition-goes-on',     'citizen', 'K'),
('help-offered-again',     'citizen', 'K');
