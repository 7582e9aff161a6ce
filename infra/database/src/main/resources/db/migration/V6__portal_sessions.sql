-- Writer: portal. Spring Session's own tables (its schema-postgresql.sql): the tokens of a browser session stay here.

create table portal.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,      -- milliseconds since 1970
    last_access_time      bigint not null,
    max_inactive_interval int not null,         -- seconds
    expiry_time           bigint not null,
    principal_name        varchar(100)          -- Keycloak user id
);
create unique index spring_session_id on portal.spring_session (session_id);
create index spring_session_expiry on portal.spring_session (expiry_time);
create index spring_session_principal on portal.spring_session (principal_name);

create table portal.spring_session_attributes (
    session_primary_id char(36) not null references portal.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- A task is answered once: while an answer is on its way or taken, there is no second.
create unique index submission_task_live on portal.submission (task_key) where kind = 'task' and state <> 'rejected';
