-- A household that was chosen to be asked again and is not, after all; why. The draw stays as it was.
create table review.reinterview_withdrawal (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    reason text not null check (reason <> ''),
    withdrawn_by uuid not null,
    withdrawn_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, household_id),
    foreign key (ward_id, round_id, household_id) references review.reinterview
);
call platform.guard('review.reinterview_withdrawal');
revoke update, delete on review.reinterview_withdrawal from ansinh_app;
create policy review_seen on review.reinterview_withdrawal as restrictive for select to ansinh_app
    using ((select account.may('SEE_REVIEW')));
create policy by_right on review.reinterview_withdrawal as restrictive for insert to ansinh_app
    with check (withdrawn_by = (select platform.app_user()) and (select account.may('REINTERVIEW')));
create policy group_bound on review.reinterview_withdrawal as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
