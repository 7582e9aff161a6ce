-- Writer: workers (and this migration). Life transitions: from child to adult, and others on the same engine (domain.md P5, R20).
-- Law marks: S<n> sourced, K assumption, D proposal the municipality may change.

-- What a municipality's transitions are: whom they are for and which model runs them.
create table casework.transition_kind (
    kind            text primary key,           -- code list transition-kind
    process_id      text not null,              -- the BPMN process that runs it
    turning_age     int not null,               -- T: the birthday it is about, in years
    found_months    int not null,               -- [D] how many months before T the year group is listed
    to_department   text not null,              -- [D] who takes over, until somebody else is named
    ending_law      text,                       -- code list law: its services end at T, so each needs a successor; null: none
    last_months     int not null default 6,     -- [S13] from so many months before T readiness is looked at, and gaps are red
    legal_basis     text,
    source_mark     text not null
);

-- When each milestone of a transition begins and which model it is. A change of law is a new row: milestones still ahead follow it.
create table casework.milestone_rule (
    kind         text not null references casework.transition_kind,
    code         text not null,                 -- code list milestone
    process_id   text not null,                 -- the BPMN process of the milestone
    anchor_age   int not null,                  -- the birthday the time is counted from, in years
    direction    text not null check (direction in ('before', 'after')),
    amount       int not null,
    unit         text not null check (unit in ('CAL_DAYS', 'ARBEJDSDAGE', 'WEEKS', 'MONTHS')),
    tracks       text[] not null default '{}',  -- code list transition-track; empty: every track
    rule         text not null check (rule in ('law', 'design', 'law+design')),
    legal_basis  text,
    source_mark  text not null,
    sort         int not null,
    closes       boolean not null default false, -- when it is reached the citizen has landed
    joint        boolean not null default false, -- from here on the desk that takes over takes part (§ 123: across disciplines)
    valid_from   date not null default '2024-01-01',
    valid_to     date,
    primary key (kind, code, valid_from)
);

create table casework.transition (
    transition_id     uuid primary key,
    journey_id        uuid not null references casework.journey,
    citizen_id        uuid not null references casework.citizen,
    kind              text not null references casework.transition_kind,
    state             text not null check (state in ('found', 'running', 'landed', 'declined', 'ended')),
    tracks            text[] not null default '{}',  -- code list transition-track (DMN-8)
    turning_on        date not null,            -- T
    from_department   text not null,            -- child desk: stays responsible until the adult desk accepts
    to_department     text,                     -- adult desk
    receiving_adviser text,                     -- Keycloak user id: voksenrådgiver
    late_start        boolean not null default false,
    offers            int not null default 0,   -- how often help was offered again after a no
    offered_at        timestamptz,              -- when it was offered last
    bridged_at        timestamptz,              -- a bridge stands in for what is not ready at T
    found_at          timestamptz not null,
    ended_at          timestamptz,
    end_reason        text,                     -- code list transition-end
    unique (citizen_id, kind)                   -- the feeder may find somebody every day and starts once
);
create index transition_journey on casework.transition (journey_id);
create index transition_open on casework.transition (turning_on) where state in ('found', 'running');

create table casework.transition_milestone (
    transition_id uuid not null references casework.transition,
    journey_id    uuid not null references casework.journey,
    code          text not null,                -- code list milestone
    begins_at     timestamptz not null,         -- planned
    late          boolean not null default false, -- its time had passed when the transition began
    begun_at      timestamptz,
    finished_at   timestamptz,
    primary key (transition_id, code)
);
create index transition_milestone_journey on casework.transition_milestone (journey_id);

-- The facts of DMN-9, one row per theme: written by the milestones, read by the readiness table.
create table casework.readiness_fact (
    transition_id uuid not null references casework.transition,
    journey_id    uuid not null references casework.journey,
    theme         text not null,                -- code list readiness-theme
    status        text not null,                -- code list readiness-status: what has been reached in the theme
    noted_at      timestamptz not null,
    primary key (transition_id, theme)
);

