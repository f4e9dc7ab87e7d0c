-- Xác định mức sống: the review of a month for those who asked to be found of average living standard, or as low-income workers (ADR
-- 0146). Rounds, requests and decisions are those of the other reviews; what is known of a household's work, the people recognised and
-- the papers of confirmation are kept here.
do $$
declare
    c record;
begin
    for c in select conrelid::regclass as tab, conname from pg_constraint
            where contype = 'c' and conrelid in ('review.round'::regclass, 'review.request'::regclass, 'review.online_request'::regclass,
                'review.decision_household'::regclass)
                and (pg_get_constraintdef(oid) like '%''in-year''%' or pg_get_constraintdef(oid) like '%''leave''%'
                    or pg_get_constraintdef(oid) like '%''near-poor''%') loop
        execute format('alter table %s drop constraint %I', c.tab, c.conname);
    end loop;
end $$;
alter table review.round
    add constraint round_kind check (kind in ('annual', 'in-year', 'living-standard')),
    add constraint round_month check ((kind = 'annual') = (month is null)),
    -- whether `ends` is the last day for the result; otherwise only the day before the next review of a month
    add column is_due boolean not null default true;
alter table review.request
    add constraint request_kind check (kind in ('review', 'leave', 'living-standard', 'low-income-worker'));
alter table review.online_request
    add constraint online_request_kind check (kind in ('review', 'leave', 'living-standard', 'low-income-worker'));
alter table review.decision_household
    add constraint decision_household_was check (was in
        ('poor', 'near-poor', 'not-listed', 'average-living-standard', 'low-income-worker')),
    add constraint decision_household_becomes check (becomes in
        ('poor', 'near-poor', 'not-listed', 'average-living-standard', 'low-income-worker'));

-- What was said of the work of a household in a round, by whom; the latest counts.
create table review.livelihood (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    number integer not null check (number > 0),
    -- the household as one of agriculture and the like, or people of it as low-income workers
    what text not null check (what in ('average-living-standard', 'low-income-worker')),
    works boolean not null,
    -- agriculture, forestry, fishery, salt, separated by blanks; empty for workers
    branches text not null,
    said text not null check (said <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, household_id, number),
    foreign key (ward_id, round_id, household_id) references review.candidate
);
create table review.livelihood_worker (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    number integer not null,
    person_id uuid not null,
    primary key (ward_id, round_id, household_id, number, person_id),
    foreign key (ward_id, round_id, household_id, number) references review.livelihood,
    foreign key (ward_id, person_id) references registry.person
);

-- The people whom a decision recognises as low-income workers, as they were named on the day of the draft.
create table review.decision_worker (
    ward_id uuid not null,
    decision_id uuid not null,
    household_id uuid not null,
    person_id uuid not null,
    name text not null check (name <> ''),
    primary key (ward_id, decision_id, household_id, person_id),
    foreign key (ward_id, decision_id, household_id) references review.decision_household (ward_id, decision_id, household_id),
    foreign key (ward_id, person_id) references registry.person
);

-- From a day on somebody is a low-income worker by decision, or no longer; the latest day counts, of one day the latest row.
create table review.worker_status (
    ward_id uuid not null,
    status_id uuid not null,
    person_id uuid not null,
    since date not null,
    holds boolean not null,
    decision_number text not null check (decision_number <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, status_id),
    foreign key (ward_id, person_id) references registry.person
);
create index on review.worker_status (ward_id, person_id);

-- Giấy xác nhận: one for each household of a decision, in the register of documents.
create table review.confirmation (
    ward_id uuid not null,
    confirmation_id uuid not null,
    household_id uuid not null,
    decision_id uuid not null,
    document_id uuid not null,
    what text not null check (what in ('average-living-standard', 'low-income-worker')),
    number text not null check (number <> ''),
    issued_on date not null,
    issued_by uuid not null,
    issued_at timestamptz not null default platform.instant(),
    primary key (ward_id, confirmation_id),
    unique (ward_id, decision_id, household_id),
    foreign key (ward_id, decision_id, household_id) references review.decision_household (ward_id, decision_id, household_id)
);
create table review.confirmation_end (
    ward_id uuid not null,
    confirmation_id uuid not null,
    ended_on date not null,
    decision_id uuid not null,
    ended_by uuid not null,
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, confirmation_id),
    foreign key (ward_id, confirmation_id) references review.confirmation,
    foreign key (ward_id, decision_id) references review.decision
);

do $$
declare
    t text;
begin
    foreach t in array array['livelihood', 'livelihood_worker', 'decision_worker', 'worker_status', 'confirmation', 'confirmation_end'] loop
        execute format('call platform.guard(%L)', 'review.' || t);
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
    end loop;
    foreach t in array array['livelihood', 'livelihood_worker', 'decision_worker', 'confirmation'] loop
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
    end loop;
    foreach t in array array['livelihood', 'livelihood_worker'] loop
        execute format('create policy said_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RECORD_SURVEY'')))', t);
    end loop;
    foreach t in array array['confirmation', 'decision_worker'] loop
        execute format('create policy run_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_REVIEW'')))', t);
    end loop;
    foreach t in array array['worker_status', 'confirmation_end'] loop
        execute format('create policy signed_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''SIGN_REVIEW'')))', t);
    end loop;
end $$;
create policy group_bound on review.worker_status as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or person_id in (select m.person_id from registry.membership m
        where m.household_id in (select registry.households_in_groups())));
create policy group_bound on review.confirmation_end as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or confirmation_id in (select c.confirmation_id from review.confirmation c));

-- Whether somebody is a low-income worker by decision on a day.
create function review.workers_on(day date)
returns table (ward_id uuid, person_id uuid, since date, decision_number text)
language sql stable security invoker
as $$
    select s.ward_id, s.person_id, s.since, s.decision_number
    from (select distinct on (w.person_id) w.* from review.worker_status w
        where w.since <= day order by w.person_id, w.since desc, w.recorded_at desc) s
    where s.holds
$$;
