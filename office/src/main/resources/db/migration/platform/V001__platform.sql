-- Who acts, row-level security, the audit trail and folding for search.
-- Flyway has made the schema "platform"; ansinh_owner runs this, ansinh_app works, ansinh_backup reads all.

create extension if not exists unaccent schema platform;
create extension if not exists btree_gist schema platform;

grant usage on schema platform to ansinh_app, ansinh_backup;

-- Who acts. Settings stay as empty strings on a pooled connection, hence nullif.
-- In policies call them as (select platform.ward()), so that they run once for a query.
create function platform.ward() returns uuid stable parallel safe
    return nullif(current_setting('app.ward', true), '')::uuid;
create function platform.app_user() returns uuid stable parallel safe
    return nullif(current_setting('app.user', true), '')::uuid;
create function platform.app_role() returns text stable parallel safe
    return coalesce(current_setting('app.role', true), '');
create function platform.groups() returns uuid[] stable parallel safe
    return coalesce(string_to_array(nullif(current_setting('app.groups', true), ''), ',')::uuid[], '{}');
create function platform.why() returns text stable parallel safe
    return coalesce(current_setting('app.why', true), '');
-- The moment by the application's clock, which in the demonstration is not the wall's.
create function platform.instant() returns timestamptz stable parallel safe
    return coalesce(nullif(current_setting('app.at', true), '')::timestamptz, now());

-- One way to compare words: composed, lower case, without diacritics, single spaces.
create function platform.fold(t text) returns text immutable strict parallel safe
    return btrim(regexp_replace(
        platform.unaccent('platform.unaccent'::regdictionary, replace(lower(normalize(t, nfc)), 'đ', 'd')),
        '\s+', ' ', 'g'));

-- The audit trail. One deed is one transaction in one ward; its changes are the rows it wrote.
-- Deeds are chained by hash when they commit, so that writers of a ward wait for each other only then.
create table platform.deed (
    ward_id       uuid        not null,
    id            uuid        not null default gen_random_uuid(),
    seq           bigint,
    at            timestamptz not null default platform.instant(),
    user_id       uuid                 default platform.app_user(),
    role          text        not null default platform.app_role(),
    why           text        not null default platform.why(),
    xid           text                 default pg_current_xact_id()::text,
    previous_hash bytea,
    hash          bytea,
    primary key (ward_id, id),
    unique (ward_id, seq)
);
create index deed_open on platform.deed (ward_id) where seq is null;

create table platform.change (
    ward_id     uuid   not null,
    deed_id     uuid   not null,
    n           bigint not null generated always as identity,
    schema_name text   not null,
    table_name  text   not null,
    sensitive   text,
    key         jsonb  not null,
    before      jsonb,
    after       jsonb,
    primary key (ward_id, deed_id, n),
    foreign key (ward_id, deed_id) references platform.deed
);
create index change_by_key on platform.change using gin (key jsonb_path_ops);

create view platform.audit with (security_invoker) as
    select d.seq, c.n, d.ward_id, d.id as deed_id, d.at, d.user_id, d.role, d.why,
           c.schema_name, c.table_name, c.sensitive, c.key, c.before, c.after, d.previous_hash, d.hash
      from platform.deed d
      join platform.change c on c.ward_id = d.ward_id and c.deed_id = d.id;

-- What is hashed of one deed: its header and the digest of its rows in order.
create function platform.digest_of(d platform.deed) returns bytea stable
    return sha256(coalesce(d.previous_hash, '') || convert_to(jsonb_build_array(
        d.ward_id, d.id, d.seq, (extract(epoch from d.at) * 1000000)::bigint, d.user_id, d.role, d.why)::text, 'UTF8')
        || (select coalesce(string_agg(sha256(convert_to(jsonb_build_array(
                c.n, c.schema_name, c.table_name, c.sensitive, c.key, c.before, c.after)::text, 'UTF8')), '' order by c.n), '')
              from platform.change c
             where c.ward_id = (d).ward_id and c.deed_id = (d).id));

create function platform.seal() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    head platform.deed;
    deed platform.deed;