-- Every time readiness was worked out: the worst theme wins.
create table casework.readiness_check (
    check_id      uuid primary key,
    transition_id uuid not null references casework.transition,
    journey_id    uuid not null references casework.journey,
    checked_at    timestamptz not null,
    overall       text not null check (overall in ('green', 'yellow', 'red')),
    themes        jsonb not null                -- theme -> green, yellow, red
);
create index readiness_check_transition on casework.readiness_check (transition_id, checked_at desc);

-- What comes after each child service: an adult decision, or a stop that somebody has decided. No row, no answer: a gap at T.
create table casework.service_succession (
    line_id        uuid primary key references casework.plan_line,   -- the child service
    transition_id  uuid not null references casework.transition,
    journey_id     uuid not null references casework.journey,
    successor_line uuid references casework.plan_line,               -- the adult line that takes over
    stop_reason    text,                        -- code list service-stop; null: it goes on as the successor
    settled_by     text not null,               -- Keycloak user id
    settled_at     timestamptz not null,
    check ((successor_line is null) <> (stop_reason is null))
);

-- «Er støtten faktisk begyndt i dag?», per adult line, on the day T.
create table casework.support_start (
    line_id       uuid primary key references casework.plan_line,
    transition_id uuid not null references casework.transition,
    journey_id    uuid not null references casework.journey,
    started       boolean not null,
    note          text,
    checked_at    timestamptz not null
);

-- What the youth, the parents and the desks write on the way: one text per milestone and topic.
create table casework.transition_note (
    note_id       uuid primary key,
    transition_id uuid not null references casework.transition,
    journey_id    uuid not null references casework.journey,
    milestone     text not null,
    topic         text not null,                -- code list transition-topic
    text          text not null,
    source        text,                         -- code list answer-source
    author        text not null,                -- Keycloak user id
    written_at    timestamptz not null
);
create index transition_note_transition on casework.transition_note (transition_id, written_at);

-- Whom a transition is for: the facts that are looked for in what is known of the citizen. A new criterion is a row.
create table casework.transition_criterion (
    kind        text not null references casework.transition_kind,
    fact        text not null,                  -- code list transition-fact: what DMN-8 asks
    source      text not null check (source in ('need', 'service', 'law', 'contribution')),
    code        text not null,                  -- a need, service, law or department key; a service of the kind's ending law
    source_mark text not null,
    primary key (kind, fact, source, code)
);

-- Which themes of readiness are asked of whom; for the others they are not needed unless somebody noted otherwise.
create table casework.readiness_theme (
    theme  text primary key,                    -- code list readiness-theme
    tracks text[] not null default '{}',        -- code list transition-track; empty: every track
    sort   int not null
);

create view casework.transition_fact as
select k.kind, j.citizen_id, c.fact
  from casework.transition_criterion c
  join casework.transition_kind k using (kind)
  join casework.referral r on c.source = 'need' and c.code = any (r.needs)
  join casework.journey j using (journey_id)
union
select k.kind, j.citizen_id, c.fact
  from casework.transition_criterion c
  join casework.transition_kind k using (kind)
  join casework.plan_line l on c.source = 'service' and l.service = c.code and l.law = k.ending_law
                            or c.source = 'law' and l.law = c.code
  join casework.journey j using (journey_id)
 where l.state in ('decided', 'ordered', 'waiting', 'active')
union
select k.kind, j.citizen_id, c.fact
  from casework.transition_criterion c
  join casework.transition_kind k using (kind)
  join casework.contribution b on c.source = 'contribution' and b.department = c.code and b.state <> 'cancelled'
  join casework.journey j using (journey_id);

-- What somebody may ask for before it is found: [D] from twice as long before T as the year group is listed.
create view casework.transition_ahead as
select j.journey_id, k.kind
  from casework.journey j
  join casework.citizen c using (citizen_id)
  join casework.transition_kind k
    on casework.today() < c.birth_date + make_interval(years => k.turning_age)
   and casework.today() >= c.birth_date + make_interval(years => k.turning_age) - make_interval(months => 2 * k.found_months)
 where j.state = 'active'
   and not exists (select from casework.transition t where t.citizen_id = c.citizen_id and t.kind = k.kind);

