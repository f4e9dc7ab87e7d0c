-- When those of these people died who did, for lists that say why somebody left.
create function registry.deaths_of(people uuid[]) returns table (ward_id uuid, person_id uuid, died_on date)
language sql stable security invoker
as $$
    select p.ward_id, p.person_id, p.death_date from registry.person p where p.person_id = any (people) and p.death_date is not null
$$;
