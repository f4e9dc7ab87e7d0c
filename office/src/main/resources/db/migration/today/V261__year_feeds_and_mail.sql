-- Lịch năm: what the ward adds to the officer's year, and how a person takes the inbox along: by a calendar address or a morning mail
-- (ADR 0161, ADR 0162).
create schema today;
call platform.open_schema('today');

-- A day that comes every year: the ward's own, or one of the programme's of which only the ward knows the date. The latest row of a
-- code holds; one without a day takes it back. Day and month are of the sun or of the moon.
create table today.occasion (
    ward_id uuid not null,
    entry_id uuid not null,
    code text not null check (code <> ''),
    name text not null check (name <> ''),
    kind text not null check (kind in ('solar', 'lunar')),
    month smallint check (month between 1 and 12),
    day smallint check (day between 1 and 31),
    -- moves with the ward's setting where it falls on a day off
    is_moved boolean not null,
    ground text not null,
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, entry_id),
    check ((month is null) = (day is null)),
    check (kind <> 'lunar' or day <= 30)
);
create index on today.occasion (ward_id, code, entered_at desc);
call platform.guard('today.occasion');
revoke update, delete on today.occasion from ansinh_app;
create policy entered_in_own_name on today.occasion as restrictive for insert to ansinh_app
    with check (entered_by = (select platform.app_user()) and (select account.may('ENTER_WARD_VALUE')));

-- Whether a day of the officer's year that falls on a day off moves; the latest row holds, without one it stays.
create table today.moving (
    ward_id uuid not null,
    entry_id uuid not null,
    moves text not null check (moves in ('stays', 'before', 'after')),
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, entry_id)
);
call platform.guard('today.moving');
revoke update, delete on today.moving from ansinh_app;
create policy entered_in_own_name on today.moving as restrictive for insert to ansinh_app
    with check (entered_by = (select platform.app_user()) and (select account.may('ENTER_WARD_VALUE')));

-- A secret address of a person in a role; of the secret only the hash is kept.
create table today.feed (
    ward_id uuid not null,
    feed_id uuid not null,
    user_id uuid not null,
    role text not null,
    secret_hash bytea not null unique,
    made_at timestamptz not null default platform.instant(),
    primary key (ward_id, feed_id)
);
create table today.feed_end (
    ward_id uuid not null,
    feed_id uuid not null,
    ended_by uuid not null,
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, feed_id),
    foreign key (ward_id, feed_id) references today.feed
);
-- On which days it was fetched; a calendar asks many times a day.
create table today.feed_read (
    ward_id uuid not null,
    feed_id uuid not null,
    day date not null,
    read_at timestamptz not null default platform.instant(),
    primary key (ward_id, feed_id, day),
    foreign key (ward_id, feed_id) references today.feed
);

-- Where a person wants the morning mail; the latest row holds, an empty address ends it.
create table today.mail_wish (
    ward_id uuid not null,
    wish_id uuid not null,
    user_id uuid not null,
    role text not null,
    address text not null,
    language text not null check (language in ('vi', 'en')),
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, wish_id)
);
-- One a day at most: written before the mail is sent.
create table today.mail (
    ward_id uuid not null,
    user_id uuid not null,
    day date not null,
    things integer not null,
    begun_at timestamptz not null default platform.instant(),
    primary key (ward_id, user_id, day)
);
create table today.mail_failure (
    ward_id uuid not null,
    user_id uuid not null,
    day date not null,
    said text not null check (said <> ''),
    failed_at timestamptz not null default platform.instant(),
    primary key (ward_id, user_id, day),
    foreign key (ward_id, user_id, day) references today.mail
);

do $$
declare
    t text;
begin
    foreach t in array array['feed', 'feed_end', 'feed_read', 'mail_wish', 'mail', 'mail_failure'] loop
        execute format('call platform.guard(%L)', 'today.' || t);
        execute format('revoke update, delete on today.%I from ansinh_app', t);
    end loop;
    foreach t in array array['feed', 'mail_wish', 'mail'] loop
        execute format('create policy definer_reads on today.%I for select to ansinh_owner using (true)', t);
        execute format('create policy own_only on today.%I as restrictive for insert to ansinh_app
                        with check (user_id = (select platform.app_user()))', t);
    end loop;
    create policy definer_reads on today.feed_end for select to ansinh_owner using (true);
end $$;
create policy own on today.feed as restrictive for select to ansinh_app using (user_id = (select platform.app_user()));
create policy own_feed on today.feed_end as restrictive for all to ansinh_app
    using (exists (select from today.feed f where f.ward_id = feed_end.ward_id and f.feed_id = feed_end.feed_id))
    with check (ended_by = (select platform.app_user())
        and exists (select from today.feed f where f.ward_id = feed_end.ward_id and f.feed_id = feed_end.feed_id));
create policy own_feed on today.feed_read as restrictive for all to ansinh_app
    using (exists (select from today.feed f where f.ward_id = feed_read.ward_id and f.feed_id = feed_read.feed_id))
    with check (exists (select from today.feed f where f.ward_id = feed_read.ward_id and f.feed_id = feed_read.feed_id));
create policy own on today.mail_wish as restrictive for select to ansinh_app using (user_id = (select platform.app_user()));
create policy own_or_administrator on today.mail as restrictive for select to ansinh_app
    using (user_id = (select platform.app_user()) or (select account.may('MANAGE_WARD')));
create policy own_or_administrator on today.mail_failure as restrictive for select to ansinh_app
    using (user_id = (select platform.app_user()) or (select account.may('MANAGE_WARD')));
create policy own_only on today.mail_failure as restrictive for insert to ansinh_app
    with check (user_id = (select platform.app_user()));

-- Who an account is in a role today: its groups, and nothing where it is disabled, lost the role or still has a one-time password.
create function account.standing_in(ward uuid, of_user uuid, as_role text) returns table (groups uuid[])
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case when as_role in ('group-leader', 'surveyor') then u.groups else '{}'::uuid[] end
    from account.user_account u
    where u.ward_id = ward and u.user_id = of_user and u.disabled_at is null and as_role = any (u.roles)
      and not u.password_is_one_time;
$$;
revoke execute on function account.standing_in(uuid, uuid, text) from public;

-- Whose secret it is.
create function today.feed_by(hash bytea) returns table (ward_id uuid, feed_id uuid, user_id uuid, role text, groups uuid[])
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.ward_id, f.feed_id, f.user_id, f.role, s.groups
    from today.feed f cross join lateral account.standing_in(f.ward_id, f.user_id, f.role) s
    where f.secret_hash = hash
      and not exists (select from today.feed_end e where e.ward_id = f.ward_id and e.feed_id = f.feed_id);
$$;
revoke execute on function today.feed_by(bytea) from public;
grant execute on function today.feed_by(bytea) to ansinh_app;

-- Who wants a mail on a day and was not served yet.
create function today.mails_wanted(on_day date)
    returns table (ward_id uuid, user_id uuid, role text, groups uuid[], address text, language text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select w.ward_id, w.user_id, w.role, s.groups, w.address, w.language
    from (select distinct on (x.ward_id, x.user_id) x.* from today.mail_wish x
          order by x.ward_id, x.user_id, x.entered_at desc, x.wish_id desc) w
    cross join lateral account.standing_in(w.ward_id, w.user_id, w.role) s
    where w.address <> ''
      and not exists (select from today.mail m where m.ward_id = w.ward_id and m.user_id = w.user_id and m.day = on_day)
    order by w.ward_id, w.user_id;
$$;
revoke execute on function today.mails_wanted(date) from public;
grant execute on function today.mails_wanted(date) to ansinh_app;
