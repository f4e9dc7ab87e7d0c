-- Accounts, sessions and who may do what. Secrets (password hashes, second factors) stand in tables that the
-- application role cannot read at all: it asks definer functions that answer one narrow question each (ADR 0030).
create schema account;
call platform.open_schema('account');

-- The Java table Access, copied by R__access.sql, so that policies and pages never disagree.
create table account.access (
    role     text not null,
    use_case text not null,
    primary key (role, use_case)
);
grant select on account.access to ansinh_app;

-- Which tables hold sensitive facts and the use case that opens them: drives the audit screen and the catalogue test.
create table account.sensitive_table (
    schema_name text not null,
    table_name  text not null,
    use_case    text not null,
    primary key (schema_name, table_name)
);
grant select on account.sensitive_table to ansinh_app;

create function account.may(wanted text) returns boolean
    language sql stable
    return exists (select from account.access where role = platform.app_role() and use_case = wanted);

create function account.is_group_bound() returns boolean
    language sql stable
    return coalesce(platform.app_role() in ('group-leader', 'surveyor'), false);

create procedure account.restrict_to(target regclass, wanted text)
    language plpgsql as
$$
begin
    execute format(
        'create policy role_bound on %s as restrictive for all to ansinh_app
             using ((select account.may(%L))) with check ((select account.may(%L)))', target, wanted, wanted);
    insert into account.sensitive_table
    select n.nspname, c.relname, wanted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid = target;
end
$$;
revoke execute on procedure account.restrict_to(regclass, text) from public;

create procedure account.bind_to_groups(target regclass, area_column name)
    language plpgsql as
$$
begin
    execute format(
        'create policy group_bound on %s as restrictive for all to ansinh_app
             using ((select not account.is_group_bound()) or %I = any ((select platform.groups())::uuid[]))
             with check ((select not account.is_group_bound()) or %I = any ((select platform.groups())::uuid[]))',
        target, area_column, area_column);
end
$$;
revoke execute on procedure account.bind_to_groups(regclass, name) from public;

create table account.user_account (
    ward_id              uuid        not null,
    user_id              uuid        not null,
    user_name            text        not null check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,31}$'),
    full_name            text        not null check (full_name <> ''),
    roles                text[]      not null,
    groups               uuid[]      not null default '{}',
    created_at           timestamptz not null,
    disabled_at          timestamptz,
    password_set_at      timestamptz not null,
    password_is_one_time boolean     not null,
    second_factor_since  timestamptz,
    version              integer     not null default 1,
    primary key (ward_id, user_id),
    -- one sign-in page serves all wards of a database, so a user name is somebody's only once
    unique (user_name),
    check (cardinality(roles) > 0 and roles <@ array
        ['administrator', 'officer', 'group-leader', 'signer', 'surveyor', 'committee-member', 'association',
         'treasurer', 'viewer'])
);
call platform.guard('account.user_account');
revoke delete on account.user_account from ansinh_app;
-- names of colleagues may be read in the ward; accounts are changed by the administrator, or by oneself in part
create policy added_by_administrator on account.user_account as restrictive for insert to ansinh_app
    with check ((select account.may('MANAGE_ACCOUNTS')));
create policy changed_by_administrator_or_oneself on account.user_account as restrictive for update to ansinh_app
    using (user_id = (select platform.app_user()) or (select account.may('MANAGE_ACCOUNTS')));

create function account.keep_own_bounds() returns trigger
    language plpgsql as
$$
begin
    if (new.user_name, new.full_name, new.roles, new.groups, new.disabled_at)
           is distinct from (old.user_name, old.full_name, old.roles, old.groups, old.disabled_at)
       and not account.may('MANAGE_ACCOUNTS') then
        raise insufficient_privilege using message = 'nobody widens an own account';
    end if;
    return new;
end
$$;
create trigger keep_own_bounds before update on account.user_account
    for each row execute function account.keep_own_bounds();

