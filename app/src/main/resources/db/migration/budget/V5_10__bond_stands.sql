-- What binds projects to each other is part of the rules: it stands with them.
create function budget_bond_stands() returns trigger language plpgsql as $$
declare
    held record := case when tg_op = 'DELETE' then old else new end;
begin
    if exists (select from budget_project project
               join budget_rules_publication publication
                 on publication.organisation_id = project.organisation_id
                and publication.activity_id = project.activity_id
               where project.organisation_id = held.organisation_id and project.id in (held.project_id, held.other_id)
                 and publication.xmin <> pg_current_xact_id()::xid) then
        raise exception 'List and rules are published and stand, with what binds project % to %', held.project_id, held.other_id
            using errcode = 'check_violation';
    end if;
    return held;
end $$;

create trigger budget_bond_stands before insert or update or delete on budget_bond
    for each row execute function budget_bond_stands();
