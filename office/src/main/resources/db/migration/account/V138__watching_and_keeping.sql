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

-- What was found of something unusual, by somebody else than whom it is about. More of the same afterwards is shown again.
create table account.watch_answer (
    ward_id uuid not null,
    watched text not null check (watched <> ''),
    about uuid not null,
    note text not null check (note <> ''),
    answered_by uuid not null,
    answered_at timestamptz not null default platform.instant(),
    primary key (ward_id, watched, answered_at),
    check (about <> answered_by)
);
call platform.guard('account.watch_answer');
revoke update, delete on account.watch_answer from ansinh_app;
create policy readers on account.watch_answer as restrictive for select to ansinh_app using ((select account.may('SEE_AUDIT')));
create policy answered_by_reader on account.watch_answer as restrictive for insert to ansinh_app
    with check ((select account.may('SEE_AUDIT')) and answered_by = (select platform.app_user()));

-- Wrong passwords by account and day of the ward. The attempts themselves live a day, and go when a right password follows.
create table account.failure_day (
    ward_id uuid not null,
    user_id uuid not null,
    day date not null,
    failures integer not null,
    last_at timestamptz not null,
    primary key (ward_id, user_id, day),
    foreign key (ward_id, user_id) references account.user_account
);
alter table account.failure_day enable row level security;
alter table account.failure_day force row level security;
create policy definer_counts on account.failure_day for all to ansinh_owner using (true) with check (true);
create policy ward_bound on account.failure_day for select to ansinh_app using (ward_id = (select platform.ward()));
create policy readers on account.failure_day as restrictive for select to ansinh_app using ((select account.may('SEE_AUDIT')));
grant select on account.failure_day to ansinh_app, ansinh_backup;

create or replace function account.note_attempt(attempt uuid, name bytea, origin text, moment timestamptz) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
as
$$
    delete from account.failed_attempt where at < moment - interval '1 day';
    insert into account.failed_attempt values (attempt, name, origin, moment);
    insert into account.failure_day as f (ward_id, user_id, day, failures, last_at)
    select u.ward_id, u.user_id, (moment at time zone 'Asia/Ho_Chi_Minh')::date, 1, moment
    from account.user_account u where sha256(convert_to(u.user_name, 'UTF8')) = name
    on conflict (ward_id, user_id, day) do update set failures = f.failures + 1, last_at = excluded.last_at;
$$;
-- The right one was counted before it was compared.
create or replace function account.forget_attempts(attempt uuid, name bytea) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
as
$$
    update account.failure_day f set failures = f.failures - 1
    from account.failed_attempt a, account.user_account u
    where a.attempt_id = attempt and sha256(convert_to(u.user_name, 'UTF8')) = a.name_hash
      and f.ward_id = u.ward_id and f.user_id = u.user_id and f.day = (a.at at time zone 'Asia/Ho_Chi_Minh')::date;
    delete from account.failed_attempt where attempt_id = attempt or name_hash = name;
$$;

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
    if before > platform.instant() - interval '364 days' then
        raise insufficient_privilege using message = 'looks of the last year are not deleted: who looked could hide it';
    end if;
    delete from platform.view_log v where v.ward_id = platform.ward() and v.at < before;
    get diagnostics gone = row_count;
    return gone;
end $$;
