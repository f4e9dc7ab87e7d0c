-- Phiếu giấy: the number by which a form filled in by hand finds its household and its review again; one for each household of a review.
create table review.survey_paper (
    ward_id uuid not null,
    number integer not null check (number > 0),
    round_id uuid not null,
    household_id uuid not null,
    made_by uuid not null,
    made_at timestamptz not null default platform.instant(),
    primary key (ward_id, number),
    unique (ward_id, round_id, household_id),
    foreign key (ward_id, round_id, household_id) references review.candidate
);
call platform.guard('review.survey_paper');
revoke update, delete on review.survey_paper from ansinh_app;
create policy review_seen on review.survey_paper as restrictive for select to ansinh_app
    using ((select account.may('SEE_REVIEW')));
create policy group_bound on review.survey_paper as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy printed_by_right on review.survey_paper as restrictive for insert to ansinh_app
    with check (made_by = (select platform.app_user()) and (select account.may('RECORD_SURVEY')));

-- The highest number over all groups, also of those that the one who prints does not see; one printer at a time.
create function review.last_survey_paper() returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('review.survey_paper ' || platform.ward(), 0));
    return (select coalesce(max(p.number), 0) from review.survey_paper p where p.ward_id = platform.ward());
end $$;
create policy definer_counts on review.survey_paper for select to ansinh_owner using (true);