-- A service that ends at T and that nothing follows: neither an adult decision nor a stop that somebody has decided.
create view casework.service_gap as
select t.transition_id, t.journey_id, t.citizen_id, t.kind, t.turning_on, t.from_department, t.to_department,
       l.line_id, l.service, l.description, j.coordinator, j.deputy,
       (t.turning_on - make_interval(months => k.last_months))::date as red_from
  from casework.transition t
  join casework.transition_kind k using (kind)
  join casework.journey j using (journey_id)
  join casework.plan_line l on l.journey_id = t.journey_id and l.law = k.ending_law
  left join casework.service_succession s using (line_id)
  left join casework.plan_line n on n.line_id = s.successor_line
 where t.state <> 'ended'
   and l.state in ('decided', 'ordered', 'waiting', 'active')
   and l.payer_situation <> 'youth-support'   -- goes on after T by law (Barnets lov §§ 113–116, S13)
   and (l.starts_on is null or l.starts_on < t.turning_on)
   and not exists (select from casework.service_succession takes_over where takes_over.successor_line = l.line_id)
   and s.stop_reason is null
   and (n.line_id is null or n.state not in ('decided', 'ordered', 'waiting', 'active'));

-- What the forms show of what is known.
create view casework.form_transition_facts as
select t.journey_id, t.transition_id as subject_id, to_jsonb(string_agg(c.name_da, E'\n' order by c.sort)) as value
  from casework.transition t
  join casework.transition_fact f using (kind, citizen_id)
  join casework.reference_code c on c.code_list = 'transition-fact' and c.code = f.fact
 group by t.journey_id, t.transition_id;

create view casework.form_transition_tracks as
select journey_id, transition_id as subject_id, to_jsonb(tracks) as value from casework.transition;

create view casework.form_transition_offer as
select distinct on (journey_id) journey_id, null::uuid as subject_id, to_jsonb(text) as value
  from casework.transition_note
 where topic = 'offer'
 order by journey_id, written_at desc;

create view casework.form_readiness_themes as
select distinct on (k.journey_id) k.journey_id, null::uuid as subject_id,
       (select to_jsonb(string_agg(t.name_da || ': ' || c.name_da, E'\n' order by t.sort))
          from jsonb_each_text(k.themes) as theme (code, colour)
          join casework.reference_code t on t.code_list = 'readiness-theme' and t.code = theme.code
          join casework.reference_code c on c.code_list = 'readiness-colour' and c.code = theme.colour) as value
  from casework.readiness_check k
 order by k.journey_id, k.checked_at desc;

create view casework.options_service_gap as
select g.journey_id, null::uuid as subject_id, g.line_id::text as value, c.name_da || ': ' || g.description as label
  from casework.service_gap g
  join casework.reference_code c on c.code_list = 'service' and c.code = g.service;

insert into casework.transition_kind (kind, process_id, turning_age, found_months, to_department, ending_law, legal_basis, source_mark) values
('child-to-adult',    'child-to-adult-transition', 18, 30, 'adult-social', 'barnets-lov', 'Barnets lov §§ 122–123', 'S11'),
('midlife-to-old-age', 'midlife-to-old-age',       67, 12, 'health',       null,          'Ældreloven',             'S36');

insert into casework.transition_criterion (kind, fact, source, code, source_mark) values
('child-to-adult', 'disability',     'need',         'disability',          'S11'),
('child-to-adult', 'disability',     'need',         'transition',          'S11'),
('child-to-adult', 'disability',     'service',      'extra-costs',         'S11'),
('child-to-adult', 'disability',     'service',      'lost-earnings',       'S11'),
('child-to-adult', 'placed',         'need',         'placement',           'S13'),
('child-to-adult', 'placed',         'service',      'foster-care',         'S13'),
('child-to-adult', 'placed',         'service',      'stay-acute',          'S13'),
('child-to-adult', 'placed',         'service',      'stay-temporary',      'S13'),
('child-to-adult', 'placed',         'service',      'stay-long',           'S13'),
('child-to-adult', 'placed',         'service',      'contact-person',      'S13'),
('child-to-adult', 'psychiatry',     'contribution', 'regional-psychiatry', 'S41'),
('child-to-adult', 'special-school', 'service',      'special-school',      'S44'),
('midlife-to-old-age', 'adult-support', 'law',       'serviceloven',        'S36'),
('midlife-to-old-age', 'ageing-care',   'need',      'ageing-care',         'S36');

