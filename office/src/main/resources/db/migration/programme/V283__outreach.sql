-- Tuyên truyền, vận động: what was broadcast, written, said and done to move people, and what is planned of it (ADR 0181).
create table programme.outreach_item (
    ward_id uuid not null,
    item_id uuid not null,
    year integer not null check (year between 2000 and 2200),
    kind text not null check (kind <> ''),
    topic text not null check (topic <> ''),
    channel text not null,
    -- the day, or the last day of the month where only a month was planned
    due_on date not null,
    by_month boolean not null,
    body_id uuid not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, item_id),
    foreign key (ward_id, body_id) references programme.body
);
create index on programme.outreach_item (ward_id, year);

create table programme.outreach_item_dropped (
    ward_id uuid not null,
    item_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, item_id),
    foreign key (ward_id, item_id) references programme.outreach_item
);

create table programme.outreach (
    ward_id uuid not null,
    outreach_id uuid not null,
    kind text not null check (kind <> ''),
    held_on date not null,
    channel text not null,
    topic text not null check (topic <> ''),
    minutes integer check (minutes > 0),
    reached integer check (reached >= 0),
    is_counted boolean not null,
    -- none for the whole ward
    areas uuid[] not null,
    body_id uuid not null,
    person text not null check (person <> ''),
    result text not null,
    evidence text not null,
    document_id uuid,
    item_id uuid,
    -- those in the photographs agreed that they are kept
    is_agreed boolean not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, outreach_id),
    foreign key (ward_id, body_id) references programme.body,
    foreign key (ward_id, item_id) references programme.outreach_item,
    foreign key (ward_id, document_id) references correspondence.document
);
create index on programme.outreach (ward_id, held_on);
create index on programme.outreach (ward_id, item_id);

-- The families that it was for.
create table programme.outreach_household (
    ward_id uuid not null,
    outreach_id uuid not null,
    household_id uuid not null,
    primary key (ward_id, outreach_id, household_id),
    foreign key (ward_id, outreach_id) references programme.outreach,
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.outreach_household (ward_id, household_id);

-- What no longer counts: withdrawn, or put right by another.
create table programme.outreach_end (
    ward_id uuid not null,
    outreach_id uuid not null,
    reason text not null check (reason <> ''),
    replaced_by uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, outreach_id),
    foreign key (ward_id, outreach_id) references programme.outreach,
    foreign key (ward_id, replaced_by) references programme.outreach
);

create table programme.outreach_scan (
    ward_id uuid not null,
    scan_id uuid not null,
    outreach_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, scan_id),
    foreign key (ward_id, outreach_id) references programme.outreach
);

do $$
declare
    t text;
begin
    foreach t in array array['outreach_item', 'outreach_item_dropped', 'outreach', 'outreach_household', 'outreach_end', 'outreach_scan'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
    end loop;
    foreach t in array array['outreach_item', 'outreach_item_dropped', 'outreach'] loop
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
    end loop;
    foreach t in array array['outreach_household', 'outreach_end', 'outreach_scan'] loop
        execute format('create policy of_outreach_that_is_seen on programme.%I as restrictive for all to ansinh_app '
            'using (outreach_id in (select o.outreach_id from programme.outreach o))', t);
    end loop;
end $$;

-- A leader sees what was for the own groups or for everybody, and writes down what was in the own groups only.
create policy group_bound on programme.outreach as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or areas = '{}' or areas && (select platform.groups())::uuid[])
    with check ((select not account.is_group_bound())
        or (areas <> '{}' and areas <@ (select platform.groups())::uuid[]));
create policy held_by_right on programme.outreach as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user())
        and ((select account.may('RUN_PROGRAMME'))
            or ((select account.may('DO_TASK'))
                and ((select account.is_group_bound()) or body_id in (select programme.bodies_of_actor())))));
create policy planned_by_right on programme.outreach_item as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user())
        and ((select account.may('RUN_PROGRAMME'))
            or ((select account.may('DO_TASK')) and (select not account.is_group_bound())
                and body_id in (select programme.bodies_of_actor()))));
create policy dropped_by_right on programme.outreach_item_dropped as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('DO_TASK'))
        and exists (select from programme.outreach_item i where i.item_id = outreach_item_dropped.item_id
            and ((select account.may('RUN_PROGRAMME'))
                or ((select not account.is_group_bound()) and i.body_id in (select programme.bodies_of_actor())))));
create policy ended_by_right on programme.outreach_end as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('DO_TASK'))
        and exists (select from programme.outreach o where o.outreach_id = outreach_end.outreach_id
            and ((select account.may('RUN_PROGRAMME')) or o.recorded_by = (select platform.app_user()))));
-- Only whoever wrote the activity down adds families and files to it.
create policy added_by_right on programme.outreach_household as restrictive for insert to ansinh_app
    with check ((select account.may('SEE_HELP')) and (select account.may('DO_TASK'))
        and exists (select from programme.outreach o where o.outreach_id = outreach_household.outreach_id
            and o.recorded_by = (select platform.app_user())));
create policy added_by_right on programme.outreach_scan as restrictive for insert to ansinh_app
    with check (kept_by = (select platform.app_user()) and (select account.may('DO_TASK'))
        and exists (select from programme.outreach o where o.outreach_id = outreach_scan.outreach_id
            and o.recorded_by = (select platform.app_user())));
-- Which families it was for is known to those who help them.
create policy help_seen on programme.outreach_household as restrictive for select to ansinh_app
    using ((select account.may('SEE_HELP')));
create policy group_bound on programme.outreach_household as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy helper_bound on programme.outreach_household as restrictive for all to ansinh_app
    using ((select not programme.is_helper_bound()) or household_id in (select programme.helped_by_actor()));

create table programme.outreach_scan_file (
    ward_id uuid not null,
    scan_id uuid not null,
    content bytea not null,
    primary key (ward_id, scan_id),
    foreign key (ward_id, scan_id) references programme.outreach_scan
);
alter table programme.outreach_scan_file enable row level security;
alter table programme.outreach_scan_file force row level security;
create policy ward_bound on programme.outreach_scan_file for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy of_a_scan_that_is_seen on programme.outreach_scan_file as restrictive for all to ansinh_app
    using (scan_id in (select s.scan_id from programme.outreach_scan s));
grant select, insert on programme.outreach_scan_file to ansinh_app;
grant select on programme.outreach_scan_file to ansinh_backup;
