-- The last deed that changed anything of a schema, for answers that are kept until then (Kept). Every role may know the
-- number, also those that may not read the trail; and a sign-in, which is a deed too, changes nothing of the register.
create table platform.latest_change (
    ward_id     uuid   not null,
    schema_name text   not null,
    seq         bigint not null,
    primary key (ward_id, schema_name)
);
alter table platform.latest_change enable row level security;
alter table platform.latest_change force row level security;
create policy ward_bound on platform.latest_change for select to ansinh_app using (ward_id = (select platform.ward()));
create policy written_by_triggers on platform.latest_change for all to ansinh_owner using (true) with check (true);
grant select on platform.latest_change to ansinh_app;
grant select on platform.latest_change to ansinh_backup;

insert into platform.latest_change
select d.ward_id, c.schema_name, max(d.seq)
  from platform.deed d
  join platform.change c on c.ward_id = d.ward_id and c.deed_id = d.id
 where d.seq is not null
 group by d.ward_id, c.schema_name;

-- Deeds of a ward are sealed one after the other, so the numbers only grow.
create or replace function platform.seal() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
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
    insert into platform.latest_change
    select deed.ward_id, touched, deed.seq from unnest(deed.schemas) touched
    on conflict (ward_id, schema_name) do update set seq = excluded.seq;
    return null;
end $$;
