-- What the rules find for each survey form, and what the ward has recognised by decision. The two are kept apart:
-- where they differ, the officer sees it.
create schema review;
call platform.open_schema('review');

-- One row for each form and each standard it was evaluated under.
create table review.classification (
    ward_id uuid not null,
    submission_id uuid not null,
    standard text not null,
    -- the days on which a class under this standard is the household's class
    in_force daterange not null,
    household_id uuid not null,
    interview_date date not null,
    -- null while undetermined; then `possible` names the classes that the unknown facts still allow
    class text,
    possible text[] not null,
    deprived text[] not null,
    unknown text[] not null,
    law text not null,
    computed_at timestamptz not null,
    primary key (ward_id, submission_id, standard),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id)
);
create index classification_by_household on review.classification (ward_id, household_id, interview_date desc);

create table review.recognised_status (
    ward_id uuid not null,
    status_id uuid not null,
    household_id uuid not null,
    status text not null check (status in ('poor', 'near-poor', 'average-living-standard', 'not-listed')),
    during daterange not null check (not isempty(during) and not lower_inf(during)),
    decision_number text,
    decision_date date,
    source text not null,
    recorded_at timestamptz not null,
    -- set when another status took its place from the very same day on
    superseded_at timestamptz,
    primary key (ward_id, status_id),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id),
    exclude using gist (ward_id with =, household_id with =, during with &&) where (superseded_at is null)
);

call platform.guard('review.classification');
call platform.guard('review.recognised_status');
revoke update, delete on review.classification from ansinh_app;
revoke delete on review.recognised_status from ansinh_app;

create policy group_bound on review.classification as restrictive to ansinh_app
    using (not (select account.is_group_bound())
           or household_id in (select h.household_id from registry.household h));
create policy group_bound on review.recognised_status as restrictive to ansinh_app
    using (not (select account.is_group_bound())
           or household_id in (select h.household_id from registry.household h));

-- The class of each surveyed household on a day, under the standard of that day. A household that was never surveyed
-- has no row: it counts in every denominator and is nobody's undetermined.
create function review.classes_on(day date)
returns table (ward_id uuid, household_id uuid, submission_id uuid, standard text, interview_date date, class text, possible text[],
               deprived text[], unknown text[])
language sql stable security invoker
as $$
    select c.ward_id, c.household_id, c.submission_id, c.standard, c.interview_date, c.class, c.possible, c.deprived, c.unknown
    from survey.current_on(day) s
    join review.classification c on c.ward_id = s.ward_id and c.submission_id = s.submission_id
    where c.in_force @> day
$$;

create function review.recognised_on(day date)
returns table (ward_id uuid, household_id uuid, status text, since date, decision_number text, decision_date date)
language sql stable security invoker
as $$
    select r.ward_id, r.household_id, r.status, lower(r.during), r.decision_number, r.decision_date
    from review.recognised_status r
    where r.during @> day and r.superseded_at is null
$$;
