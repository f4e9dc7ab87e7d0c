-- Nguy cơ tái nghèo: households that somebody puts on the list of those that may fall back, or takes off it; the latest mark counts. What
-- the program finds by itself is worked out and not kept.
create table programme.watch_mark (
    ward_id uuid not null,
    mark_id uuid not null,
    household_id uuid not null,
    watched boolean not null,
    kind text not null check (kind <> ''),
    reason text not null check (reason <> ''),
    marked_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, mark_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.watch_mark (ward_id, household_id);
call platform.guard('programme.watch_mark');
revoke update, delete on programme.watch_mark from ansinh_app;
create policy help_seen on programme.watch_mark as restrictive for select to ansinh_app
    using ((select account.may('SEE_HELP')));
create policy group_bound on programme.watch_mark as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy helper_bound on programme.watch_mark as restrictive for all to ansinh_app
    using ((select not programme.is_helper_bound()) or household_id in (select programme.helped_by_actor()));
create policy assigned_by_right on programme.watch_mark as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('ASSIGN_HELPER')));
