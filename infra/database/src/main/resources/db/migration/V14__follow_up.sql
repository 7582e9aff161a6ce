-- Writer: workers (and this migration). Follow-up of a plan, the exit from it, and the way back (domain.md P4, R12).
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

alter table casework.plan_line add column ends_on date;   -- agreed end of the effort; null: open

-- One round: from what gave rise to it to what was agreed.
create table casework.follow_up (
    follow_up_id uuid primary key,
    journey_id   uuid not null references casework.journey,
    plan_id      uuid not null references casework.plan,
    occasion     text not null,                 -- code list follow-up-occasion
    opened_at    timestamptz not null,
    meeting      text check (meeting in ('held', 'no-show', 'declined')),  -- null: no meeting yet, or none needed
    held_at      timestamptz,
    held_by      text,                          -- Keycloak user id
    talked       text,                          -- what was said at the meeting
    agreement    text check (agreement in ('agree', 'partly', 'disagree')),  -- the citizen's, to the evaluation; null: no answer
    comment      text,                          -- what the citizen sees differently
    answer_source text,                         -- code list answer-source
    result       text,                          -- code list follow-up-result
    next_on      date,
    reason       text                           -- why that rhythm (Barnets lov § 95 [S10])
);
create index follow_up_journey on casework.follow_up (journey_id, opened_at);
create index follow_up_plan on casework.follow_up (plan_id, held_at);

-- What gives rise to a follow-up, noted when it comes; a round takes up what is noted.
create table casework.follow_up_occasion (
    occasion_id   uuid primary key,
    journey_id    uuid not null references casework.journey,
    plan_id       uuid not null references casework.plan,
    occasion      text not null,                -- code list follow-up-occasion
    submission_id uuid,                         -- the message that told of it; null: a date
    noted_at      timestamptz not null,
    follow_up_id  uuid references casework.follow_up   -- null: not taken up yet
);
create index follow_up_occasion_open on casework.follow_up_occasion (plan_id) where follow_up_id is null;
create index follow_up_occasion_taken on casework.follow_up_occasion (follow_up_id);

create table casework.follow_up_report (
    report_id    uuid primary key,
    follow_up_id uuid not null references casework.follow_up,
    journey_id   uuid not null references casework.journey,
    department   text not null,                 -- who is asked: a department, or the provider of a line
    asked_at     timestamptz not null,
    direction    text,                          -- code list goal-direction
    works        text,
    worry        text,
    coherence    int check (coherence between 1 and 5),  -- K10, the professionals' view
    answered_at  timestamptz,                   -- null: silent
    unique (follow_up_id, department)
);
create index follow_up_report_journey on casework.follow_up_report (journey_id);

-- The citizen's own view; every question may stay open.
create table casework.self_rating (
    follow_up_id uuid primary key references casework.follow_up,
    journey_id   uuid not null references casework.journey,
    heard        int check (heard between 0 and 4),        -- K8
    understood   int check (understood between 0 and 4),
    influenced   int check (influenced between 0 and 4),
    coherence    int check (coherence between 1 and 5),    -- K10
    wellbeing    int check (wellbeing between 0 and 4),    -- [D] one question; WHO-5 may take its place
    words        text,
    source       text not null,                 -- code list answer-source
    rated_at     timestamptz not null
);
create index self_rating_journey on casework.self_rating (journey_id);

create table casework.goal_rating (
    follow_up_id uuid not null references casework.follow_up,
    line_id      uuid not null references casework.plan_line,
    journey_id   uuid not null references casework.journey,
    rating       int check (rating between 0 and 4),       -- the citizen's own
    direction    text,                          -- code list goal-direction
    primary key (follow_up_id, line_id)
);

create table casework.goal_evaluation (
    follow_up_id uuid not null references casework.follow_up,
    line_id      uuid not null references casework.plan_line,
    journey_id   uuid not null references casework.journey,
    level_now    text,                          -- code list functional-level; beside plan_line.expected_level
    goal_status  text not null,                 -- code list goal-status (K9)
    note         text,
    primary key (follow_up_id, line_id)
);

create table casework.line_result (
    follow_up_id uuid not null references casework.follow_up,
    line_id      uuid not null references casework.plan_line,
    journey_id   uuid not null references casework.journey,
    result       text not null,                 -- code list line-result
    new_effort   text,                          -- what it becomes when it is reduced
    decision_id  uuid references casework.decision,  -- that reduces or stops it
    primary key (follow_up_id, line_id)
);
create index line_result_decision on casework.line_result (decision_id);

