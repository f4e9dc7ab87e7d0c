-- People are counted where a list shows them: the list of 50 counts 50 households, the number of households none.
create or replace function registry.households_on(d date) returns table (
    ward_id uuid, household_id uuid, code text, area_id uuid, area_name text, area_kind text, area_position int,
    head_id uuid, head_name text, head_sort_key bytea, address text, street text, phone text, people int)
language sql stable as $$
    select h.ward_id, h.household_id, h.code, r.area_id, v.name, v.area_kind, a."position",
        p.person_id, p.name, p.sort_key, r.address, r.street, r.phone,
        (select count(*)::int from registry.membership c
            where c.ward_id = h.ward_id and c.household_id = h.household_id and c.since <= d and d < c.until)
    from registry.household h
    join registry.membership m on m.ward_id = h.ward_id and m.household_id = h.household_id
        and m.relation = 'head' and m.since <= d and d < m.until
    join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
    left join registry.residence r on r.ward_id = h.ward_id and r.household_id = h.household_id and r.since <= d and d < r.until
    left join registry.area a on a.ward_id = r.ward_id and a.area_id = r.area_id
    left join registry.area_version v on v.ward_id = a.ward_id and v.area_id = a.area_id and v.since <= d and d < v.until
$$;
