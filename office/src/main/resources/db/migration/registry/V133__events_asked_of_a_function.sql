-- As in V028: the price of the sub-select over all events of households made the planner read whole tables for one page of
-- events, also for roles that never run it. Who is bound to groups is told by a function.
create policy definer_reads on registry.life_event_household for select to ansinh_owner using (true);
create function registry.events_in_groups() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp cost 1 rows 1000
as $$
    select h.event_id from registry.life_event_household h
    where h.ward_id = (select platform.ward())
        and h.household_id = any (array(select registry.households_in_groups()))
$$;
do $$
declare
    t text;
begin
    foreach t in array array['life_event', 'life_event_health', 'life_event_identity'] loop
        execute format('alter policy group_bound on registry.%I using '
            '((select not account.is_group_bound()) or event_id in (select registry.events_in_groups()))', t);
    end loop;
end $$;
