-- Kiểm tra tổ dân phố: a round says what is looked at and when; of each group there is a record for every visit.
create table programme.inspection (
    ward_id uuid not null,
    inspection_id uuid not null,
    title text not null check (title <> ''),
    looked_at text not null check (looked_at <> ''),
    begins date not null,
    ends date not null check (ends >= begins),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, inspection_id)
);

create table programme.inspection_visit (
    ward_id uuid not null,
    visit_id uuid not null,
    inspection_id uuid not null,
    area_id uuid not null,
    visited_on date not null,
    inspector text not null check (inspector <> ''),
    findings text not null check (findings <> ''),
    -- what has to be done after it; nothing where all is well
    follow_up text not null,
    last_day date,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, visit_id),
    foreign key (ward_id, inspection_id) references programme.inspection,
    foreign key (ward_id, area_id) references registry.area,
    check ((follow_up = '') = (last_day is null))
);
create index on programme.inspection_visit (ward_id, inspection_id, area_id);
create index on programme.inspection_visit (ward_id, area_id, visited_on);

do $$
declare
    t text;
begin
    foreach t in array array['inspection', 'inspection_visit'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
    end loop;
end $$;
create policy run_by_right on programme.inspection as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_PROGRAMME')));
create policy group_bound on programme.inspection_visit as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[]));

-- The groups for which the acting person answers on a day.
create function programme.groups_answered_for(on_day date) returns setof uuid
    language sql stable set search_path = pg_catalog, pg_temp as $$
    select a.area_id from programme.assignment a
    join programme.member m on m.ward_id = a.ward_id and m.member_id = a.member_id
    where a.ward_id = (select platform.ward()) and m.user_id = (select platform.app_user()) and a.valid @> on_day
$$;
-- Whoever runs the programme writes down any visit; a member those to the groups that are theirs.
create policy visited_by_right on programme.inspection_visit as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user())
        and ((select account.may('RUN_PROGRAMME'))
            or ((select account.may('DO_TASK')) and (select not account.is_group_bound())
                and area_id in (select programme.groups_answered_for(visited_on)))));
