-- Every status that began up to a day, as it is known now, for questions about what a household was before.
create function review.recognised_until(day date)
returns table (ward_id uuid, household_id uuid, status text, during daterange)
language sql stable security invoker
as $$
    select r.ward_id, r.household_id, r.status, r.during
    from review.recognised_status r
    where lower(r.during) <= day and r.superseded_at is null
$$;
