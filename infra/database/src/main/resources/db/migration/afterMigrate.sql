-- Views are read, and nobody writes through them: the default privileges of V1 hold for views too, and PostgreSQL lets a simple
-- view be written with its owner's rights. Runs after each migration, so that a new view is no exception.
do $$
declare
    view text;
begin
    for view in select format('%I.%I', schemaname, viewname) from pg_views where schemaname in ('flow', 'casework', 'portal', 'audit')
    loop
        execute 'revoke insert, update, delete, truncate on ' || view || ' from samspil_exporter, samspil_workers, samspil_portal';
    end loop;
end
$$;