insert into casework.readiness_theme (theme, tracks, sort) values
('support',      '{}', 1),
('education',    '{}', 2),
('income',       '{}', 3),
('housing',      '{handicap-122,youth-support}', 4),
('network',      '{}', 5),
('health',       '{handicap-122,youth-support,psychiatry}', 6),
('guardianship', '{handicap-122}', 7),
('consent',      '{}', 8),
('adviser',      '{}', 9),
('involvement',  '{}', 10);

insert into casework.deadline_rule (code, amount, unit, from_event, direction, kind, legal_basis, source_mark, name_da, name_en) values
('D-SPOR-10AD',       10, 'ARBEJDSDAGE', 'overgang_fundet',    'after',  'design', null, 'D', 'Overgangen bekræftet', 'Transition confirmed'),
('D-PARAT-1U',         1, 'WEEKS',       'set_efter',          'after',  'design', null, 'D', 'Parathed set efter igen', 'Readiness looked at again'),
('D-PARAT-6U',         6, 'WEEKS',       'fylder_18',          'before', 'design', null, 'D', 'Ledelsen, hvis det er rødt', 'Leadership, if it is red'),
('D-PARAT-GUL-5AD',    5, 'ARBEJDSDAGE', 'gult_tema',          'after',  'design', null, 'D', 'Det næste gjort klart', 'The next step made ready'),
('D-PARAT-2AD',        2, 'ARBEJDSDAGE', 'roedt_tema',         'after',  'design', null, 'D', 'Begge ledere har handlet', 'Both heads have acted'),
('D-PARAT-FORUM-2AD',  2, 'ARBEJDSDAGE', 'roedt_seks_uger',    'after',  'design', null, 'D', 'Ledelsen har afgjort', 'Leadership has decided'),
('D-PARAT-BRO-3AD',    3, 'ARBEJDSDAGE', 'roedt_seks_uger',    'after',  'design', null, 'D', 'Bro lagt', 'Bridge built'),
('D-VAERGE-1U',        1, 'WEEKS',       'set_efter',          'after',  'design', null, 'D', 'Værgesagen set efter igen', 'Guardianship looked at again'),
('D-NEJTAK-5AD',       5, 'ARBEJDSDAGE', 'nej_tak',            'after',  'design', null, 'D', 'Talt om et nej', 'Talked about a no'),
('D-TILBUD-3M',        3, 'MONTHS',      'fylder_18',          'after',  'design', null, 'D', 'Hjælpen tilbudt igen', 'Help offered again'),
('D-TILBUD-6M',        6, 'MONTHS',      'tilbudt',            'after',  'design', null, 'D', 'Ungestøtte tilbudt igen', 'Youth support offered again'),
('D-TILBUD-5AD',       5, 'ARBEJDSDAGE', 'tid_til_tilbud',     'after',  'design', null, 'D', 'Tilbud givet', 'Offer made'),
('D-MAEGL-5AD',        5, 'ARBEJDSDAGE', 'uenighed_meldt',     'after',  'design', null, 'D', 'Den unge og forældrene hørt', 'Youth and parents heard'),
('D-AELDRE-20AD',     20, 'ARBEJDSDAGE', 'milepael_begynder',  'after',  'design', null, 'D', 'Talt om overgangen', 'Talked about the transition'),
('D-AELDRE-10AD',     10, 'ARBEJDSDAGE', 'milepael_begynder',  'after',  'design', null, 'D', 'Hørt, hvordan det går', 'Heard how it goes');

-- The milestones of the way from midlife to old age, on the same engine.
insert into casework.milestone_rule (kind, code, process_id, anchor_age, direction, amount, unit, rule, source_mark, sort, closes, joint) values
('midlife-to-old-age', 'A1', 'old-age-talk',    67, 'before', 12, 'MONTHS', 'design', 'D',   1, false, false),
('midlife-to-old-age', 'A2', 'old-age-law',     67, 'before',  6, 'MONTHS', 'design', 'S36', 2, false, true),
('midlife-to-old-age', 'A3', 'old-age-landing', 67, 'after',   1, 'MONTHS', 'design', 'D',   3, true, true);