-- What the citizen takes along when help ends (R12), in the citizen's words.
create table casework.exit_agreement (
    plan_id     uuid primary key references casework.plan,
    journey_id  uuid not null references casework.journey,
    takes_along text not null,
    call_whom   text not null,
    association text not null,
    signs       text,                           -- of needing help again
    agreed_by   text not null,                  -- Keycloak user id
    agreed_at   timestamptz not null
);
create index exit_agreement_journey on casework.exit_agreement (journey_id);

create table casework.after_contact (
    contact_id uuid primary key,
    plan_id    uuid not null references casework.plan,
    journey_id uuid not null references casework.journey,
    planned_at timestamptz not null,
    outcome    text check (outcome in ('well', 'not-reached', 'needs-help')),
    note       text,
    done_at    timestamptz
);
create index after_contact_journey on casework.after_contact (journey_id);

-- A closed journey that went on, without a new referral.
create table casework.reopening (
    submission_id uuid primary key,             -- the message that asked for it
    journey_id    uuid not null references casework.journey,
    ended_because text not null,                -- code list journey-end: how it had ended
    ended_at      timestamptz not null,
    reopened_at   timestamptz not null
);
create index reopening_journey on casework.reopening (journey_id);

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('D-OPFFORBERED-15AD', 15, 'ARBEJDSDAGE', 'dato_i_planen',      'before', 'design', null, 'D', 'Opfølgning forberedes', 'Follow-up is prepared'),
('D-INDSATSSLUT-8U',    8, 'WEEKS',       'indsats_slutter',    'before', 'design', null, 'D', 'Indsats tages op, før den slutter', 'Effort is looked at before it ends'),
('D-STATUS-10AD',      10, 'ARBEJDSDAGE', 'opfoelgning_aabnet', 'after',  'design', null, 'D', 'Status givet', 'Status given'),
('D-STATUS-5AD',        5, 'ARBEJDSDAGE', 'opfoelgning_aabnet', 'after',  'design', null, 'D', 'Kort status givet', 'Short status given'),
('D-STATUSLUK-2AD',     2, 'ARBEJDSDAGE', 'status_frist',       'after',  'design', null, 'D', 'Opfølgningen går videre uden status', 'The follow-up goes on without the status'),
('D-OPFMOEDE-15AD',    15, 'ARBEJDSDAGE', 'opfoelgning_aabnet', 'after',  'design', null, 'D', 'Opfølgning holdt efter ønske', 'Follow-up held as asked'),
('D-OPFSLUT-20AD',     20, 'ARBEJDSDAGE', 'opfoelgning_aabnet', 'after',  'design', null, 'D', 'Opfølgning holdt, før indsatsen slutter', 'Follow-up held before the effort ends'),
('D-HAENDELSE-5AD',     5, 'ARBEJDSDAGE', 'haendelse_meldt',    'after',  'design', null, 'D', 'Møde om hændelsen holdt', 'Meeting about the incident held'),
('D-GENAAB-5AD',        5, 'ARBEJDSDAGE', 'forloeb_genaabnet',  'after',  'design', null, 'D', 'Talt med borgeren, der har brug for hjælp igen', 'Talked with the citizen who needs help again'),
('D-OPFLEDER-2AD',      2, 'ARBEJDSDAGE', 'opfoelgning_forsinket', 'after', 'design', null, 'D', 'Lederen har taget fat i opfølgningen', 'The leader has dealt with the late follow-up'),
('D-OPSOEG-3AD',        3, 'ARBEJDSDAGE', 'borger_udeblev',     'after',  'design', null, 'D', 'Borgeren opsøgt', 'Citizen sought'),
('D-MAALVUR-5AD',       5, 'ARBEJDSDAGE', 'moede_holdt',        'after',  'design', null, 'D', 'Målene vurderet', 'Goals evaluated'),
('D-ENIG-5AD',          5, 'ARBEJDSDAGE', 'maal_vurderet',      'after',  'design', null, 'D', 'Borgerens svar på vurderingen', 'The citizen''s answer to the evaluation'),
('D-RESULTAT-5AD',      5, 'ARBEJDSDAGE', 'maal_vurderet',      'after',  'design', null, 'D', 'Resultat aftalt', 'Result agreed'),
('D-RYTME-2AD',         2, 'ARBEJDSDAGE', 'resultat_aftalt',    'after',  'law+design', 'Barnets lov § 95', 'S10', 'Næste dato sat med en grund', 'Next date set with a reason'),
('D-VARSELTJEK-5AD',    5, 'ARBEJDSDAGE', 'varsel_udloebet',    'after',  'design', null, 'D', 'Klage set efter igen', 'Complaint looked at again'),
('D-UDGANG-10AD',      10, 'ARBEJDSDAGE', 'maal_naaet',         'after',  'design', null, 'D', 'Udgangsaftale lavet', 'Exit agreement made'),
('D-EFTER-1M',          1, 'MONTHS',      'hjaelp_slut',        'after',  'design', null, 'D', 'Første kontakt bagefter', 'First contact afterwards'),
('D-EFTER-3M',          3, 'MONTHS',      'hjaelp_slut',        'after',  'design', null, 'D', 'Anden kontakt bagefter', 'Second contact afterwards'),
('D-EFTERKONTAKT-5AD',  5, 'ARBEJDSDAGE', 'dato_for_kontakt',   'after',  'design', null, 'D', 'Kontakt bagefter taget', 'Contact afterwards made'),
('D-NYUDF-5AD',         5, 'ARBEJDSDAGE', 'udfoerer_lukker',    'after',  'design', null, 'D', 'Ny udfører fundet', 'New provider found');

