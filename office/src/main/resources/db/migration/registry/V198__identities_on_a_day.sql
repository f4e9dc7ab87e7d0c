-- Numbers of citizens as they were on a day: rows only for the roles that may see identities.
create function registry.identities_on(d date) returns table (ward_id uuid, person_id uuid, kind text, number text)
language sql stable as $$
    select i.ward_id, i.person_id, i.kind, i.number from registry.person_identity i where i.since <= d and d < i.until
$$;
