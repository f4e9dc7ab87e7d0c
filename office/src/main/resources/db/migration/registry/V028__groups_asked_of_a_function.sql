-- Who belongs to the groups of the one who asks is told by a function, not by a sub-select in each policy. The planner
-- added the price of that sub-select (a scan of 34,398 memberships) to every look-up by key, also for roles that never
-- run it: it read whole tables for fifty households (14 ms, now 1), and where statistics were missing, for seconds. A
-- leader paid the scan in fact, once for each table of a question (20 ms, now 0.7).
-- As a definer function it also reads by the index, without the policies of what it reads; it answers only for the
-- acting ward and groups. (V027 lets the owner read both tables.)

-- The households that live in the acting groups now.
create function registry.households_in_groups() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp cost 1 rows 400
as $$
    select r.household_id from registry.residence r
    where r.ward_id = (select platform.ward()) and r.until = 'infinity'
        and r.area_id = any ((select platform.groups())::uuid[])
$$;

-- Their people, of all times. An array, because a look-up of its elements cannot become a scan of all memberships.
create function registry.people_in_groups() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp cost 1 rows 1600
as $$
    select m.person_id from registry.membership m
    where m.ward_id = (select platform.ward())
        and m.household_id = any (array(select registry.households_in_groups()))
$$;

do $$
declare
    t text;
begin
    foreach t in array array['household', 'membership', 'event'] loop
        execute format('alter policy group_bound on registry.%I using '
            '((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
    end loop;
    foreach t in array array['person', 'person_situation', 'person_identity', 'person_origin', 'person_health'] loop
        execute format('alter policy group_bound on registry.%I using '
            '((select not account.is_group_bound()) or person_id in (select registry.people_in_groups()))', t);
    end loop;
end $$;
