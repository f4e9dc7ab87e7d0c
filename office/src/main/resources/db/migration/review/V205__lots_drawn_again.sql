-- A lot that can be drawn again needs the households that it was drawn from: who is open for it changes from day to day. Whoever is
-- bound to groups sees a part of them and cannot draw again. Lots of an earlier version have none.
create table review.reinterview_among (
    ward_id uuid not null,
    draw_id uuid not null,
    household_id uuid not null,
    is_taken boolean not null,
    primary key (ward_id, draw_id, household_id),
    foreign key (ward_id, draw_id) references review.reinterview_draw,
    foreign key (ward_id, household_id) references registry.household
);
call platform.guard('review.reinterview_among');
revoke update, delete on review.reinterview_among from ansinh_app;
create policy review_seen on review.reinterview_among as restrictive for select to ansinh_app
    using ((select account.may('SEE_REVIEW')));
create policy by_right on review.reinterview_among as restrictive for insert to ansinh_app
    with check ((select account.may('REINTERVIEW')));
create policy group_bound on review.reinterview_among as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));

-- The surveyor's form that was there when it was decided to survey again: a later one is the survey that was asked for. Null in
-- decisions of an earlier version, for which any form but the compared one is.
alter table review.reinterview_decision add column submission_id uuid;