insert into casework.milestone_rule (kind, code, process_id, anchor_age, direction, amount, unit, tracks, rule, legal_basis, source_mark, sort) values
('child-to-adult', 'M1',  'milestone-start-at-16',     16, 'after',   0, 'CAL_DAYS', '{}', 'law+design', 'Barnets lov § 122', 'S12', 1),
('child-to-adult', 'M2',  'milestone-youth-plan',      16, 'after',   0, 'CAL_DAYS', '{}', 'law', 'Barnets lov §§ 108–109', 'S7', 2),
('child-to-adult', 'M3',  'milestone-first-meeting',   16, 'after',   6, 'MONTHS',   '{}', 'design', null, 'D', 3),
('child-to-adult', 'M4',  'milestone-adult-adviser',   18, 'before', 12, 'MONTHS',   '{}', 'design', null, 'D', 4),
('child-to-adult', 'M5',  'milestone-guardianship',    18, 'before', 12, 'MONTHS',   '{handicap-122}', 'design', null, 'D', 5),
('child-to-adult', 'M6',  'milestone-housing',         18, 'before', 12, 'MONTHS',   '{handicap-122,youth-support}', 'design', null, 'D', 6),
('child-to-adult', 'M7',  'milestone-half-year',       18, 'before',  7, 'MONTHS',   '{}', 'law+design', 'Barnets lov (ungeplan; ophør af anbringelse)', 'S13', 7),
('child-to-adult', 'M8',  'milestone-applications',    18, 'before',  3, 'MONTHS',   '{}', 'design', null, 'S40', 8),
('child-to-adult', 'M9',  'milestone-decisions',       18, 'before',  8, 'WEEKS',    '{}', 'design', null, 'D', 9),
('child-to-adult', 'M10', 'milestone-handover',        18, 'before',  4, 'WEEKS',    '{}', 'design', null, 'D', 10),
('child-to-adult', 'M11', 'milestone-switch',          18, 'after',   0, 'CAL_DAYS', '{}', 'law', 'Barnets lov § 123, stk. 3', 'S11', 11),
('child-to-adult', 'M12', 'milestone-landing-call',    18, 'after',  14, 'CAL_DAYS', '{}', 'design', null, 'D', 12),
('child-to-adult', 'M12B', 'milestone-landing-call',   18, 'after',   1, 'MONTHS',   '{}', 'design', null, 'D', 13),
('child-to-adult', 'M13', 'milestone-close',           18, 'after',   3, 'MONTHS',   '{}', 'design', null, 'D', 14),
('child-to-adult', 'M14', 'milestone-youth-support-end', 23, 'before', 6, 'MONTHS',  '{youth-support}', 'law+design', 'Barnets lov §§ 113–116', 'S13', 15);

update casework.milestone_rule set closes = true where kind = 'child-to-adult' and code = 'M13';
update casework.milestone_rule set joint = true where kind = 'child-to-adult' and code not in ('M1', 'M2');

