-- Phân công, lần đến: who surveys which household of a review, and the visits that brought no form. Only ever added to: the latest
-- assignment counts, one without a person takes it back.
create table review.assignment (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    number integer not null check (number > 0),
    surveyor_id uuid,
    assigned_by uuid not null,
    assigned_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, household_id, number),
    foreign key (ward_id, round_id, household_id) references review.candidate
);

create table review.visit (
    ward_id uuid not null,
    visit_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    outcome text not null check (outcome in ('nobody-home', 'refused', 'moved')),
    visited_on date not null,
    -- what is to be done next
    next_step text not null check (next_step <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, visit_id),
    foreign key (ward_id, round_id, household_id) references review.candidate
);
create index on review.visit (ward_id, round_id, household_id);

do $$
declare
    t text;
begin
    foreach t in array array['assignment', 'visit'] loop
        execute format('call platform.guard(%L)', 'review.' || t);
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
    end loop;
end $$;
create policy assigned_by_right on review.assignment as restrictive for insert to ansinh_app
    with check (assigned_by = (select platform.app_user()) and (select account.may('ASSIGN_SURVEYOR')));
create policy visited_by_right on review.visit as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('RECORD_SURVEY')));
