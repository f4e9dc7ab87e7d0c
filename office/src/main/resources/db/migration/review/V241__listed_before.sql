-- Households that were on a list at any time up to a day, whether they are on it on that day or not, with the list.
create function review.listed_before(day date) returns table (ward_id uuid, household_id uuid, status text, is_still boolean)
language sql stable security invoker
as $$
    select r.ward_id, r.household_id, r.status, bool_or(r.during @> day)
    from review.recognised_status r
    where r.superseded_at is null and r.status in ('poor', 'near-poor') and lower(r.during) <= day
    group by r.ward_id, r.household_id, r.status
$$;
