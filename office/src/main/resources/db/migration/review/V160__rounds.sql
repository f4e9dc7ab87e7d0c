-- Kỳ rà soát: a review of a year, or of a month for those who asked (ADR 0137). Its procedure and the version of the law are those of
-- the day on which it begins. Every step is a move that is only ever added; where a group or the ward stands is its last move.
create table review.round (
    ward_id uuid not null,
    round_id uuid not null,
    kind text not null check (kind in ('annual', 'in-year')),
    year integer not null check (year between 2000 and 2200),
    month integer check (month between 1 and 12),
    procedure text not null,
    law text not null,
    begins date not null,
    ends date not null check (ends >= begins),
    opened_by uuid not null,
    opened_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id),
    check ((kind = 'in-year') = (month is not null))
);
create unique index one_round_a_time on review.round (ward_id, kind, year, coalesce(month, 0));

create table review.round_move (
    ward_id uuid not null,
    round_id uuid not null,
    number integer not null check (number > 0),
    -- the group that takes the step; null for the whole ward
    area_id uuid,
    action text not null check (action <> ''),
    from_step text not null,
    to_step text not null,
    on_day date not null,
    reason text not null,
    done_by uuid not null,
    done_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, number),
    foreign key (ward_id, round_id) references review.round,
    foreign key (ward_id, area_id) references registry.area
);

-- Who is to be reviewed, and why; the group is the one on the day of joining.
create table review.candidate (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    area_id uuid not null,
    origin text not null check (origin in ('poor', 'near-poor', 'asked', 'leaving', 'proposed')),
    request_id uuid,
    reason text not null,
    added_by uuid not null,
    added_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, household_id),
    foreign key (ward_id, round_id) references review.round,
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, area_id) references registry.area
);
create index on review.candidate (ward_id, household_id);

create table review.candidate_removal (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    reason text not null check (reason <> ''),
    removed_by uuid not null,
    removed_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, household_id),
    foreign key (ward_id, round_id, household_id) references review.candidate
);

-- Giấy đề nghị: a family asks to be reviewed (form 01) or to be recognised as having left (form 04).
create table review.request (
    ward_id uuid not null,
    request_id uuid not null,
    reference text not null check (reference <> ''),
    household_id uuid not null,
    kind text not null check (kind in ('review', 'leave')),
    channel text not null check (channel in ('in-person', 'post', 'portal', 'leader')),
    received_on date not null,
    reason text not null check (reason <> ''),
    taken_by uuid not null,
    taken_at timestamptz not null default platform.instant(),
    primary key (ward_id, request_id),
    unique (ward_id, reference),
    foreign key (ward_id, household_id) references registry.household
);
create table review.request_step (
    ward_id uuid not null,
    request_id uuid not null,
    number integer not null check (number > 0),
    step text not null check (step in ('screened-in', 'refused', 'withdrawn', 'joined')),
    reason text not null,
    round_id uuid,
    done_by uuid not null,
    done_at timestamptz not null default platform.instant(),
    primary key (ward_id, request_id, number),
    foreign key (ward_id, request_id) references review.request,
    foreign key (ward_id, round_id) references review.round,
    check ((step = 'joined') = (round_id is not null)),
    check (step <> 'refused' or reason <> '')
);

do $$
declare
    t text;
begin
    foreach t in array array['round', 'round_move', 'candidate', 'candidate_removal', 'request', 'request_step'] loop
        execute format('call platform.guard(%L)', 'review.' || t);
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
    end loop;
    foreach t in array array['candidate', 'candidate_removal', 'request'] loop
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
    end loop;
    foreach t in array array['round', 'candidate', 'candidate_removal'] loop
        execute format('create policy run_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_REVIEW'')))', t);
    end loop;
end $$;
create policy group_bound on review.request_step as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or request_id in (select r.request_id from review.request r));
create policy group_bound on review.round_move as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or area_id is null or area_id = any ((select platform.groups())::uuid[]))
    with check ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[]));
create policy moved_by_right on review.round_move as restrictive for insert to ansinh_app
    with check (done_by = (select platform.app_user())
        and ((select account.may('RUN_REVIEW')) or (select account.may('HOLD_MEETING')) or (select account.may('SIGN_REVIEW'))));
create policy asked_by_right on review.request as restrictive for insert to ansinh_app
    with check (taken_by = (select platform.app_user()) and (select account.may('TAKE_REQUEST')));
create policy stepped_by_right on review.request_step as restrictive for insert to ansinh_app
    with check (done_by = (select platform.app_user())
        and case when step = 'withdrawn' then (select account.may('TAKE_REQUEST')) else (select account.may('RUN_REVIEW')) end);

-- The next number of a round, over the moves of all groups; one mover at a time.
create function review.next_move(round uuid) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('review.round ' || platform.ward() || round, 0));
    return (select coalesce(max(m.number), 0) + 1 from review.round_move m
        where m.ward_id = platform.ward() and m.round_id = round);
end $$;
create policy definer_counts on review.round_move for select to ansinh_owner using (true);

-- DN-2026-0007: the seventh request of a year, over all groups.
create function review.next_reference(of_year integer) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('review.request ' || platform.ward(), 0));
    return (select 'DN-' || of_year || '-' || lpad((coalesce(max(right(r.reference, 4)::integer), 0) + 1)::text, 4, '0')
        from review.request r
        where r.ward_id = platform.ward() and r.reference like 'DN-' || of_year || '-%');
end $$;
create policy definer_counts on review.request for select to ansinh_owner using (true);
