-- The trail is found by whom a row is about. The index of keys that stood here was never used: under row security the
-- planner looks up only by operators that leak nothing, which jsonb's are not, and it cost each import a second.
-- No foreign key from a change to its deed: only the triggers write changes, of a deed that they have just opened, and
-- no deed is ever deleted; the check of each of a ward's 200,000 rows took longer than writing half of them.
alter table platform.change drop constraint change_ward_id_deed_id_fkey;
drop index platform.change_by_key;
alter table platform.change add column subject text collate "C";

-- Of a row: its household, else its person, else the first of its key after the ward. Not hashed: it follows from the row.
create function platform.subject_of(fields jsonb, first_of_key text) returns text immutable
    return coalesce(fields ->> 'household_id', fields ->> 'person_id', fields ->> first_of_key);

alter table platform.change disable trigger append_only;
update platform.change c set subject = coalesce(
    coalesce(after, before) ->> 'household_id', key ->> 'household_id', key ->> 'person_id',
    (select k.value from jsonb_each_text(c.key) k where k.key like '%\_id' and k.key <> 'ward_id' limit 1));
alter table platform.change enable trigger append_only;
create index change_by_subject on platform.change (ward_id, subject);

-- Which schemas a deed changed, for what is kept until one of them changes.
alter table platform.deed add column schemas text[] not null default '{}';
create function platform.open_deed(ward uuid, touched text) returns uuid language plpgsql security definer
    set search_path = pg_catalog as $$
declare
    found_id uuid := platform.open_deed(ward);
begin
    update platform.deed d set schemas = d.schemas || touched
     where d.ward_id = ward and d.id = found_id and touched <> all (d.schemas);
    return found_id;
end $$;
revoke execute on function platform.open_deed(uuid, text) from public;

-- The triggers of V001 and V002, which now also say the subject and the schema.
create or replace function platform.audit_insert() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
declare
    others text[] := platform.columns_beside(tg_relid, tg_argv[1:]);
begin
    insert into platform.change (ward_id, deed_id, schema_name, table_name, sensitive, key, after, subject)
    select r.ward_id, w.deed, tg_table_schema, tg_table_name, nullif(tg_argv[0], ''), r.row - others, r.row,
           platform.subject_of(r.row, tg_argv[2])
      from (select n.ward_id, to_jsonb(n) as row from new_rows n offset 0) r
      join (select ward_id, platform.open_deed(ward_id, tg_table_schema) as deed from (select distinct ward_id from new_rows) v) w
        on w.ward_id = r.ward_id;
    return null;
end $$;

create or replace function platform.audit_delete() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
declare
    others text[] := platform.columns_beside(tg_relid, tg_argv[1:]);
begin
    insert into platform.change (ward_id, deed_id, schema_name, table_name, sensitive, key, before, subject)
    select r.ward_id, w.deed, tg_table_schema, tg_table_name, nullif(tg_argv[0], ''), r.row - others, r.row,
           platform.subject_of(r.row, tg_argv[2])
      from (select o.ward_id, to_jsonb(o) as row from old_rows o offset 0) r
      join (select ward_id, platform.open_deed(ward_id, tg_table_schema) as deed from (select distinct ward_id from old_rows) v) w
        on w.ward_id = r.ward_id;
    return null;
end $$;

create or replace function platform.audit_update() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
declare
    others text[] := platform.columns_beside(tg_relid, tg_argv[1:]);
begin
    insert into platform.change (ward_id, deed_id, schema_name, table_name, sensitive, key, before, after, subject)
    with o as (select r.ward_id, r.row, r.row - others as key
                 from (select x.ward_id, to_jsonb(x) as row from old_rows x offset 0) r),
         n as (select r.ward_id, r.row, r.row - others as key
                 from (select x.ward_id, to_jsonb(x) as row from new_rows x offset 0) r),
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
                       where p.before -> e.key is distinct from e.value) end,
           platform.subject_of(coalesce(p.after, p.before), tg_argv[2])
      from pairs p
      join (select ward_id, platform.open_deed(ward_id, tg_table_schema) as deed
              from (select distinct ward_id from pairs) v) w on w.ward_id = p.ward_id;
    return null;
end $$;

create or replace view platform.audit with (security_invoker) as
    select d.seq, c.n, d.ward_id, d.id as deed_id, d.at, d.user_id, d.role, d.why,
           c.schema_name, c.table_name, c.sensitive, c.key, c.before, c.after, d.previous_hash, d.hash, c.subject
      from platform.deed d
      join platform.change c on c.ward_id = d.ward_id and c.deed_id = d.id;

-- The same digest in half the time: each row's array is written out as jsonb would write it, without building it, and
-- rows are hashed before they are put in order, for to sort them whole took as long as to hash them.
create or replace function platform.digest_of(d platform.deed) returns bytea stable
    return sha256(coalesce(d.previous_hash, '') || convert_to(jsonb_build_array(
        d.ward_id, d.id, d.seq, (extract(epoch from d.at) * 1000000)::bigint, d.user_id, d.role, d.why)::text, 'UTF8')
        || (select coalesce(string_agg(r.hash, '' order by r.n), '')
              from (select c.n, sha256(convert_to(
                        '[' || c.n::text || ', "' || c.schema_name || '", "' || c.table_name || '", '
                        || coalesce('"' || c.sensitive || '"', 'null') || ', ' || c.key::text || ', '
                        || coalesce(c.before::text, 'null') || ', ' || coalesce(c.after::text, 'null') || ']',
                        'UTF8')) as hash
                      from platform.change c
                     where c.ward_id = (d).ward_id and c.deed_id = (d).id offset 0) r));