begin
    perform pg_advisory_xact_lock(hashtextextended('platform.deed ' || new.ward_id, 0));
    select * into head from platform.deed d
     where d.ward_id = new.ward_id and d.seq is not null order by d.seq desc limit 1;
    update platform.deed d set seq = coalesce(head.seq, 0) + 1, previous_hash = head.hash, xid = null
     where d.ward_id = new.ward_id and d.id = new.id returning * into deed;
    update platform.deed d set hash = platform.digest_of(deed) where d.ward_id = new.ward_id and d.id = new.id;
    return null;
end $$;
create constraint trigger seal after insert on platform.deed
    deferrable initially deferred for each row execute function platform.seal();

-- The first deed of a ward whose hash does not follow from its content and its predecessor; null when all do.
create function platform.audit_broken_at(ward uuid) returns bigint stable
    return (select min(seq)
              from (select d.seq, d.hash is distinct from platform.digest_of(d)
                           or d.previous_hash is distinct from lag(d.hash) over w
                           or d.seq is distinct from coalesce(lag(d.seq) over w, 0) + 1 as broken
                      from platform.deed d
                     where d.ward_id = ward and d.seq is not null
                    window w as (order by d.seq)) as chain
             where broken);

-- The deed of the running transaction in a ward, made at its first change.
create function platform.open_deed(ward uuid) returns uuid language plpgsql security definer
    set search_path = pg_catalog as $$
declare
    found_id uuid;
begin
    select d.id into found_id from platform.deed d
     where d.ward_id = ward and d.seq is null and d.xid = pg_current_xact_id()::text limit 1;
    if found_id is null then
        insert into platform.deed (ward_id) values (ward) returning id into found_id;
    end if;
    return found_id;
end $$;
revoke execute on function platform.open_deed(uuid) from public;

-- Changes are written once a statement, however many rows it touches: write many rows by one statement.
-- Arguments: the kind of sensitive fact or '', then the columns of the key.
create function platform.audit_insert() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
begin
    insert into platform.change (ward_id, deed_id, schema_name, table_name, sensitive, key, after)
    select r.ward_id, w.deed, tg_table_schema, tg_table_name, nullif(tg_argv[0], ''),
           (select jsonb_object_agg(k, r.row -> k) from unnest(tg_argv[1:]) k), r.row
      from (select n.ward_id, to_jsonb(n) as row from new_rows n) r
      join (select ward_id, platform.open_deed(ward_id) as deed from (select distinct ward_id from new_rows) v) w
        on w.ward_id = r.ward_id;
    return null;
end $$;
create function platform.audit_delete() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
begin
    insert into platform.change (ward_id, deed_id, schema_name, table_name, sensitive, key, before)
    select r.ward_id, w.deed, tg_table_schema, tg_table_name, nullif(tg_argv[0], ''),
           (select jsonb_object_agg(k, r.row -> k) from unnest(tg_argv[1:]) k), r.row
      from (select o.ward_id, to_jsonb(o) as row from old_rows o) r
      join (select ward_id, platform.open_deed(ward_id) as deed from (select distinct ward_id from old_rows) v) w
        on w.ward_id = r.ward_id;
    return null;
end $$;
-- Of an update only the columns that changed are kept; a row whose key changed is one deleted and one inserted.
create function platform.audit_update() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
begin
    insert into platform.change (ward_id, deed_id, schema_name, table_name, sensitive, key, before, after)
    with o as (select ward_id, to_jsonb(x) as row,
                      (select jsonb_object_agg(k, to_jsonb(x) -> k) from unnest(tg_argv[1:]) k) as key
                 from old_rows x),
         n as (select ward_id, to_jsonb(x) as row,
                      (select jsonb_object_agg(k, to_jsonb(x) -> k) from unnest(tg_argv[1:]) k) as key
                 from new_rows x),
         pairs as (select coalesce(n.ward_id, o.ward_id) as ward_id, coalesce(n.key, o.key) as key,
                          o.row as before, n.row as after
                     from o full join n on n.ward_id = o.ward_id and n.key = o.key
                    where o.row is distinct from n.row)
    select p.ward_id, w.deed, tg_table_schema, tg_table_name, nullif(tg_argv[0], ''), p.key,
           case when p.before is null or p.after is null then p.before
                else (select jsonb_object_agg(e.key, e.value) from jsonb_each(p.before) e
                       where p.after -> e.key is distinct from e.value) end,
           case when p.before is null or p.after is null then p.after
                else (select jsonb_object_agg(e.key, e.value) from jsonb_each(p.after) e
                       where p.before -> e.key is distinct from e.value) end
      from pairs p
      join (select ward_id, platform.open_deed(ward_id) as deed
              from (select distinct ward_id from pairs) v) w on w.ward_id = p.ward_id;
    return null;
