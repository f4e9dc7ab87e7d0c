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
            or p.person_id in (select h.person_id from registry.person_health h)
            or p.person_id in (select s.person_id from registry.person_private_spell s)
            or p.person_id in (select unnest(h.people) from registry.life_event_health h));
    end;

-- Of an event that names others too only what is theirs stays: its numbers were told apart, so nothing else is lost.
create function registry.erase_sensitive(whom uuid[]) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ward uuid := platform.ward();
    target record;
    shared uuid[];
    numbers uuid[];
    private uuid[];
    listed uuid[];
    proposals uuid[];
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
        perform platform.empty_trail(ward, target.name, 'person_id', whom, null);
    end loop;
    update registry.person p set id_tail = null where p.ward_id = ward and p.person_id = any (whom);
    get diagnostics erased = row_count;
    perform platform.empty_trail(ward, 'registry.person', 'person_id', whom, 'id_tail');

    shared := array(select e.event_id from registry.life_event e
        where e.ward_id = ward and e.people && whom and not e.people <@ whom);
    update registry.life_event_identity i set
        facts = (select e.facts from registry.life_event e where e.ward_id = i.ward_id and e.event_id = i.event_id),
        changes = coalesce((select jsonb_agg(c) from jsonb_array_elements(i.changes) c
            where (coalesce(c -> 'after', c -> 'before') ->> 'person')::uuid <> all (whom)), '[]')
        where i.ward_id = ward and i.event_id = any (shared);
    numbers := array(select e.event_id from registry.life_event e where e.ward_id = ward and e.people && whom);
    delete from registry.life_event_identity i
        where i.ward_id = ward and i.event_id = any (numbers) and i.event_id <> all (shared);
    perform platform.empty_trail(ward, 'registry.life_event_identity', 'event_id', numbers, null);

    private := array(select h.event_id from registry.life_event_health h where h.ward_id = ward and h.people && whom);
    delete from registry.life_event_health h where h.ward_id = ward and h.event_id = any (private);
    perform platform.empty_trail(ward, 'registry.life_event_health', 'event_id', private, null);

    listed := array(select e.event_id from registry.event e where e.ward_id = ward and e.person_id = any (whom)
        and e.kind in ('disability', 'serious-illness', 'ethnic-group'));
    delete from registry.event e where e.ward_id = ward and e.event_id = any (listed);
    perform platform.empty_trail(ward, 'registry.event', 'event_id', listed, null);

    proposals := array(select p.proposal_id from registry.proposals p where p.ward_id = ward
        and (p.proposal_id = any (numbers || private)
            or exists (select from registry.proposal_steps s, unnest(whom) w where s.ward_id = p.ward_id
                and s.proposal_id = p.proposal_id and s.typed::text like '%' || w || '%')));
    update registry.proposal_steps s set typed = '{}'
        where s.ward_id = ward and s.proposal_id = any (proposals) and s.typed is not null;
    perform platform.empty_trail(ward, 'registry.proposal_steps', 'proposal_id', proposals, null);
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
