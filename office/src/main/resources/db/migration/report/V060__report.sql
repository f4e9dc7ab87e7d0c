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
           bool_or(m.monthly_allowance is not null),
           bool_or(m.relation = 'child' and m.birth_date > day - interval '16 years')
               and not bool_or(m.relation = 'spouse'),
           not bool_or(m.able_to_work is not false and m.birth_date <= day - interval '15 years'),
           coalesce(bool_or(m.is_head and m.sex = 'female'), false),
           bool_or(m.merit is not null)
    from registry.members_on(day) m
    group by m.ward_id, m.household_id
$$;
