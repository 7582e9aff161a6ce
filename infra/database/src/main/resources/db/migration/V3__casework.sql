-- Writer: workers.

create table casework.job_effect (
    job_key    bigint primary key,
    job_type   text not null,
    variables  jsonb not null,                  -- what the job completed with; given again when the job comes again
    messages   jsonb not null default '[]',     -- what it tells waiting processes, once its effect can be seen
    created_at timestamptz not null default now()
);
comment on table casework.job_effect is 'At least once, effects once: written in the transaction of the job''s effect.';

-- A department in a text that people read. Names are Keycloak's, so the portal puts the name there when it shows the text.
create function casework.department_name(department text) returns text immutable strict language sql
    return '{department:' || department || '}';

create table casework.citizen (
    citizen_id uuid primary key,
    name       text not null,
    cpr        text not null unique check (cpr ~ '^[0-9]{10}$'),
    birth_date date not null,
    synthetic  boolean not null,                -- a replacement number: never a registered person
    protected_address boolean not null default false,  -- navne- og adressebeskyttelse: where they are is nobody's to see
    post_exempt boolean not null default false, -- exempt from Digital Post: letters go on paper
    created_at timestamptz not null default casework.now()
);

-- Who may act for a citizen, or be told: custody holders while the citizen is under 18, guardians, relatives that the
-- citizen has named.
create table casework.representation (
    representation_id uuid primary key,
    citizen_id uuid not null references casework.citizen,
    kind       text not null check (kind in ('custody-holder', 'guardian', 'relative')),
    name       text not null,
    cpr        text check (cpr ~ '^[0-9]{10}$'),
    scope      text,                            -- guardian: code list guardianship-form
    since      timestamptz not null,
    until      timestamptz
);
create index representation_citizen on casework.representation (citizen_id);
create index representation_cpr on casework.representation (cpr) where until is null;

create table casework.journey (
    journey_id     uuid primary key,
    citizen_id     uuid not null references casework.citizen,
    state          text not null check (state in ('active', 'ended')),
    end_reason     text,                        -- code list journey-end
    department     text not null,               -- who has the responsibility: reception until a desk has accepted
    coordinator    text,                        -- Keycloak user id
    deputy         text,                        -- Keycloak user id: stands in when the coordinator is away
    started_at     timestamptz not null,
    ended_at       timestamptz
);
create index journey_citizen on casework.journey (citizen_id);
-- One citizen, one active journey.
create unique index journey_active on casework.journey (citizen_id) where state = 'active';

create table casework.referral (
    referral_id           uuid primary key,
    journey_id            uuid not null references casework.journey,
    submission_id         uuid not null unique,
    source                text not null,
    referrer_name         text,
    referrer_organisation text,
    referrer_phone        text,
    matter                text not null,
    wish                  text,
    needs                 text[] not null,
    signs                 text[] not null default '{}',
    agreed                boolean not null,     -- indforstået
    urgency               text,
    state                 text not null check (state in ('registered', 'routed', 'accepted', 'closed')),
    department            text,                 -- desk it is offered to, or that has accepted it
    received_at           timestamptz not null,
    bounces               int not null default 0
);
create index referral_journey on casework.referral (journey_id);

create table casework.bounce (
    bounce_id       uuid primary key,
    referral_id     uuid not null references casework.referral,
    journey_id      uuid not null references casework.journey,
    from_department text not null,
    to_department   text not null,              -- the desk that was pointed at
    reason          text not null,              -- code list bounce-reason
    note            text,
    bounced_by      text,                       -- Keycloak user id
    bounced_at      timestamptz not null,
    escalated       boolean not null default false  -- the referral went to leadership instead of to_department
);
create index bounce_referral on casework.bounce (referral_id);

