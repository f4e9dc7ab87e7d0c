-- What must be known before anybody acts, and what only its owner may touch. Every function is the narrowest
-- answer to one question; none lists anything.

create function account.password_of(name text)
    returns table (ward_id uuid, user_id uuid, password_hash text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
as
$$
    select u.ward_id, u.user_id, c.password_hash
    from account.user_account u
    join account.credential c using (ward_id, user_id)
    where u.user_name = name and u.disabled_at is null
    order by c.set_at desc
    limit 1
$$;

-- A session by the hash of its cookie, with all that the first filter asks of it.
create function account.session_by(token bytea)
    returns table (ward_id uuid, session_id uuid, user_id uuid, role text, roles text[], groups uuid[],
                   user_name text, full_name text, started_at timestamptz, seen_at timestamptz,
                   idle_minutes integer, second_factor_due text, password_is_one_time boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp
as
$$
    select s.ward_id, s.session_id, s.user_id, s.role, u.roles, u.groups,
           u.user_name, u.full_name, s.started_at, coalesce(n.seen_at, s.started_at),
           coalesce(p.idle_minutes, 30),
           case when s.second_factor_at is not null then 'no'
                when u.second_factor_since is not null then 'code'
                when coalesce(r.required, false) then 'set-up'
                else 'no' end,
           u.password_is_one_time
    from account.session s
    join account.user_account u using (ward_id, user_id)
    left join account.session_seen n using (ward_id, session_id)
    left join account.role_policy p on p.ward_id = s.ward_id and p.role = s.role
    -- required for one of the roles is required for the account: roles are switched without signing in again
    left join lateral (select bool_or(second_factor_required) as required from account.role_policy q
                       where q.ward_id = s.ward_id and q.role = any (u.roles)) r on true
    where s.token_hash = token and s.ended_at is null and u.disabled_at is null and s.role = any (u.roles)
$$;

create function account.see_session(ward uuid, session uuid, at timestamptz) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
as
$$
    insert into account.session_seen values (ward, session, at)
    on conflict (ward_id, session_id) do update set seen_at = excluded.seen_at
$$;

create function account.note_attempt(attempt uuid, name bytea, origin text, moment timestamptz) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
as
$$
    delete from account.failed_attempt where at < moment - interval '1 day';
    insert into account.failed_attempt values (attempt, name, origin, moment)
$$;

create function account.attempts(name bytea, origin text, moment timestamptz)
    returns table (by_name integer, last_by_name timestamptz, by_address integer, last_by_address timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp
as
$$
    -- attempts of a later moment exist when the demonstration's clock starts anew; they delay nobody
    select count(*) filter (where name_hash = name), max(at) filter (where name_hash = name),
           count(*) filter (where address = origin), max(at) filter (where address = origin)
    from account.failed_attempt
    where (name_hash = name or address = origin) and at > moment - interval '1 day' and at <= moment
$$;

-- After a right password: this attempt was none, and earlier ones on the name no longer delay its owner.
create function account.forget_attempts(attempt uuid, name bytea) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
as
$$
    delete from account.failed_attempt where attempt_id = attempt or name_hash = name
$$;

create function account.may_change_secrets_of(who uuid) returns boolean
    language sql stable
    return who = platform.app_user() or account.may('MANAGE_ACCOUNTS');

create function account.add_password(who uuid, hash text, moment timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as
$$
begin
    if not account.may_change_secrets_of(who) then
        raise insufficient_privilege using message = 'a password is set by its owner or the administrator';
    end if;
    insert into account.credential values (platform.ward(), who, moment, hash);
    delete from account.credential c
    where c.ward_id = platform.ward() and c.user_id = who
      and c.set_at not in (select k.set_at from account.credential k
                           where k.ward_id = platform.ward() and k.user_id = who order by k.set_at desc limit 5);
end
$$;

-- The last five hashes, newest first, so that an old password is not taken again.
create function account.past_passwords(who uuid) returns setof text
    language sql stable security definer set search_path = pg_catalog, pg_temp
as
$$
    select password_hash from account.credential
    where ward_id = platform.ward() and user_id = who and who = platform.app_user()
    order by set_at desc
$$;

create function account.own_second_factor() returns bytea
    language sql stable security definer set search_path = pg_catalog, pg_temp
as
$$
    select secret from account.second_factor where ward_id = platform.ward() and user_id = platform.app_user()
$$;

create function account.set_own_second_factor(key bytea, step bigint, code_hashes bytea[], moment timestamptz) returns void
    language sql security definer set search_path = pg_catalog, pg_temp
as
$$
    delete from account.recovery_code where ward_id = platform.ward() and user_id = platform.app_user();
    insert into account.second_factor values (platform.ward(), platform.app_user(), key, moment, step)
    on conflict (ward_id, user_id)
        do update set secret = excluded.secret, since = excluded.since, last_step = excluded.last_step;
    insert into account.recovery_code
    select platform.ward(), platform.app_user(), h, null from unnest(code_hashes) h
$$;

-- Each time step is taken once: a code seen over a shoulder is worth nothing.
create function account.take_step(step bigint) returns boolean
    language sql security definer set search_path = pg_catalog, pg_temp
as
$$
    with taken as (
        update account.second_factor set last_step = step
        where ward_id = platform.ward() and user_id = platform.app_user() and last_step < step
        returning 1)
    select exists (select from taken)
$$;

create function account.take_recovery_code(hash bytea, moment timestamptz) returns boolean
    language sql security definer set search_path = pg_catalog, pg_temp
as
$$
    with taken as (
        update account.recovery_code set used_at = moment
        where ward_id = platform.ward() and user_id = platform.app_user() and code_hash = hash and used_at is null
        returning 1)
    select exists (select from taken)
$$;

create function account.recovery_codes_left() returns integer
    language sql stable security definer set search_path = pg_catalog, pg_temp
as
$$
    select count(*) from account.recovery_code
    where ward_id = platform.ward() and user_id = platform.app_user() and used_at is null
$$;

create function account.drop_second_factor(who uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as
$$
begin
    if not account.may_change_secrets_of(who) then
        raise insufficient_privilege using message = 'a second factor is removed by its owner or the administrator';
    end if;
    delete from account.recovery_code where ward_id = platform.ward() and user_id = who;
    delete from account.second_factor where ward_id = platform.ward() and user_id = who;
end
$$;

-- Whether the first-run page is still open: yes or no, never who.
create function account.is_anybody_known() returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return exists (select from account.user_account);

-- A user name is somebody's only once in the whole database; the administrator must learn that it is taken.
create function account.is_taken(name text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
    return account.may('MANAGE_ACCOUNTS') and exists (select from account.user_account where user_name = name);
