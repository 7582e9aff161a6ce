-- Writer: exporter. Every row belongs to a journey and a department; a row that came before the engine knew its journey
-- is completed when it does. Times are the engine's record timestamps.

create table flow.exporter_position (
    partition_id int primary key,
    position     bigint not null,
    updated_at   timestamptz not null default now()
);

create table flow.resource (
    resource_key   bigint primary key,          -- process definition key, decision requirements key or form key
    kind           text not null check (kind in ('BPMN', 'DMN', 'FORM')),
    resource_id    text not null,               -- process id, decision requirements id or form id
    name           text not null,               -- file name it was deployed under
    version        int not null,
    version_tag    text,
    checksum       text not null,               -- hex of the engine's checksum (MD5 of the bytes)
    deployment_key bigint,
    deployed_at    timestamptz not null,
    content        bytea not null,
    unique (kind, resource_id, version)
);
create index resource_checksum on flow.resource (checksum);

create table flow.element_definition (
    process_definition_key bigint not null,
    element_id             text not null,
    element_type           text not null,       -- BPMN name: userTask, serviceTask, …
    name                   text,                -- what the model calls it, in Danish
    primary key (process_definition_key, element_id)
);

create table flow.process_instance (
    process_instance_key        bigint primary key,
    partition_id                int not null,
    process_id                  text not null,
    process_definition_key      bigint not null,
    version                     int not null,
    parent_process_instance_key bigint,
    journey_id                  uuid,
    department                  text,           -- who holds it now
    state                       text not null check (state in ('ACTIVE', 'COMPLETED', 'TERMINATED')),
    started_at                  timestamptz not null,
    ended_at                    timestamptz
);
create index process_instance_journey on flow.process_instance (journey_id);
create index process_instance_active on flow.process_instance (process_id) where state = 'ACTIVE';
create index process_instance_parent on flow.process_instance (parent_process_instance_key)
    where parent_process_instance_key is not null;

create table flow.element_instance (
    element_instance_key   bigint primary key,
    partition_id           int not null,
    process_instance_key   bigint not null,
    process_definition_key bigint not null,
    flow_scope_key         bigint,
    element_id             text not null,
    element_type           text not null,
    journey_id             uuid,
    department             text,                -- user task: the candidate group; else who held the journey then
    state                  text not null check (state in ('ACTIVE', 'COMPLETED', 'TERMINATED')),
    started_at             timestamptz not null,
    ended_at               timestamptz
);
create index element_instance_process_instance on flow.element_instance (process_instance_key);

create table flow.user_task (
    task_key               bigint primary key,
    partition_id           int not null,
    element_instance_key   bigint not null,
    process_instance_key   bigint not null,
    process_definition_key bigint not null,
    process_id             text not null,
    element_id             text not null,
    form_key               bigint,              -- flow.resource of kind FORM
    journey_id             uuid,
    department             text,                -- the candidate group
    required_role          text,                -- task header "role": who in the department may act; null: any caseworker role
    candidate_groups       text[] not null default '{}',
    assignee               text,                -- Keycloak user id, never a name
    due_at                 timestamptz,
    follow_up_at           timestamptz,
    priority               int not null default 50,
    state                  text not null check (state in ('CREATED', 'COMPLETED', 'CANCELED')),
    created_at             timestamptz not null,
    claimed_at             timestamptz,         -- since when the present assignee has it; null while nobody has
    ended_at               timestamptz,
    submission_id          uuid,                -- the form submission that completed it
    waiting_ms             bigint not null default 0,  -- sum of the closed spans without an assignee
    working_ms             bigint not null default 0,  -- sum of the closed spans with one
    span_started_at        timestamptz not null        -- start of the span now running (waiting or working)
);
create index user_task_open on flow.user_task (department, due_at, priority desc, task_key) where state = 'CREATED';
create index user_task_open_assignee on flow.user_task (assignee, due_at, priority desc, task_key) where state = 'CREATED' and assignee is not null;
create index user_task_journey on flow.user_task (journey_id);
create index user_task_process_instance on flow.user_task (process_instance_key);

create table flow.user_task_event (
    partition_id int not null,
    position     bigint not null,               -- the record it comes from
    task_key     bigint not null,
    journey_id   uuid,
    department   text,
    kind         text not null check (kind in ('created', 'claimed', 'released', 'reassigned', 'updated', 'completed', 'canceled')),
    assignee     text,                          -- after the event
    at           timestamptz not null,
    recorded_at  timestamptz not null default clock_timestamp(),  -- for the lag from engine to list
    primary key (partition_id, position)
);
create index user_task_event_task on flow.user_task_event (task_key);
create index user_task_event_journey on flow.user_task_event (journey_id, at);

create table flow.incident (
    incident_key         bigint primary key,
    partition_id         int not null,
    process_instance_key bigint not null,
    element_instance_key bigint,
    element_id           text,
    journey_id           uuid,
    department           text,
    error_type           text not null,
    error_message        text,
    state                text not null check (state in ('CREATED', 'RESOLVED')),
    created_at           timestamptz not null,
    resolved_at          timestamptz
);
create index incident_open on flow.incident (created_at) where state = 'CREATED';
create index incident_process_instance on flow.incident (process_instance_key);
