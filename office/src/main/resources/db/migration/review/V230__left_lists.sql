-- For other modules: since when a household stands on the lists of poor and near-poor households without a break, whatever decisions
-- renewed it in between, and which households have left those lists.
create function review.listed_since(day date) returns table (ward_id uuid, household_id uuid, since date)
language sql stable security invoker
as $$
    select l.ward_id, l.household_id, lower(one)
    from (select s.ward_id, s.household_id, range_agg(s.during) as listed from review.recognised_status s
        where s.superseded_at is null and s.status in ('poor', 'near-poor')
        group by s.ward_id, s.household_id) l
    cross join lateral unnest(l.listed) as one
    where one @> day
$$;

create function review.left_lists_on(day date) returns table (ward_id uuid, household_id uuid, was text, left_on date)
language sql stable security invoker
as $$
    select e.ward_id, e.household_id, e.status, upper(e.during)
    from (select distinct on (s.ward_id, s.household_id) s.ward_id, s.household_id, s.status, s.during
        from review.recognised_status s
        where s.superseded_at is null and s.status in ('poor', 'near-poor') and lower(s.during) <= day
        order by s.ward_id, s.household_id, lower(s.during) desc) e
    where upper(e.during) <= day
$$;
