-- Đề nghị: changes that group leaders propose for households of their own groups (ADR 0132). A proposal is the form of an event,
-- and has the identifier that its event will have. Each step is added; nothing is overwritten.
create table registry.proposals (
    ward_id uuid not null,
    proposal_id uuid not null,
    household_id uuid not null,
    kind text not null check (kind <> ''),
    is_private boolean not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null default platform.instant(),
    primary key (ward_id, proposal_id),
    foreign key (ward_id, household_id) references registry.household
);
create table registry.proposal_steps (
    ward_id uuid not null,
    proposal_id uuid not null,
    number integer not null check (number > 0),
    step text not null check (step in ('sent', 'returned', 'withdrawn', 'accepted', 'amended')),
    typed jsonb,
    reason text not null,
    done_by uuid not null,
    done_at timestamptz not null default platform.instant(),
    primary key (ward_id, proposal_id, number),
    foreign key (ward_id, proposal_id) references registry.proposals,
    check ((step = 'sent') = (typed is not null)),
    check (step <> 'returned' or reason <> '')
);
-- what is typed may be a fact of health or a number
call platform.guard('registry.proposals', 'health');
call platform.guard('registry.proposal_steps', 'health');
revoke update, delete on registry.proposals, registry.proposal_steps from ansinh_app;

create policy group_bound on registry.proposals as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy seen on registry.proposals as restrictive for select to ansinh_app
    using (proposed_by = (select platform.app_user())
        or ((select account.may('RECORD_EVENT')) and (not is_private or (select account.may('SEE_HEALTH')))));
create policy proposed_in_own_name on registry.proposals as restrictive for insert to ansinh_app
    with check (proposed_by = (select platform.app_user()) and (select account.may('PROPOSE_CHANGE')));
create policy with_its_proposal on registry.proposal_steps as restrictive for select to ansinh_app
    using (proposal_id in (select p.proposal_id from registry.proposals p));
create policy by_whose_turn_it_is on registry.proposal_steps as restrictive for insert to ansinh_app
    with check (done_by = (select platform.app_user()) and proposal_id in (select p.proposal_id from registry.proposals p
        where case when step in ('sent', 'withdrawn') then p.proposed_by = (select platform.app_user())
                   else (select account.may('RECORD_EVENT')) end));

-- What was typed expires with the facts that it became (ADR 0128).
create policy definer_erases on registry.proposals for select to ansinh_owner using (true);
create policy definer_erases on registry.proposal_steps for all to ansinh_owner using (true) with check (true);