-- [D] A citizen is reminded of their own view once, half-way.
update casework.deadline_rule set warn_percent = 50 where code in ('D-STATUS-10AD', 'D-STATUS-5AD', 'D-ENIG-5AD');

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('follow-up-occasion', 'planned',           'Datoen i planen',                    'The date in the plan', 'S10', 1),
('follow-up-occasion', 'review-asked',      'Borgeren vil have set på planen',    'The citizen wants the plan looked at', 'D', 2),
('follow-up-occasion', 'provider-status',   'En udfører har meldt noget',         'A provider has told something', 'D', 3),
('follow-up-occasion', 'incident',          'En hændelse',                        'An incident', 'D', 4),
('follow-up-occasion', 'effort-ending',     'En indsats slutter snart',           'An effort ends soon', 'D', 5),
('follow-up-occasion', 'department-joined', 'En ny afdeling er kommet med',       'A new department has joined', 'D', 6),
('follow-up-occasion', 'reopened',          'Borgeren har brug for hjælp igen',   'The citizen needs help again', 'D', 7),
('goal-direction', 'nearer',    'Nærmere',       'Nearer', 'D', 1),
('goal-direction', 'unchanged', 'Uændret',       'Unchanged', 'D', 2),
('goal-direction', 'further',   'Længere væk',   'Further away', 'D', 3),
('goal-status', 'reached', 'Nået',       'Reached', 'D', 1),
('goal-status', 'partly',  'Delvist',    'Partly', 'D', 2),
('goal-status', 'not',     'Ikke endnu', 'Not yet', 'D', 3),
('line-result', 'continue', 'Fortsæt',                         'Continue', 'S49', 1),
('line-result', 'adjust',   'Ret',                             'Adjust', 'D', 2),
('line-result', 'reduce',   'Nedsæt',                          'Reduce', 'S26', 3),
('line-result', 'stop',     'Slut',                            'End', 'S49', 4),
('line-result', 'replace',  'Slut, og noget nyt i stedet',     'End and something new', 'S49', 5),
('event-kind', 'follow-up-opened',     'Opfølgning begyndt',                        'Follow-up begun', 'D', 130),
('event-kind', 'occasion-noted',       'Noteret til opfølgningen',                  'Noted for the follow-up', 'D', 131),
('event-kind', 'report-given',         'Status givet',                              'Status given', 'D', 132),
('event-kind', 'follow-up-silence',    'Intet svar; opfølgningen går videre',       'No answer; the follow-up goes on', 'D', 133),
('event-kind', 'self-rated',           'Borgeren har sagt, hvordan det går',        'The citizen has told how it goes', 'D', 134),
('event-kind', 'follow-up-met',        'Mødtes om planen',                          'Met about the plan', 'D', 135),
('event-kind', 'follow-up-missed',     'Borgeren kom ikke',                         'The citizen did not come', 'D', 136),
('event-kind', 'follow-up-declined',   'Borgeren siger nej tak til mere',           'The citizen says no to more', 'D', 137),
('event-kind', 'follow-up-late-seen',  'Leder har taget fat i forsinkelsen',        'A leader has dealt with the delay', 'D', 138),
('event-kind', 'citizen-sought',       'Borgeren opsøgt',                           'Citizen sought', 'D', 139),
('event-kind', 'missed-letter-sent',   'Åbent brev sendt; hjælpen fortsætter',      'Open letter sent; help goes on', 'D', 140),
('event-kind', 'goals-evaluated',      'Mål vurderet',                              'Goals evaluated', 'D', 141),
('event-kind', 'evaluation-answered',  'Borgeren har svaret på vurderingen',        'The citizen answered the evaluation', 'D', 142),
('event-kind', 'rhythm-set',           'Næste opfølgning sat med en grund',         'Next follow-up set with a reason', 'S10', 143),
('event-kind', 'notice-given',         'Varsel løber; hjælpen er uændret imens',    'Notice runs; help is unchanged meanwhile', 'S26', 144),
('event-kind', 'help-cut',             'Hjælp nedsat eller stoppet efter varsel',   'Help reduced or stopped after notice', 'S26', 145),
('event-kind', 'help-kept',            'Hjælpen fortsætter: afgørelsen er ændret',  'Help goes on: the decision was changed', 'S26', 146),
('event-kind', 'incident-met',         'Møde om hændelse holdt',                    'Meeting about an incident held', 'D', 147),
('event-kind', 'exit-agreed',          'Udgangsaftale lavet',                       'Exit agreement made', 'D', 148),
('event-kind', 'after-contact',        'Kontakt efter forløbet',                    'Contact afterwards', 'D', 149),
('event-kind', 'follow-up-ended',      'Planen er slut',                            'The plan has ended', 'D', 150),
('event-kind', 'provider-replaced',    'Ny udfører valgt',                          'New provider chosen', 'D', 151),
('event-kind', 'journey-reopened',     'Forløbet er åbnet igen',                    'Journey opened again', 'D', 152),
('event-kind', 'welcomed-back',        'Borgeren taget imod igen',                  'Citizen welcomed back', 'D', 153);

