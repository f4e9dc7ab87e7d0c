-- What happened to households after a day and until another: the kinds of events that were not undone.
create function registry.happened_between(after date, until date) returns table (ward_id uuid, household_id uuid, kinds text[])
language sql stable security invoker
as $$
    select t.ward_id, t.household_id, array_agg(distinct e.kind)
    from registry.life_event_household t
    join registry.life_event e on e.ward_id = t.ward_id and e.event_id = t.event_id
    where e.happened_on > after and e.happened_on <= until
      and not exists (select from registry.life_event u where u.ward_id = e.ward_id and u.undoes = e.event_id)
    group by t.ward_id, t.household_id
$$;
