-- Niêm yết, ý kiến: the provisional list of a group in a review, where it hung, and what was said against it (ADR 0139). A list is
-- written down as it is posted and stays so; it changes only by another list after the outcome of an objection.
create table review.posted_list (
    ward_id uuid not null,
    list_id uuid not null,
    round_id uuid not null,
    area_id uuid not null,
    -- the move that brought the group to its posting
    move_number integer not null,
    -- the first, second … list of this posting
    number integer not null check (number > 0),
    made_on date not null,
    made_by uuid not null,
    made_at timestamptz not null default platform.instant(),
    primary key (ward_id, list_id),
    unique (ward_id, round_id, area_id, move_number, number),
    foreign key (ward_id, round_id, move_number) references review.round_move,
    foreign key (ward_id, area_id) references registry.area
);

-- No more than may be posted: neither day of birth nor number, address, health, income.
create table review.posted_household (
    ward_id uuid not null,
    list_id uuid not null,
    number integer not null check (number > 0),
    household_id uuid not null,
    head_name text not null,
    birth_year integer,
    people integer not null check (people > 0),
    result text not null check (result in ('poor', 'near-poor', 'left-poverty', 'left-near-poverty')),
    primary key (ward_id, list_id, number),
    foreign key (ward_id, list_id) references review.posted_list,
    foreign key (ward_id, household_id) references registry.household
);

create table review.hanging (
    ward_id uuid not null,
    hanging_id uuid not null,
    list_id uuid not null,
    place text not null check (place in ('culture-house', 'ward-office', 'other')),
    place_name text not null check (place <> 'other' or place_name <> ''),
    hung_on date not null,
    hung_by text not null check (hung_by <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, hanging_id),
    foreign key (ward_id, list_id) references review.posted_list
);
create index on review.hanging (ward_id, list_id);

create table review.hanging_end (
    ward_id uuid not null,
    hanging_id uuid not null,
    -- taken down, or written down by mistake
    kind text not null check (kind in ('taken-down', 'mistaken')),
    ended_on date not null,
    ended_by text not null check (ended_by <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, hanging_id),
    foreign key (ward_id, hanging_id) references review.hanging
);

create table review.objection (
    ward_id uuid not null,
    objection_id uuid not null,
    reference text not null check (reference <> ''),
    round_id uuid not null,
    area_id uuid not null,
    kind text not null check (kind in ('left-out', 'wrongly-in', 'wrong-data')),
    household_id uuid,
    -- of a household that is not in the register
    household_name text not null check (household_id is not null or household_name <> ''),
    channel text not null check (channel in ('in-person', 'leader', 'phone', 'post', 'portal', 'box')),
    -- empty where nobody gave a name
    objector text not null,
    words text not null check (words <> ''),
    received_on date not null,
    taken_by uuid not null,
    taken_at timestamptz not null default platform.instant(),
    primary key (ward_id, objection_id),
    unique (ward_id, reference),
    foreign key (ward_id, round_id) references review.round,
    foreign key (ward_id, area_id) references registry.area,
    foreign key (ward_id, household_id) references registry.household
);
create index on review.objection (ward_id, round_id, area_id);

create table review.objection_outcome (
    ward_id uuid not null,
    objection_id uuid not null,
    outcome text not null check (outcome in ('survey-again', 'added', 'corrected', 'rejected')),
    -- to be surveyed; also of an objection that named no household of the register
    household_id uuid,
    -- the list against which it was found; null where none was made after the latest meeting
    list_id uuid,
    reason text not null check (reason <> ''),
    settled_on date not null,
    settled_by uuid not null,
    settled_at timestamptz not null default platform.instant(),
    primary key (ward_id, objection_id),
    foreign key (ward_id, objection_id) references review.objection,
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, list_id) references review.posted_list,
    check (outcome not in ('survey-again', 'added') or household_id is not null)
);

-- A household that had been taken off the list of a round comes back by an objection.
create table review.candidate_return (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    objection_id uuid not null,
    returned_by uuid not null,
    returned_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, household_id),
    foreign key (ward_id, round_id, household_id) references review.candidate_removal,
    foreign key (ward_id, objection_id) references review.objection
);

do $$
declare
    t text;
begin
    foreach t in array array['posted_list', 'posted_household', 'hanging', 'hanging_end', 'objection', 'objection_outcome',
            'candidate_return'] loop
        execute format('call platform.guard(%L)', 'review.' || t);
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
    end loop;
    foreach t in array array['posted_list', 'posted_household', 'hanging', 'hanging_end', 'objection_outcome', 'candidate_return'] loop
        execute format('create policy run_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_REVIEW'')))', t);
    end loop;
    foreach t in array array['posted_list', 'objection'] loop
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[]))', t);
    end loop;
    foreach t in array array['posted_household', 'hanging'] loop
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or list_id in (select l.list_id from review.posted_list l))', t);
    end loop;
end $$;
create policy group_bound on review.hanging_end as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or hanging_id in (select h.hanging_id from review.hanging h));
create policy group_bound on review.objection_outcome as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or objection_id in (select o.objection_id from review.objection o));
create policy group_bound on review.candidate_return as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy taken_by_right on review.objection as restrictive for insert to ansinh_app
    with check (taken_by = (select platform.app_user()) and (select account.may('TAKE_REQUEST')));

-- YK-2026-0007: the seventh objection of a year, over all groups.
create function review.next_objection(of_year integer) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('review.objection ' || platform.ward(), 0));
    return (select 'YK-' || of_year || '-' || lpad((coalesce(max(split_part(o.reference, '-', 3)::integer), 0) + 1)::text, 4, '0')
        from review.objection o
        where o.ward_id = platform.ward() and o.reference like 'YK-' || of_year || '-%');
end $$;
create policy definer_counts on review.objection for select to ansinh_owner using (true);
