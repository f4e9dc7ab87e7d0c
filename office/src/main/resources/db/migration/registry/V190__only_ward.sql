-- A page for strangers speaks for the ward of the installation; where there are several, or none yet, it speaks for nobody.
create policy definer_reads on registry.ward for select to ansinh_owner using (true);
create function registry.only_ward() returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select w.ward_id from registry.ward w where (select count(*) from registry.ward) = 1
$$;
