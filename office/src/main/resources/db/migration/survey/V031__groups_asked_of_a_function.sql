-- As in the register: the bounds of a leader or surveyor are asked of a function, whose price the planner does not add to
-- every look-up.
create policy definer_reads on survey.submission for select to ansinh_owner using (true);

create function survey.submissions_in_groups() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp cost 1 rows 400
as $$
    select s.submission_id from survey.submission s
    where s.ward_id = (select platform.ward())
        and s.household_id = any (array(select registry.households_in_groups()))
$$;

alter policy group_bound on survey.submission
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
alter policy group_bound on survey.submission_income
    using ((select not account.is_group_bound()) or submission_id in (select survey.submissions_in_groups()));
