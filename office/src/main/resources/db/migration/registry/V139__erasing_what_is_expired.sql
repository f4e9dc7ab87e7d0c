-- Sensitive facts of people who left the ward are erased when their time is over (ADR 0128); who they were and when they
-- lived where stays, for lists and decisions name them. A table of sensitive facts of people takes part by this policy.
create procedure registry.let_erase(target regclass) language plpgsql as $$
begin
    execute format('create policy definer_erases on %s for all to ansinh_owner using (true)', target);
end $$;
call registry.let_erase('registry.person_identity');
call registry.let_erase('registry.person_origin');
call registry.let_erase('registry.person_health');
create policy definer_erases on registry.person for all to ansinh_owner using (true) with check (true);
create policy definer_erases on registry.event for all to ansinh_owner using (true);
create policy definer_reads on registry.life_event for select to ansinh_owner using (true);
create policy definer_erases on registry.life_event_identity for all to ansinh_owner using (true);
create policy definer_erases on registry.life_event_health for all to ansinh_owner using (true);

-- People who died or left before a day and of whom sensitive facts are kept, with the day they went.
create function registry.expired_people(before date) returns table (person_id uuid, went date) stable
    begin atomic
        select p.person_id, least(p.death_date, m.until)
        from registry.person p
        join (select m.ward_id, m.person_id, max(m.until) as until from registry.membership m group by 1, 2) m
            on m.ward_id = p.ward_id and m.person_id = p.person_id
        where least(p.death_date, m.until) < before
          and (p.id_tail is not null
            or p.person_id in (select i.person_id from registry.person_identity i)
            or p.person_id in (select o.person_id from registry.person_origin o)
            or p.person_id in (select h.person_id from registry.person_health h));
    end;

create function registry.erase_sensitive(whom uuid[]) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ward uuid := platform.ward();
    target record;
    tables text[] := array['registry.event', 'registry.life_event_identity', 'registry.life_event_health'];
    events uuid[];
    erased integer;
begin
    if not account.may('DELETE_EXPIRED') then
        raise insufficient_privilege using message = 'only who may delete what is expired erases facts';
    end if;
    for target in
        select n.nspname || '.' || c.relname as name from pg_policy p
        join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
        join account.sensitive_table s on s.schema_name = n.nspname and s.table_name = c.relname
        where p.polname = 'definer_erases' and n.nspname = 'registry' and c.relname like 'person\_%'
    loop
        execute format('delete from %s where ward_id = $1 and person_id = any ($2)', target.name) using ward, whom;
        tables := tables || target.name;
    end loop;
    update registry.person p set id_tail = null where p.ward_id = ward and p.person_id = any (whom);
    get diagnostics erased = row_count;
    events := array(select e.event_id from registry.life_event e where e.ward_id = ward and e.people && whom);
    delete from registry.life_event_identity i where i.ward_id = ward and i.event_id = any (events);
    delete from registry.life_event_health h where h.ward_id = ward and h.people && whom;
    delete from registry.event e where e.ward_id = ward and e.person_id = any (whom)
        and e.kind in ('disability', 'serious-illness', 'ethnic-group');
    perform platform.empty_trail(ward, whom::text[] || events::text[], tables);
    return erased;
end $$;

create policy definer_erases on registry.paper_files for all to ansinh_owner using (true) with check (true);
create policy definer_reads on registry.paper_removals for select to ansinh_owner using (true);

-- Files of papers that were taken away before a moment; what the record says of them stays.
create function registry.erase_papers(before timestamptz) returns table (paper_id uuid, sha256 bytea)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not account.may('DELETE_EXPIRED') then
        raise insufficient_privilege using message = 'only who may delete what is expired erases files';
    end if;
    return query
        with gone as (
            delete from registry.paper_files f using registry.paper_removals r
            where f.ward_id = platform.ward() and r.ward_id = f.ward_id and r.paper_id = f.paper_id and r.removed_at < before
            returning f.paper_id)
        select p.paper_id, p.sha256 from registry.papers p join gone g on g.paper_id = p.paper_id
        where p.ward_id = platform.ward();
end $$;