insert into casework.reference_code (code_list, code, name_da, name_en, source_mark, sort) values
('transition-kind', 'child-to-adult',     'Fra barn til voksen',              'From child to adult', 'S11', 1),
('transition-kind', 'midlife-to-old-age', 'Fra midt i livet til ældre',       'From midlife to old age', 'S36', 2),
('transition-track', 'handicap-122',  'Handicap eller kronisk lidelse (§ 122)', 'Disability or chronic illness (§ 122)', 'S11', 1),
('transition-track', 'youth-support', 'Anbragt eller kontaktperson (ungestøtte)', 'Placed or contact person (youth support)', 'S13', 2),
('transition-track', 'psychiatry',    'Børne- og ungdomspsykiatri',           'Child psychiatry', 'S41', 3),
('transition-track', 'education',     'Specialskole eller STU',               'Special school or STU', 'S44', 4),
('transition-track', 'youth-plan',    'Støtte og almindelig vejledning',      'Support and ordinary guidance', 'D', 5),
('milestone', 'M1',   'Begynd overgangen',               'Begin the transition', 'S12', 1),
('milestone', 'M2',   'Lav ungeplanen',                  'Make the youth plan', 'S7', 2),
('milestone', 'M3',   'Hold første overgangsmøde',       'Hold the first transition meeting', 'D', 3),
('milestone', 'M4',   'Find voksenrådgiveren',           'Name the adult adviser', 'D', 4),
('milestone', 'M5',   'Afklar værgemål eller fuldmagt',  'Clarify guardianship or power of attorney', 'S38', 5),
('milestone', 'M6',   'Afklar boligen',                  'Clarify housing', 'S20', 6),
('milestone', 'M7',   'Skriv støtten efter 18',          'Write the support after 18', 'S13', 7),
('milestone', 'M8',   'Hjælp med at søge',               'Help to apply', 'S40', 8),
('milestone', 'M9',   'Afgør voksenstøtten',             'Decide the adult support', 'D', 9),
('milestone', 'M10',  'Overdrag til voksen',             'Hand over to the adult desk', 'S42', 10),
('milestone', 'M11',  'Skift lov og se, at støtten er begyndt', 'Switch law and see that support has begun', 'S11', 11),
('milestone', 'M12',  'Ring: landede du godt?',          'Call: did you land well?', 'D', 12),
('milestone', 'M12B', 'Ring igen efter en måned',        'Call again after a month', 'D', 13),
('milestone', 'M13',  'Følg op og luk overgangen',       'Follow up and close the transition', 'D', 14),
('milestone', 'M14',  'Forbered, at ungestøtten slutter', 'Prepare the end of youth support', 'S13', 15),
('readiness-theme', 'support',     'Støtte',                     'Support', 'S11', 1),
('readiness-theme', 'education',   'Uddannelse',                 'Education', 'S11', 2),
('readiness-theme', 'income',      'Job og penge',               'Job and money', 'S11', 3),
('readiness-theme', 'housing',     'Bolig',                      'Housing', 'S11', 4),
('readiness-theme', 'network',     'Netværk og fritid',          'Network and leisure', 'S11', 5),
('readiness-theme', 'health',      'Sundhed og psykiatri',       'Health and psychiatry', 'S41', 6),
('readiness-theme', 'guardianship', 'Værge eller fuldmagt',      'Guardian or power of attorney', 'S38', 7),
('readiness-theme', 'consent',     'Samtykke',                   'Consent', 'S41', 8),
('readiness-theme', 'adviser',     'Voksenrådgiver',             'Adult adviser', 'D', 9),
('readiness-theme', 'involvement', 'Den unge er med',            'The youth is involved', 'D', 10),
('readiness-status', 'done',       'På plads',                   'In place', 'D', 1),
('readiness-status', 'underway',   'I gang',                     'Under way', 'D', 2),
('readiness-status', 'none',       'Ikke begyndt',               'Not begun', 'D', 3),
('readiness-status', 'not-needed', 'Ikke relevant',              'Not needed', 'D', 4),
('transition-end', 'landed',       'Landet i voksenlivet',       'Landed in adult life', 'D', 1),
('transition-end', 'declined',     'Den unge sagde nej tak',     'The youth declined', 'S13', 2),
('transition-end', 'not-relevant', 'Overgangen er ikke relevant', 'The transition is not relevant', 'D', 3),
('transition-end', 'moved',        'Flyttet til en anden kommune', 'Moved to another municipality', 'S14', 4),
('transition-end', 'death',        'Dødsfald',                   'Death', 'D', 5),
('transition-topic', 'talk',       'Samtale',                    'Talk', 'D', 1),
('transition-topic', 'wishes',     'Ønsker',                     'Wishes', 'D', 2),
('transition-topic', 'support',    'Støtte',                     'Support', 'S11', 3),
('transition-topic', 'education',  'Uddannelse',                 'Education', 'S11', 4),
('transition-topic', 'income',     'Job og penge',               'Job and money', 'S11', 5),
('transition-topic', 'housing',    'Bolig',                      'Housing', 'S11', 6),
('transition-topic', 'network',    'Netværk og fritid',          'Network and leisure', 'S11', 7),
('transition-topic', 'health',     'Sundhed',                    'Health', 'S11', 8),
('transition-topic', 'guardianship', 'Værge eller fuldmagt',     'Guardian or power of attorney', 'S38', 9),
('transition-topic', 'handover',   'Overdragelse',               'Handover', 'S42', 10),
('transition-topic', 'afterwards', 'Tiden efter',                'The time after', 'D', 11),
('transition-topic', 'offer',      'Tilbud, den unge kan tage imod senere', 'An offer the youth may accept later', 'S13', 12),
('service-stop', 'not-needed',     'Støtten er der ikke brug for mere', 'The support is no longer needed', 'D', 1),
('service-stop', 'declined',       'Den unge ønsker ikke støtten', 'The youth does not want the support', 'S13', 2),
('service-stop', 'ends-by-law',    'Ydelsen ophører efter loven ved 18 år', 'The service ends by law at 18', 'S40', 3),
('service-stop', 'other-help',     'Anden hjælp træder i stedet', 'Other help takes its place', 'D', 4),
('service-stop', 'moved',          'Flyttet til en anden kommune', 'Moved to another municipality', 'S14', 5),
('readiness-colour', 'green',      'Grøn: på plads',             'Green: in place', 'D', 1),
('readiness-colour', 'yellow',     'Gul: i gang',                'Yellow: under way', 'D', 2),
('readiness-colour', 'red',        'Rød: mangler',               'Red: missing', 'D', 3),
('transition-fact', 'disability',  'Betydelig funktionsnedsættelse eller kronisk lidelse', 'Considerable disability or chronic illness', 'S11', 1),
('transition-fact', 'placed',      'Anbragt eller kontaktperson', 'Placed or contact person', 'S13', 2),
('transition-fact', 'psychiatry',  'I børne- og ungdomspsykiatri', 'In child psychiatry', 'S41', 3),
('transition-fact', 'special-school', 'Specialskole eller STU',  'Special school or STU', 'S44', 4),
('transition-fact', 'adult-support', 'Støtte efter serviceloven', 'Support under the Social Services Act', 'S36', 5),
('transition-fact', 'ageing-care', 'Pleje på grund af aldring',  'Care due to ageing', 'S36', 6),
('service', 'special-school',      'Specialskole eller STU',     'Special school or STU', 'S44', 25),
('milestone', 'A1', 'Tal om det, der ændrer sig',                'Talk about what changes', 'D', 21),
('milestone', 'A2', 'Afklar lov og hjælp',                       'Settle law and help', 'S36', 22),
('milestone', 'A3', 'Hør, hvordan det går',                      'Hear how it goes', 'D', 23),
('event-kind', 'transition-found',     'En livsovergang nærmer sig',      'A life transition is near', 'D', 201),
('event-kind', 'transition-confirmed', 'Overgangen er i gang',            'The transition has begun', 'D', 202),
('event-kind', 'transition-not-needed', 'Overgangen er ikke relevant',    'The transition is not relevant', 'D', 203),
('event-kind', 'milestone-begun',      'Milepæl begyndt',                 'Milestone begun', 'D', 204),
('event-kind', 'milestone-reached',    'Milepæl nået',                    'Milestone reached', 'D', 205),
('event-kind', 'transition-over',      'Overgangen er slut',              'The transition is over', 'D', 206),
('event-kind', 'transition-declined',  'Nej tak til hjælpen',             'Help declined', 'D', 207),
('event-kind', 'transition-goes-on',   'Overgangen fortsætter',           'The transition goes on', 'D', 208),
('event-kind', 'help-offered-again',   'Hjælpen er tilbudt igen',         'Help offered again', 'D', 209),
('event-kind', 'readiness-red',        'Ikke klar: en leder skal handle', 'Not ready: a head must act', 'D', 210),
('event-kind', 'coordinator-acted',    'Fulgt op på et gult tema',        'Followed up a yellow theme', 'D', 211),
('event-kind', 'head-acted',           'En leder har handlet',            'A head has acted', 'D', 212),
('event-kind', 'forum-acted',          'Ledelsen har afgjort',            'Leadership has decided', 'D', 213),
('event-kind', 'transition-bridged',   'Midlertidig løsning lagt',        'Interim help arranged', 'D', 214),
('event-kind', 'parents-heard',        'Den unge og forældrene er hørt',  'Youth and parents heard', 'D', 215),
('event-kind', 'receiving-desk-decided', 'Det er afgjort, hvem der modtager', 'Who receives has been decided', 'D', 216),
('event-kind', 'transition-talked',    'Talt om overgangen',              'Talked about the transition', 'D', 218);