-- What forms show and fill in.

create view casework.active_line as
select l.*, f.follow_up_id, g.name_da as goal_type_name, e.name_da as expected_level_name
  from casework.follow_up f
  join casework.plan_line_named l on l.plan_id = f.plan_id and l.state in ('ordered', 'waiting', 'active')
  left join casework.reference_code g on g.code_list = 'goal-type' and g.code = l.goal_type
  left join casework.reference_code e on e.code_list = 'functional-level' and e.code = l.expected_level;

create view casework.form_follow_up_goals as
select journey_id, follow_up_id as subject_id,
       jsonb_agg(jsonb_build_object('lineId', line_id, 'serviceName', service_name, 'goal', goal) order by position) as value
  from casework.active_line group by journey_id, follow_up_id;

create view casework.form_follow_up_lines as
select journey_id, follow_up_id as subject_id,
       jsonb_agg(jsonb_build_object('lineId', line_id, 'serviceName', service_name, 'goal', goal) order by position) as value
  from casework.active_line group by journey_id, follow_up_id;

create view casework.form_follow_up_evaluation as
select a.journey_id, a.follow_up_id as subject_id,
       jsonb_agg(jsonb_build_object('lineId', a.line_id, 'serviceName', a.service_name, 'goal', a.goal,
                                    'goalTypeName', a.goal_type_name, 'expectedLevelName', a.expected_level_name,
                                    'leveled', a.expected_level is not null, 'ownRating', r.rating::text) order by a.position) as value
  from casework.active_line a
  left join casework.goal_rating r on r.follow_up_id = a.follow_up_id and r.line_id = a.line_id
 group by a.journey_id, a.follow_up_id;

