-- Writer: workers. What the referral and the assessment learn (domain.md P1, P2).

create table casework.first_contact (
    journey_id   uuid primary key references casework.journey,
    referral_id  uuid not null references casework.referral,
    wish         text,                          -- «Hvad er vigtigt for dig?», in the citizen's own words
    resources    text,
    network      text,
    contact_form text not null,                 -- code list contact-form
    interpreter  text,                          -- language; null: none needed
    helper       text,                          -- bisidder
    agreed       boolean not null,              -- indforstået
    source       text not null,                 -- code list answer-source
    made_at      timestamptz not null
);

create table casework.acute_assessment (
    referral_id uuid primary key references casework.referral,
    journey_id  uuid not null references casework.journey,
    acute       boolean not null,
    reason      text not null,
    child_seen  boolean not null,
    assessed_by text not null,                  -- Keycloak user id
    second_person text,                         -- Keycloak user id; another notification on a child who has support
    assessed_at timestamptz not null
);

create table casework.screening (
    referral_id uuid primary key references casework.referral,
    journey_id  uuid not null references casework.journey,
    track       text not null,                  -- code list screening-track
    reason      text not null,
    severity    text not null,                  -- code list severity: what DMN-3 asks
    screened_by text not null,
    screened_at timestamptz not null
);

-- Ask once: what is known, who said it and when. Belongs to the citizen, not to one assessment.
create table casework.known_answer (
    answer_id   uuid primary key,
    citizen_id  uuid not null references casework.citizen,
    journey_id  uuid not null references casework.journey,
    question    text not null,                  -- code list question
    answer      text not null,
    source      text not null,                  -- code list answer-source
    department  text,
    answered_at timestamptz not null,
    unique (journey_id, question, answered_at)
);
create index known_answer_citizen on casework.known_answer (citizen_id, question, answered_at desc);

create table casework.assessment (
    assessment_id  uuid primary key,
    journey_id     uuid not null references casework.journey,
    types          text[] not null,             -- code list assessment-type
    state          text not null check (state in ('started', 'agreed', 'collected', 'assessed', 'approved', 'ended')),
    areas          text[] not null default '{}',-- code list need
    pace           text,
    became_aware_at timestamptz not null,       -- F-BFU-4M runs from here (Barnets lov § 20, stk. 3)
    started_at     timestamptz not null,
    own_description text,
    own_source     text,                        -- code list answer-source
    conclusion     text,
    least_intrusive text,                       -- why nothing less would do
    target_groups  text[] not null default '{}',
    support_needs  text[] not null default '{}',
    laws           text[] not null default '{}',-- code list law
    outcome        text,                        -- code list assessment-outcome
    preliminary    text,                        -- foreløbig vurdering
    preliminary_at timestamptz,
    new_date       date,                        -- the new expected date the family was told
    finished_at    timestamptz
);
create index assessment_journey on casework.assessment (journey_id);

-- The same question from two departments is one row with both.
create table casework.assessment_question (
    assessment_id uuid not null references casework.assessment,
    question      text not null,                -- code list question
    departments   text[] not null,
    reused_answer uuid references casework.known_answer,  -- known already: not asked again
    primary key (assessment_id, question)
);

create table casework.child_talk (
    assessment_id uuid primary key references casework.assessment,
    journey_id    uuid not null references casework.journey,
    held          boolean not null,
    reason        text,                         -- why it was not held (Barnets lov § 5)
    view          text,                         -- the child's view, in the child's words
    helper        text,
    talked_at     timestamptz not null
);

create table casework.contribution (
    contribution_id uuid primary key,
    assessment_id   uuid not null references casework.assessment,
    journey_id      uuid not null references casework.journey,
    department      text not null,              -- who contributes
    consent_id      uuid references casework.consent,  -- null: on the basis of law
    state           text not null check (state in ('asked', 'delivered', 'not-relevant', 'not-delivered', 'cancelled')),
    questions       text[] not null default '{}',
    answer          text,
    reason          text,
    requested_at    timestamptz not null,
    answered_at     timestamptz
);
create index contribution_assessment on casework.contribution (assessment_id);
create index contribution_consent on casework.contribution (consent_id) where consent_id is not null;
create index contribution_journey on casework.contribution (journey_id);

create table casework.score (
    assessment_id uuid not null references casework.assessment,
    framework     text not null check (framework in ('ffb', 'ics')),
    theme         text not null,                -- code list ffb-theme or ics-dimension
    level         text,                         -- code list functional-level; FFB «Aktivitet og deltagelse» only
    own_level     text,                         -- how the citizen rates it
    note          text,
    primary key (assessment_id, theme)
);

create table casework.hearing (
    hearing_id   uuid primary key,
    journey_id   uuid not null references casework.journey,
    subject      text not null check (subject in ('assessment', 'decision')),
    subject_id   uuid not null,
    sent_at      timestamptz not null,
    comment      text,
    source       text,
    answered_at  timestamptz                    -- null: the time passed in silence, or it still runs
);
create index hearing_journey on casework.hearing (journey_id);

-- Who already comes: the map the citizen sees, and what the one plan gathers.
create table casework.contact (
    contact_id   uuid primary key,
    journey_id   uuid not null references casework.journey,
    name         text not null,
    organisation text,
    department   text,
    purpose      text not null,
    since        timestamptz not null,
    ended_at     timestamptz
);
create index contact_journey on casework.contact (journey_id);

create table casework.existing_plan (
    existing_plan_id uuid primary key,
    journey_id   uuid not null references casework.journey,
    department   text not null,
    law          text not null,
    title        text not null,
    aim          text,
    since        timestamptz not null,
    gathered_in  uuid                           -- the shared plan that took its place
);
create index existing_plan_journey on casework.existing_plan (journey_id);
