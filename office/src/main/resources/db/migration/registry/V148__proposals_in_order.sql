-- The steps of a proposal come one after another, and its maker reaches it wherever its household lives by now.

create function registry.proposal_step(proposal uuid, at integer) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.step from registry.proposal_steps s
    where s.ward_id = platform.ward() and s.proposal_id = proposal and s.number = at
$$;
create policy in_their_order on registry.proposal_steps as restrictive for insert to ansinh_app
    with check (case step
        when 'sent' then number = 1 or registry.proposal_step(proposal_id, number - 1) = 'returned'
        when 'withdrawn' then registry.proposal_step(proposal_id, number - 1) in ('sent', 'returned')
        else registry.proposal_step(proposal_id, number - 1) = 'sent' end);

alter policy group_bound on registry.proposals
    using ((select not account.is_group_bound()) or proposed_by = (select platform.app_user())
        or household_id in (select registry.households_in_groups()))
    with check ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
drop policy by_whose_turn_it_is on registry.proposal_steps;
create policy by_whose_turn_it_is on registry.proposal_steps as restrictive for insert to ansinh_app
    with check (done_by = (select platform.app_user()) and proposal_id in (select p.proposal_id from registry.proposals p
        where case step
            when 'sent' then p.proposed_by = (select platform.app_user())
                and ((select not account.is_group_bound()) or p.household_id in (select registry.households_in_groups()))
            when 'withdrawn' then p.proposed_by = (select platform.app_user())
            else (select account.may('RECORD_EVENT')) end));

-- What the officer made of an amended one stands beside what was sent; it expires with it (V139 empties every typed form).
alter table registry.proposal_steps drop constraint proposal_steps_check;
alter table registry.proposal_steps add constraint typed_as_sent_or_amended
    check (case step when 'sent' then typed is not null when 'amended' then true else typed is null end);
