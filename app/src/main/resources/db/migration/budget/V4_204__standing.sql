-- Once list and rules are published they stand, whoever tries to change them and however: from the commit of the
-- publication on, so that a round that was held elsewhere can be taken in whole.
create function budget_stands() returns trigger language plpgsql as $$
declare
    held jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
    free text[] := array['version', 'responsible_id'];
begin
    if exists (select from budget_rules_publication
               where organisation_id = (held ->> 'organisation_id')::bigint
                 and activity_id = (held ->> 'activity_id')::bigint
                 and xmin <> pg_current_xact_id()::xid)
       and (before is null or before - free <> held - free) then
        raise exception 'List and rules of round % are published and stand', held ->> 'activity_id'
            using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger budget_round_stands before update or delete on budget_round
    for each row execute function budget_stands();
create trigger budget_pot_stands before insert or update or delete on budget_pot
    for each row execute function budget_stands();
create trigger budget_category_stands before insert or update or delete on budget_category
    for each row execute function budget_stands();
create trigger budget_criterion_stands before insert or update or delete on budget_criterion
    for each row execute function budget_stands();
create trigger budget_project_stands before insert or update or delete on budget_project
    for each row execute function budget_stands();
