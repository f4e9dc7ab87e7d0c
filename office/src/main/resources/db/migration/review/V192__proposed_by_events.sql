-- Which events of the register an officer looked at and did not find reason enough for a review (ADR 0143); they propose the household
-- no more, a newer event does.
create table review.event_aside (
    ward_id uuid not null,
    event_id uuid not null,
    household_id uuid not null,
    round_id uuid not null,
    note text not null check (note <> ''),
    done_by uuid not null,
    done_at timestamptz not null default platform.instant(),
    primary key (ward_id, event_id, household_id),
    foreign key (ward_id, event_id) references registry.life_event,
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, round_id) references review.round
);
call platform.guard('review.event_aside');
revoke update, delete on review.event_aside from ansinh_app;
create policy seen_by_right on review.event_aside as restrictive for select to ansinh_app
    using ((select account.may('RUN_REVIEW')));
create policy done_by_right on review.event_aside as restrictive for insert to ansinh_app
    with check (done_by = (select platform.app_user()) and (select account.may('RUN_REVIEW')));
create policy group_bound on review.event_aside as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
