-- Since when a household of a day stands in the register.
create function registry.here_since(d date) returns table (ward_id uuid, household_id uuid, since date) language sql stable as $$
    select r.ward_id, r.household_id, min(r.since) from registry.residence r where r.since <= d group by r.ward_id, r.household_id
$$;
-- The wards, or parts of wards, that each group belonged to up to a day.
create function registry.parts_until(d date) returns table (ward_id uuid, area_id uuid, part_of text) language sql stable as $$
    select v.ward_id, v.area_id, v.part_of from registry.area_version v where v.since <= d
$$;
