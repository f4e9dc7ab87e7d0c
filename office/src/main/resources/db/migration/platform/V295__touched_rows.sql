-- Whom the deeds after one have touched, for answers that are kept by household and asked again only where something changed
-- (ADR 0185). Tells identifiers and names of tables and nothing of what stands in the rows, so every role may ask.
create function platform.touched_after(deed bigint, schemas text[], most int)
    returns table (changes bigint, table_name text, touched uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with changed as (
        select c.schema_name || '.' || c.table_name as table_name, c.subject, c.key, c.before, c.after
          from platform.deed d
          join platform.change c on c.ward_id = d.ward_id and c.deed_id = d.id
         where d.ward_id = (select platform.ward()) and d.seq > deed and c.schema_name = any (schemas)
         limit most + 1),
    many as (select count(*) as changes from changed)
    select distinct many.changes, c.table_name, case when v.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then v.value::uuid end
      from many, changed c
     cross join lateral (
        select c.subject as value
        union all select e.value from jsonb_each_text(c.key) e where e.key <> 'ward_id'
        union all select e.value from jsonb_each_text(c.before) e where e.key <> 'ward_id'
        union all select e.value from jsonb_each_text(c.after) e where e.key <> 'ward_id') v
     where many.changes <= most
    union all select many.changes, '', null from many where many.changes > most
$$;
