-- Of a row that is kept as a sensitive fact, the trail tells only who may see facts of that kind; before, it asked only
-- about tables that are sensitive as a whole.
create function account.visible_kinds() returns text[]
    language sql stable
    return (select coalesce(array_agg(lower(substr(use_case, 5))), '{}')
            from account.access where role = platform.app_role() and use_case like 'SEE\_%');

drop policy readers on platform.change;
create policy readers on platform.change as restrictive for select to ansinh_app
    using ((select account.may('SEE_AUDIT'))
        and schema_name || '.' || table_name <> all ((select account.hidden_tables())::text[])
        and (coalesce(sensitive, '') = '' or sensitive = any ((select account.visible_kinds())::text[])));
