-- The same trail, written faster: a row becomes JSON once (offset 0 keeps the planner from repeating it at each use), and
-- its key is that JSON without the other columns, whose names are looked up once a statement. A ward's import writes
-- almost 200,000 rows, and the trail was the largest part of its time (docs/benchmarks.md).

create function platform.columns_beside(target oid, key text[]) returns text[] stable
    return (select coalesce(array_agg(a.attname::text), '{}') from pg_attribute a
             where a.attrelid = target and a.attnum > 0 and not a.attisdropped and a.attname <> all (key));

create or replace function platform.audit_insert() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
declare
    others text[] := platform.columns_beside(tg_relid, tg_argv[1:]);
begin
    insert into platform.change (ward_id, deed_id, schema_name, table_name, sensitive, key, after)
    select r.ward_id, w.deed, tg_table_schema, tg_table_name, nullif(tg_argv[0], ''), r.row - others, r.row
      from (select n.ward_id, to_jsonb(n) as row from new_rows n offset 0) r
      join (select ward_id, platform.open_deed(ward_id) as deed from (select distinct ward_id from new_rows) v) w
        on w.ward_id = r.ward_id;
    return null;
end $$;

create or replace function platform.audit_delete() returns trigger language plpgsql security definer
    set search_path = pg_catalog as $$
declare
    others text[] := platform.columns_beside(tg_relid, tg_argv[1:]);
begin
    insert into platform.change (ward_id, deed_id, schema_name, table_name, sensitive, key, before)
    select r.ward_id, w.deed, tg_table_schema, tg_table_name, nullif(tg_argv[0], ''), r.row - others, r.row
      from (select o.ward_id, to_jsonb(o) as row from old_rows o offset 0) r
      join (select ward_id, platform.open_deed(ward_id) as deed from (select distinct ward_id from old_rows) v) w
        on w.ward_id = r.ward_id;
    return null;
end $$;
