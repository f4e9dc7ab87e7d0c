-- Who was sent to ask a family for a fact or a paper without which a right stays open, by when, and what came of it. Only ever added to.
create table benefit.asking (
    ward_id uuid not null,
    asking_id uuid not null,
    household_id uuid not null,
    person_id uuid,
    benefit text not null check (benefit <> ''),
    what text not null check (what <> ''),
    due_on date not null,
    asked_by uuid not null,
    asked_at timestamptz not null default platform.instant(),
    primary key (ward_id, asking_id),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id)
);
create index on benefit.asking (ward_id, household_id);
create table benefit.asking_end (
    ward_id uuid not null,
    asking_id uuid not null,
    outcome text not null check (outcome in ('answered', 'not-met', 'withdrawn')),
    note text not null,
    ended_by uuid not null,
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, asking_id),
    foreign key (ward_id, asking_id) references benefit.asking (ward_id, asking_id)
);
call platform.guard('benefit.asking');
call platform.guard('benefit.asking_end');
revoke update, delete on benefit.asking, benefit.asking_end from ansinh_app;

create policy asked_in_own_name on benefit.asking as restrictive for insert to ansinh_app
    with check (asked_by = (select platform.app_user()) and (select account.may('RECORD_TAKE_UP')));
create policy ended_in_own_name on benefit.asking_end as restrictive for insert to ansinh_app
    with check (ended_by = (select platform.app_user())
        and ((select account.may('RECORD_TAKE_UP')) or ((select account.may('PROPOSE_CHANGE')) and outcome <> 'withdrawn')));
create policy group_bound on benefit.asking as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy group_bound on benefit.asking_end as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or asking_id in (select a.asking_id from benefit.asking a));
create policy seen_by_right on benefit.asking as restrictive for select to ansinh_app
    using ((select account.may('SEE_HOUSEHOLD')));
create policy seen_by_right on benefit.asking_end as restrictive for select to ansinh_app
    using ((select account.may('SEE_HOUSEHOLD')));