create view casework.form_follow_up_evaluated as
select e.journey_id, e.follow_up_id as subject_id,
       to_jsonb(string_agg(concat_ws(E'\n', l.goal || ': ' || s.name_da,
                                     'Niveau nu: ' || n.name_da || coalesce(' (ventet: ' || x.name_da || ')', ''), e.note),
                           E'\n\n' order by l.position)) as value
  from casework.goal_evaluation e
  join casework.plan_line l using (line_id)
  join casework.reference_code s on s.code_list = 'goal-status' and s.code = e.goal_status
  left join casework.reference_code n on n.code_list = 'functional-level' and n.code = e.level_now
  left join casework.reference_code x on x.code_list = 'functional-level' and x.code = l.expected_level
 group by e.journey_id, e.follow_up_id;

create view casework.form_follow_up_answer as
select journey_id, follow_up_id as subject_id,
       to_jsonb(concat_ws(E'\n', case agreement when 'agree' then 'Enig' when 'partly' then 'Delvist enig'
                                                when 'disagree' then 'Uenig' else 'Ikke svaret' end, comment)) as value
  from casework.follow_up where held_at is not null;

create view casework.form_follow_up_own_view as
select r.journey_id, r.follow_up_id as subject_id, to_jsonb(concat_ws(E'\n', r.words,
       'Hørt: ' || r.heard || ' af 4', 'Forstået: ' || r.understood || ' af 4', 'Indflydelse: ' || r.influenced || ' af 4',
       'Trækker alle i samme retning: ' || r.coherence || ' af 5', 'Trivsel: ' || r.wellbeing || ' af 4',
       (select string_agg(l.goal || ': ' || concat_ws(', ', g.rating || ' af 4', d.name_da), E'\n' order by l.position)
          from casework.goal_rating g join casework.plan_line l using (line_id)
          left join casework.reference_code d on d.code_list = 'goal-direction' and d.code = g.direction
         where g.follow_up_id = r.follow_up_id))) as value
  from casework.self_rating r;

create view casework.form_follow_up_reports as
select r.journey_id, r.follow_up_id as subject_id,
       to_jsonb(string_agg(case when r.answered_at is null then casework.department_name(r.department) || ': MANGLER'
                                else concat_ws(E'\n', casework.department_name(r.department) || ': ' || d.name_da, r.works, 'Bekymring: ' || r.worry) end,
                           E'\n\n' order by r.department)) as value
  from casework.follow_up_report r
  left join casework.reference_code d on d.code_list = 'goal-direction' and d.code = r.direction
 group by r.journey_id, r.follow_up_id;

-- A provider sees its own lines and no more.
create view casework.form_follow_up_report_lines as
select r.journey_id, r.report_id as subject_id,
       to_jsonb(string_agg(l.service_name || ': ' || l.goal, E'\n' order by l.position)) as value
  from casework.follow_up_report r
  join casework.active_line l on l.follow_up_id = r.follow_up_id and coalesce(l.provider, l.department) = r.department
 group by r.journey_id, r.report_id;

create view casework.form_follow_up_occasion as
select o.journey_id, o.follow_up_id as subject_id,
       to_jsonb(string_agg(concat_ws(': ', c.name_da, s.content ->> 'text'), E'\n' order by o.noted_at)) as value
  from casework.follow_up_occasion o
  join casework.reference_code c on c.code_list = 'follow-up-occasion' and c.code = o.occasion
  left join portal.submission s on s.submission_id = o.submission_id and s.journey_id = o.journey_id
 where o.follow_up_id is not null
 group by o.journey_id, o.follow_up_id;

create view casework.form_exit_agreement as
select c.journey_id, c.contact_id as subject_id,
       to_jsonb(concat_ws(E'\n', 'Tager med sig: ' || e.takes_along, 'Ringer til: ' || e.call_whom,
                          'Hører til: ' || e.association, 'Tegn: ' || e.signs)) as value
  from casework.after_contact c join casework.exit_agreement e using (plan_id);

create view casework.form_reopened_before as
select r.journey_id, r.submission_id as subject_id,
       to_jsonb(concat_ws(E'\n', 'Sluttede ' || to_char(r.ended_at at time zone 'Europe/Copenhagen', 'DD.MM.YYYY') || ': ' || e.name_da,
                          'Målet var: ' || (select p.goal from casework.plan p where p.journey_id = r.journey_id and p.goal is not null
                                             order by p.started_at desc limit 1))) as value
  from casework.reopening r
  left join casework.reference_code e on e.code_list = 'journey-end' and e.code = r.ended_because;
