-- Writer: portal. Workers read portal.submission, which is how a form reaches casework without passing the engine.

create table portal.submission (
    submission_id uuid primary key,
    kind          text not null check (kind in ('task', 'intake', 'message')),
    task_key      bigint,                       -- kind task
    referral_id   uuid unique,                  -- kind intake; kinds task and message have none
    journey_id    uuid not null,
    form_key      bigint,
    sender        text not null,                -- Keycloak user id or client id
    external_id   text,                         -- the sender's own id of an intake
    content       jsonb not null,
    state         text not null check (state in ('pending', 'confirmed', 'rejected')),
    created_at    timestamptz not null default casework.now(),
    settled_at    timestamptz,
    attempts      int not null default 0,       -- tries to tell the engine after the first
    tried_at      timestamptz not null default now()  -- the latest try, in the machine's time; also the lease of the portal that makes it
);
create unique index submission_external_id on portal.submission (sender, external_id) where external_id is not null;
create index submission_pending on portal.submission (kind, tried_at) where state = 'pending';
create index submission_task on portal.submission (task_key);

create table portal.draft (
    task_key   bigint not null,
    user_id    text not null,
    content    jsonb not null,
    updated_at timestamptz not null default casework.now(),
    primary key (task_key, user_id)
);

grant select on portal.submission to samspil_workers;

create table audit.access (
    access_id  bigint generated always as identity primary key,
    at         timestamptz not null default now(),
    part       text not null,                   -- portal or workers
    user_id    text not null,                   -- Keycloak user id or client id
    action     text not null,                   -- e.g. task.read, task.claim, journey.read
    outcome    text not null check (outcome in ('allowed', 'denied')),
    reason     text,                            -- why it was denied: a rule's name
    task_key   bigint,
    journey_id uuid
);
create index access_journey on audit.access (journey_id, at);
