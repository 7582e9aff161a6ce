-- One writer per table (design rule 2): a schema belongs to one part, and that part's login alone writes it.
-- The logins are created by the installation, which knows their passwords: samspil_exporter, samspil_workers, samspil_portal.

create schema flow;      -- writer: exporter. What the engine did.
create schema casework;  -- writer: workers.  What the case is about.
create schema portal;    -- writer: portal.   What people typed.
create schema audit;     -- append-only: portal and workers insert, nobody changes.

revoke all on schema public from public;

grant usage on schema flow to samspil_exporter, samspil_portal;
alter default privileges in schema flow grant select, insert, update on tables to samspil_exporter;
alter default privileges in schema flow grant select on tables to samspil_portal;

grant usage on schema casework to samspil_workers, samspil_portal;
alter default privileges in schema casework grant select, insert, update, delete on tables to samspil_workers;
alter default privileges in schema casework grant select on tables to samspil_portal;

grant usage on schema portal to samspil_portal, samspil_workers;
alter default privileges in schema portal grant select, insert, update, delete on tables to samspil_portal;

grant usage on schema audit to samspil_portal, samspil_workers;
alter default privileges in schema audit grant insert on tables to samspil_portal, samspil_workers;

-- What time it is in the cases (docs/decisions/0008). One row; nobody but the schema's owner writes it: the launcher,
-- who says whether this installation's time may be moved, and the demo, which moves it.
create table casework.clock (
    only_one   boolean primary key default true check (only_one),
    controlled boolean not null default false,
    ahead_ms   bigint not null default 0 check (ahead_ms >= 0),  -- how far ahead of the machine's time, milliseconds
    check (controlled or ahead_ms = 0)
);
insert into casework.clock default values;
revoke insert, update, delete on casework.clock from samspil_workers;

create function casework.now() returns timestamptz stable language sql
    return (select pg_catalog.now() + c.ahead_ms * interval '1 millisecond' from casework.clock c);
comment on function casework.now() is 'The time of the case, which a demo may move. What is about the machine asks now().';

create function casework.today() returns date stable language sql
    return (casework.now() at time zone 'Europe/Copenhagen')::date;
comment on function casework.today() is 'The day of the case, in Denmark.';
