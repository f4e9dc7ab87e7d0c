-- Phiếu A: what was ticked for a request in the ward's table of points when it was screened. Only ever added to.
create table review.request_points (
    ward_id uuid not null,
    request_id uuid not null,
    table_id uuid not null,
    -- such as `1.2 3.1`: the second answer of the first question and so on; empty where nothing was ticked
    marks text not null,
    points integer not null,
    scored_by uuid not null,
    scored_at timestamptz not null default platform.instant(),
    primary key (ward_id, request_id),
    foreign key (ward_id, request_id) references review.request,
    foreign key (ward_id, table_id) references survey.point_table
);
call platform.guard('review.request_points');
revoke update, delete on review.request_points from ansinh_app;
create policy review_seen on review.request_points as restrictive for select to ansinh_app
    using ((select account.may('SEE_REVIEW')));
create policy run_by_right on review.request_points as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_REVIEW')));
create policy group_bound on review.request_points as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or request_id in (select r.request_id from review.request r));
