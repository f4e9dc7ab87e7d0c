-- What the reports ask of several modules at once. No table of its own: figures are computed when they are asked for.
create schema report;
call platform.open_schema('report');

-- What stands out in a household, from its members of a day. "Able to work" unknown counts as able: the absence of a
-- fact proves nothing.
create function report.traits_on(day date)
returns table (ward_id uuid, household_id uuid, social_protection boolean, single_parent boolean, no_worker boolean,
               female_head boolean, merit boolean)
language sql stable
as $$
    select m.ward_id, m.household_id,
           coalesce(bool_or(m.monthly_allowance), false),
           coalesce(bool_or(m.relation = 'child' and m.birth_date > day - interval '16 years'), false)
               and not bool_or(m.relation = 'spouse'),
           not coalesce(bool_or(m.able_to_work is not false and m.birth_date <= day - interval '15 years'), false),
           coalesce(bool_or(m.is_head and m.sex = 'female'), false),
           coalesce(bool_or(m.merit), false)
    from registry.members_on(day) m
    group by m.ward_id, m.household_id
$$;
