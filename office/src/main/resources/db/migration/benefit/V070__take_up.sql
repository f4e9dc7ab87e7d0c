-- Take-up: what the ward writes down of whether somebody gets what the law gives. Only ever added to; what is taken back is
-- marked. The entry that counts on a day is the one that begins last, and of those of one day the one written last.

create schema if not exists benefit;
call platform.open_schema('benefit');

create table benefit.take_ups (
    ward_id uuid not null,
    take_up_id uuid not null,
    deed_id uuid not null,
    household_id uuid not null,
    person_id uuid,
    benefit text not null check (benefit <> ''),
    since date not null,
    state text not null check (state in ('applied', 'receives', 'stopped', 'declined', 'elsewhere')),
    paper text not null,
    note text not null,
    is_private boolean not null,
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, take_up_id),
    -- A form that is sent twice is kept once.
    unique nulls not distinct (ward_id, deed_id, household_id, person_id, benefit),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id)
);
create index on benefit.take_ups (ward_id, household_id);
create table benefit.take_up_removals (
    ward_id uuid not null,
    deed_id uuid not null,
    removed_by uuid not null,
    removed_at timestamptz not null default platform.instant(),
    primary key (ward_id, deed_id)
);
call platform.guard('benefit.take_ups');
call platform.guard('benefit.take_up_removals');
revoke update, delete on benefit.take_ups, benefit.take_up_removals from ansinh_app;

create policy entered_in_own_name on benefit.take_ups as restrictive for insert to ansinh_app
    with check (entered_by = (select platform.app_user()) and (select account.may('RECORD_TAKE_UP')));
create policy removed_in_own_name on benefit.take_up_removals as restrictive for insert to ansinh_app
    with check (removed_by = (select platform.app_user()) and (select account.may('RECORD_TAKE_UP')));
-- That somebody gets a support whose lists are never posted tells what only health may tell.
create policy private_ones on benefit.take_ups as restrictive for all to ansinh_app
    using (not is_private or (select account.may('SEE_HEALTH')));
create policy group_bound on benefit.take_ups as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));

create view benefit.take_ups_now with (security_invoker) as
    select t.* from benefit.take_ups t
    where not exists (select from benefit.take_up_removals r where r.ward_id = t.ward_id and r.deed_id = t.deed_id);
grant select on benefit.take_ups_now to ansinh_app;

create function benefit.take_ups_on(day date) returns setof benefit.take_ups_now language sql stable as $$
    select distinct on (t.ward_id, coalesce(t.person_id, t.household_id), t.benefit) t.*
    from benefit.take_ups_now t
    where t.since <= day
    order by t.ward_id, coalesce(t.person_id, t.household_id), t.benefit, t.since desc, t.entered_at desc, t.take_up_id desc
$$;
