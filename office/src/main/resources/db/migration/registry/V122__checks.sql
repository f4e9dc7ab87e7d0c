-- Kiểm tra sổ bộ: what an officer looked at and said is right as it is. A finding is told by its check, its household or
-- person and the fingerprint of the facts that made it; when these change it is found again. Only ever added to; what is
-- taken back is marked.
-- A schema of its own: what is said of the register changes nothing in it, so that what is kept until the register changes
-- (Kept) stays: the findings themselves, the list, the search.
create schema if not exists registry_check;
call platform.open_schema('registry_check');

create table registry_check.check_accepted (
    ward_id uuid not null,
    acceptance_id uuid not null,
    check_code text not null check (check_code <> ''),
    -- the use case that may see the facts of the check; empty where everybody who checks the register may
    needs text not null,
    household_id uuid not null,
    person_id uuid,
    fingerprint text not null check (fingerprint <> ''),
    reason text not null check (reason <> ''),
    accepted_by uuid not null,
    accepted_at timestamptz not null default platform.instant(),
    primary key (ward_id, acceptance_id),
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, person_id) references registry.person
);
create index on registry_check.check_accepted (ward_id, check_code);
create table registry_check.check_accepted_removal (
    ward_id uuid not null,
    acceptance_id uuid not null,
    removed_by uuid not null,
    removed_at timestamptz not null default platform.instant(),
    primary key (ward_id, acceptance_id),
    foreign key (ward_id, acceptance_id) references registry_check.check_accepted
);
-- The reason may speak of a number or an illness: the trail shows it to those only who may see numbers.
call platform.guard('registry_check.check_accepted', 'identity');
call platform.guard('registry_check.check_accepted_removal');
revoke update, delete on registry_check.check_accepted, registry_check.check_accepted_removal from ansinh_app;

create policy group_bound on registry_check.check_accepted as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy facts_bound on registry_check.check_accepted as restrictive for all to ansinh_app
    using ((select account.may('CHECK_REGISTER'))
        and (needs = '' or needs in (select a.use_case from account.access a where a.role = (select platform.app_role()))));
create policy removal_of_a_visible_one on registry_check.check_accepted_removal as restrictive for all to ansinh_app
    using (acceptance_id in (select a.acceptance_id from registry_check.check_accepted a));

create policy accepted_in_own_name on registry_check.check_accepted as restrictive for insert to ansinh_app
    with check (accepted_by = (select platform.app_user()) and (select account.may('RESOLVE_FINDING')));
create policy removed_in_own_name on registry_check.check_accepted_removal as restrictive for insert to ansinh_app
    with check (removed_by = (select platform.app_user()) and (select account.may('RESOLVE_FINDING')));

create view registry_check.check_accepted_now with (security_invoker) as
    select a.ward_id, a.acceptance_id, a.check_code, a.household_id, a.person_id, a.fingerprint, a.reason, a.accepted_by,
        a.accepted_at
    from registry_check.check_accepted a
    where not exists (select from registry_check.check_accepted_removal r
                      where r.ward_id = a.ward_id and r.acceptance_id = a.acceptance_id);
grant select on registry_check.check_accepted_now to ansinh_app;