end $$;

create function platform.never_again() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to';
end $$;
create trigger append_only before update or delete or truncate on platform.change
    for each statement execute function platform.never_again();
create trigger append_only before delete or truncate on platform.deed
    for each statement execute function platform.never_again();
create function platform.sealed() returns trigger language plpgsql as $$
begin
    if old.hash is not null then
        raise exception 'the audit trail is only ever added to';
    end if;
    return new;
end $$;
create trigger sealed before update on platform.deed for each row execute function platform.sealed();

-- Binds a table of a ward's data: row security by ward, forced; grants; audit.
-- "sensitive" names the kind of fact (identity, origin, health, income ...) so that the trail can hide it by role too.
create procedure platform.guard(target regclass, sensitive text default '') language plpgsql as $$
declare
    key_columns text[];
    arguments text;
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy ward_bound on %s for all to ansinh_app
                    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()))', target);
    execute format('grant select, insert, update, delete on %s to ansinh_app', target);
    execute format('grant select on %s to ansinh_backup', target);
    select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) into key_columns
      from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
     where i.indrelid = target and i.indisprimary;
    if key_columns is null then
        raise exception 'table % has no primary key', target;
    end if;
    select quote_literal(sensitive) || string_agg(', ' || quote_literal(k), '' order by o) into arguments
      from unnest(key_columns) with ordinality u (k, o);
    execute format('create trigger audit_insert after insert on %s referencing new table as new_rows
                    for each statement execute function platform.audit_insert(%s)', target, arguments);
    execute format('create trigger audit_update after update on %s referencing old table as old_rows
                    new table as new_rows for each statement execute function platform.audit_update(%s)', target, arguments);
    execute format('create trigger audit_delete after delete on %s referencing old table as old_rows
                    for each statement execute function platform.audit_delete(%s)', target, arguments);
end $$;

-- Makes a module's schema usable by the application and by backups.
create procedure platform.open_schema(name text) language plpgsql as $$
begin
    execute format('grant usage on schema %I to ansinh_app, ansinh_backup', name);
    execute format('alter default privileges in schema %I grant select on tables to ansinh_backup', name);
    execute format('alter default privileges in schema %I grant select on sequences to ansinh_backup', name);
end $$;
call platform.open_schema('platform');
grant select on all tables in schema platform to ansinh_backup;
grant select on all sequences in schema platform to ansinh_backup;

-- The trail itself: the application reads its own ward's, and only the triggers write (as the owner).
alter table platform.deed enable row level security;
alter table platform.deed force row level security;
create policy ward_bound on platform.deed for select to ansinh_app using (ward_id = (select platform.ward()));
create policy written_by_triggers on platform.deed for all to ansinh_owner using (true) with check (true);
alter table platform.change enable row level security;
alter table platform.change force row level security;
create policy ward_bound on platform.change for select to ansinh_app using (ward_id = (select platform.ward()));
create policy written_by_triggers on platform.change for all to ansinh_owner using (true) with check (true);
grant select on platform.deed, platform.change, platform.audit to ansinh_app;

-- Who saw which sensitive fact of whom, when and why.
create table platform.view_log (
    ward_id uuid        not null default platform.ward(),
    id      uuid        not null,
    at      timestamptz not null default platform.instant(),
    user_id uuid                 default platform.app_user(),
    role    text        not null default platform.app_role(),
    why     text        not null default platform.why(),
    fact    text        not null,
    subject uuid        not null,
    primary key (ward_id, id)
);
create index view_log_by_subject on platform.view_log (ward_id, subject, at);
alter table platform.view_log enable row level security;
alter table platform.view_log force row level security;
create policy ward_bound on platform.view_log for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
grant select, insert on platform.view_log to ansinh_app;
