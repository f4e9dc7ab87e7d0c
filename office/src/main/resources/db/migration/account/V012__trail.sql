-- Who reads the trail: nobody without the right to it, and of sensitive facts only who may see those themselves.
create function account.hidden_tables() returns text[]
    language sql stable
    return (select coalesce(array_agg(schema_name || '.' || table_name), '{}')
            from account.sensitive_table where not account.may(use_case));

create policy readers on platform.deed as restrictive for select to ansinh_app
    using ((select account.may('SEE_AUDIT')));
create policy readers on platform.change as restrictive for select to ansinh_app
    using ((select account.may('SEE_AUDIT'))
        and schema_name || '.' || table_name <> all ((select account.hidden_tables())::text[]));
-- everybody's views are written, few read them; what is written is not changed
create policy readers on platform.view_log as restrictive for select to ansinh_app
    using ((select account.may('SEE_AUDIT')));

-- The chain is checked over all rows, also those that the one who asks may not read.
create function account.audit_broken_at() returns bigint
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as
$$
begin
    if not account.may('SEE_AUDIT') then
        raise insufficient_privilege using message = 'the trail is checked by those who may see it';
    end if;
    return platform.audit_broken_at(platform.ward());
end
$$;
