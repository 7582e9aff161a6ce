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
