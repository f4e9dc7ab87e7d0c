-- What the administrator watches, and how long things are kept (ADR 0127, ADR 0128).

-- Files that left the office: who took what, how much of it, for whom and for what. Only ever added to.
create table account.taken_out (
    ward_id uuid not null,
    taken_out_id uuid not null,
    at timestamptz not null default platform.instant(),
    user_id uuid not null default platform.app_user(),
    role text not null default platform.app_role(),
    what text not null check (what <> ''),
    rows integer not null check (rows >= 0),
    facts text[] not null,
    recipient text not null,
    purpose text not null,
    primary key (ward_id, taken_out_id)
);
create index on account.taken_out (ward_id, at);
alter table account.taken_out enable row level security;
alter table account.taken_out force row level security;
create policy ward_bound on account.taken_out for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy readers on account.taken_out as restrictive for select to ansinh_app using ((select account.may('SEE_AUDIT')));
create policy in_own_name on account.taken_out as restrictive for insert to ansinh_app
    with check (user_id = (select platform.app_user()));
grant select, insert on account.taken_out to ansinh_app;
grant select on account.taken_out to ansinh_backup;

-- From when on a look counts as unusual; the latest row holds. Without one the application's own proposal does.
create table account.watch_limits (
    ward_id uuid not null,
    entered_at timestamptz not null default platform.instant(),
    night_from smallint not null check (night_from between 18 and 23),
    night_until smallint not null check (night_until between 1 and 8),
    people_a_day integer not null check (people_a_day between 1 and 100000),
    rows_a_file integer not null check (rows_a_file between 1 and 1000000),
    failures_a_day integer not null check (failures_a_day between 1 and 1000),
    entered_by uuid not null,
    primary key (ward_id, entered_at)
);
call platform.guard('account.watch_limits');
revoke update, delete on account.watch_limits from ansinh_app;
create policy entered_by_administrator on account.watch_limits as restrictive for insert to ansinh_app
    with check ((select account.may('MANAGE_WARD')) and entered_by = (select platform.app_user()));

-- What the administrator found of something unusual.
create table account.watch_answer (
    ward_id uuid not null,
    watched text not null check (watched <> ''),
    note text not null check (note <> ''),
    answered_by uuid not null,
    answered_at timestamptz not null default platform.instant(),
    primary key (ward_id, watched)
);
call platform.guard('account.watch_answer');
revoke update, delete on account.watch_answer from ansinh_app;
create policy readers on account.watch_answer as restrictive for select to ansinh_app using ((select account.may('SEE_AUDIT')));
create policy answered_by_reader on account.watch_answer as restrictive for insert to ansinh_app
    with check ((select account.may('SEE_AUDIT')) and answered_by = (select platform.app_user()));

-- Wrong passwords since a moment, by account and day of the ward; names of nobody's are left out.
create function account.failures_since(moment timestamptz) returns table (user_id uuid, day date, failures bigint, last timestamptz)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not account.may('SEE_AUDIT') then
        raise insufficient_privilege using message = 'failed attempts are shown to those who may see the trail';
    end if;
    return query
        select u.user_id, (f.at at time zone 'Asia/Ho_Chi_Minh')::date, count(*), max(f.at)
        from account.failed_attempt f
        join account.user_account u on sha256(convert_to(u.user_name, 'UTF8')) = f.name_hash
        where u.ward_id = platform.ward() and f.at >= moment
        group by 1, 2;
end $$;

-- Thời hạn lưu: how long something is kept, in months from an event, as the ward entered it; the latest row of a kind holds.
create table account.keeping_period (
    ward_id uuid not null,
    kind text not null check (kind <> ''),
    entered_at timestamptz not null default platform.instant(),
    months integer check (months between 1 and 1200),
    ground text not null check (ground <> ''),
    entered_by uuid not null,
    primary key (ward_id, kind, entered_at)
);
call platform.guard('account.keeping_period');
revoke update, delete on account.keeping_period from ansinh_app;
create policy entered_by_right on account.keeping_period as restrictive for insert to ansinh_app
    with check ((select account.may('DELETE_EXPIRED')) and entered_by = (select platform.app_user()));

-- What was deleted because its time was over: never whose it was, only what kind, how much and on which ground.
create table account.deletion (
    ward_id uuid not null,
    deletion_id uuid not null,
    kind text not null check (kind <> ''),
    before date not null,
    items integer not null check (items >= 0),
    ground text not null check (ground <> ''),
    note text not null,
    deleted_by uuid not null,
    deleted_at timestamptz not null default platform.instant(),
    primary key (ward_id, deletion_id)
);
call platform.guard('account.deletion');
revoke update, delete on account.deletion from ansinh_app;
create policy deleted_by_right on account.deletion as restrictive for insert to ansinh_app
    with check ((select account.may('DELETE_EXPIRED')) and deleted_by = (select platform.app_user()));

-- The looks of a ward before a moment go; a role cannot delete them otherwise.
create policy definer_deletes on platform.view_log for all to ansinh_owner using (true);
create function account.delete_looks(before timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    gone integer;
begin
    if not account.may('DELETE_EXPIRED') then
        raise insufficient_privilege using message = 'only who may delete what is expired deletes looks';
    end if;
    delete from platform.view_log v where v.ward_id = platform.ward() and v.at < before;
    get diagnostics gone = row_count;
    return gone;
end $$;