create table casework.consent (
    consent_id    uuid primary key,
    journey_id    uuid not null references casework.journey,
    purpose       text not null,                -- code list consent-purpose
    given_by      text not null check (given_by in ('citizen', 'custody-holder', 'guardian')),
    from_party    text,                         -- department key or code list party: who gives information; null: anyone
    to_department text,                         -- who may see it; null: every department that takes part
    relative_id   uuid references casework.representation,  -- inform-relative: the one who may be told
    state         text not null check (state in
                  ('asked', 'given', 'partial', 'refused', 'unanswered', 'withdrawn', 'lapsed')),
    limits        text,                         -- what it does not cover, in the citizen's words
    source        text,                         -- code list answer-source: who said it
    recorded_by   text,                         -- Keycloak user id
    asked_at      timestamptz not null,
    answered_at   timestamptz,
    valid_until   date,
    withdrawn_at  timestamptz
);
create index consent_journey on casework.consent (journey_id);

create table casework.participant (
    journey_id  uuid not null references casework.journey,
    department  text not null,
    basis       text not null check (basis in ('law', 'consent')),
    since       timestamptz not null,
    until       timestamptz,
    primary key (journey_id, department)
);
create index participant_department on casework.participant (department) where until is null;

-- Which departments may see a journey now: it takes part, and where it takes part by consent, the consent stands.
create view casework.journey_access as
select p.journey_id, p.department
  from casework.participant p
 where p.until is null
   and (p.basis = 'law'
        or exists (select from casework.consent c
                    where c.journey_id = p.journey_id
                      and (c.to_department is null or c.to_department = p.department)
                      and c.purpose = 'share-across-departments'
                      and c.state in ('given', 'partial')
                      and (c.valid_until is null or c.valid_until >= casework.today())));

create table casework.journey_event (
    event_id   uuid primary key,
    journey_id uuid not null references casework.journey,
    at         timestamptz not null,
    kind       text not null,                   -- code list event-kind
    department text,
    actor      text,                            -- Keycloak user id; null: the system
    detail     jsonb not null default '{}',     -- codes and ids; the texts stay in their own tables
    -- The engine's key of the step whose job tells it (JobEffects sets it): a user task and what it led to are one entry.
    element_instance_key bigint default nullif(current_setting('samspil.step', true), '')::bigint
);
create index journey_event_journey on casework.journey_event (journey_id, at);

create table casework.note (
    note_id    uuid primary key,
    journey_id uuid not null references casework.journey,
    event_id   uuid not null unique references casework.journey_event,
    text       text not null,
    author     text not null,                   -- Keycloak user id
    written_at timestamptz not null
);
create index note_journey on casework.note (journey_id);
comment on table casework.note is
    'What a person wrote to go with an event of the journey. Writer: workers, in the transaction of the event.';

create table casework.deadline (
    deadline_id  uuid primary key,
    journey_id   uuid not null references casework.journey,
    code         text not null,
    department   text,
    started_at   timestamptz not null,
    warn_at      timestamptz not null,
    due_at       timestamptz not null,
    fulfilled_at timestamptz,
    element_instance_key bigint unique,         -- the user task it is the due date of; null: no single task
    subject_id   uuid                           -- what that task is about: a contribution, a plan line, a consent …
);
create index deadline_journey on casework.deadline (journey_id, due_at);

create table casework.outbox (
    message_id   uuid primary key,
    journey_id   uuid not null references casework.journey,
    recipient    text not null check (recipient in ('citizen', 'department', 'referrer')),
    recipient_id text not null,                 -- citizen id, department key or referral id
    template     text not null,
    parameters   jsonb not null default '{}',
    created_at   timestamptz not null default casework.now(),
    sent_at      timestamptz,
    channel      text check (channel in ('digital-post', 'post')),  -- the way it went; null until it is sent
    subject      text,                           -- its heading, which says nothing of the citizen; null until it is sent
    attempts     int not null default 0,
    next_attempt_at timestamptz not null default casework.now(),  -- grows with every failed attempt
    last_error   text                           -- a code; never what was in the message
);
create index outbox_unsent on casework.outbox (next_attempt_at) where sent_at is null;
