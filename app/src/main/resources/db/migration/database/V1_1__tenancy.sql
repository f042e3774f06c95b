-- The role that the application works as, and the wall between organisations.
do $$
begin
    if not exists (select from pg_roles where rolname = 'radslag_app') then
        create role radslag_app nologin noinherit;
    end if;
end $$;
grant radslag_app to current_user;
grant usage on schema public to radslag_app;
alter default privileges grant select, insert, update, delete on tables to radslag_app;
alter default privileges grant usage on sequences to radslag_app;

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- The organisation of the work at hand, or null.
create function radslag_organisation() returns bigint
    language sql stable parallel safe
    return nullif(current_setting('radslag.organisation', true), '')::bigint;

-- Puts a table behind the wall: a row is seen and written only by its own organisation.
create procedure radslag_protect(tenant_table regclass)
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
        'create policy organisation on %s using (organisation_id = radslag_organisation()) '
        'with check (organisation_id = radslag_organisation())', tenant_table);
end $$;
