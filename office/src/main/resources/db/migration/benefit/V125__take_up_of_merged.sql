-- The trail names the benefit, also one whose lists are never posted: it is kept as a fact of health.
drop trigger audit_insert on benefit.take_ups;
create trigger audit_insert after insert on benefit.take_ups referencing new table as new_rows
    for each statement execute function platform.audit_insert('health', 'ward_id', 'take_up_id');

-- A person keeps what is written of them when they move, and a leader sees it of the own groups' people.
alter policy group_bound on benefit.take_ups
    using ((select not account.is_group_bound())
        or (person_id is null and household_id in (select registry.households_in_groups()))
        or person_id in (select registry.people_in_groups()));

-- What was written of a record that was merged is of the record that stays.
create or replace function benefit.take_ups_on(day date) returns setof benefit.take_ups_now language sql stable as $$
    select distinct on (t.ward_id, coalesce(g.kept, t.person_id, t.household_id), t.benefit)
        t.ward_id, t.take_up_id, t.deed_id, t.household_id, coalesce(g.kept, t.person_id), t.benefit, t.since, t.state,
        t.paper, t.note, t.is_private, t.entered_by, t.entered_at
    from benefit.take_ups_now t
    left join registry.merged_people() g on g.merged = t.person_id
    where t.since <= day
    order by t.ward_id, coalesce(g.kept, t.person_id, t.household_id), t.benefit, t.since desc, t.entered_at desc,
        t.take_up_id desc
$$;