create table account.credential (
    ward_id       uuid        not null,
    user_id       uuid        not null,
    set_at        timestamptz not null,
    password_hash text        not null,
    primary key (ward_id, user_id, set_at),
    foreign key (ward_id, user_id) references account.user_account
);
create table account.second_factor (
    ward_id   uuid        not null,
    user_id   uuid        not null,
    secret    bytea       not null,
    since     timestamptz not null,
    last_step bigint      not null,
    primary key (ward_id, user_id),
    foreign key (ward_id, user_id) references account.user_account
);
create table account.recovery_code (
    ward_id   uuid  not null,
    user_id   uuid  not null,
    code_hash bytea not null,
    used_at   timestamptz,
    primary key (ward_id, user_id, code_hash),
    foreign key (ward_id, user_id) references account.user_account
);
-- no ward: nobody has been recognised yet; the name is kept as a hash because people type passwords into it
create table account.failed_attempt (
    attempt_id uuid        not null primary key,
    name_hash  bytea       not null,
    address    text        not null,
    at         timestamptz not null
);
create index failed_attempt_by_name on account.failed_attempt (name_hash, at);
create index failed_attempt_by_address on account.failed_attempt (address, at);

create table account.session (
    ward_id          uuid        not null,
    session_id       uuid        not null,
    user_id          uuid        not null,
    token_hash       bytea       not null unique,
    role             text        not null,
    started_at       timestamptz not null,
    address          text        not null,
    agent            text        not null,
    second_factor_at timestamptz,
    ended_at         timestamptz,
    primary key (ward_id, session_id),
    foreign key (ward_id, user_id) references account.user_account
);
create index session_by_user on account.session (ward_id, user_id);
call platform.guard('account.session');
revoke delete on account.session from ansinh_app;
create policy own_or_administrator on account.session as restrictive for all to ansinh_app
    using (user_id = (select platform.app_user()) or (select account.may('MANAGE_ACCOUNTS')));

-- apart from the session, because it changes every minute and is nothing to audit
create table account.session_seen (
    ward_id    uuid        not null,
    session_id uuid        not null,
    seen_at    timestamptz not null,
    primary key (ward_id, session_id),
    foreign key (ward_id, session_id) references account.session
);

create table account.role_policy (
    ward_id                uuid    not null,
    role                   text    not null,
    second_factor_required boolean not null,
    idle_minutes           integer not null check (idle_minutes between 5 and 240),
    primary key (ward_id, role)
);
call platform.guard('account.role_policy');
create policy written_by_administrator on account.role_policy as restrictive for insert to ansinh_app
    with check ((select account.may('MANAGE_ACCOUNTS')));
create policy changed_by_administrator on account.role_policy as restrictive for update to ansinh_app
    using ((select account.may('MANAGE_ACCOUNTS')));
create policy deleted_by_administrator on account.role_policy as restrictive for delete to ansinh_app
    using ((select account.may('MANAGE_ACCOUNTS')));

-- The tables that only definer functions read. The policies are for the owner, in whose name the functions run;
-- without them FORCE would hide the rows from the functions too.
do
$$
    declare hidden text;
    begin
        foreach hidden in array array ['credential', 'second_factor', 'recovery_code', 'failed_attempt', 'session_seen']
            loop
                execute format('alter table account.%I enable row level security', hidden);
                execute format('alter table account.%I force row level security', hidden);
                execute format('create policy definer_only on account.%I to ansinh_owner using (true)', hidden);
            end loop;
        foreach hidden in array array ['user_account', 'session', 'role_policy']
            loop
                execute format('create policy definer_reads on account.%I for select to ansinh_owner using (true)', hidden);
            end loop;
    end
$$;
grant select on account.session_seen to ansinh_app;
create policy seen_in_ward on account.session_seen for select to ansinh_app using (ward_id = (select platform.ward()));
