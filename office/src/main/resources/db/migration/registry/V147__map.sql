-- Where households live on a map, and the boundaries of groups (ADR 0135). Only ever added to: the latest holds.
-- Where somebody lives is a sensitive fact when a phone told it, so it stands apart and is for those who keep it.
create table registry.locations (
    ward_id uuid not null,
    location_id uuid not null,
    household_id uuid not null,
    latitude numeric(8, 6) not null check (latitude between 8 and 24),
    longitude numeric(9, 6) not null check (longitude between 102 and 118),
    accuracy_m integer check (accuracy_m between 0 and 100000),
    how text not null check (how in ('phone', 'map', 'typed')),
    placed_by uuid not null,
    placed_at timestamptz not null default platform.instant(),
    primary key (ward_id, location_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on registry.locations (ward_id, household_id, placed_at desc);
call platform.guard('registry.locations');
call account.restrict_to('registry.locations', 'PLACE_HOUSEHOLD');
revoke update, delete on registry.locations from ansinh_app;
create policy group_bound on registry.locations as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy placed_in_own_name on registry.locations as restrictive for insert to ansinh_app
    with check (placed_by = (select platform.app_user()));

create table registry.area_boundaries (
    ward_id uuid not null,
    boundary_id uuid not null,
    area_id uuid not null,
    shape jsonb not null,
    file_name text not null,
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, boundary_id),
    foreign key (ward_id, area_id) references registry.area
);
create index on registry.area_boundaries (ward_id, area_id, entered_at desc);
call platform.guard('registry.area_boundaries');
revoke update, delete on registry.area_boundaries from ansinh_app;
create policy entered_by_right on registry.area_boundaries as restrictive for insert to ansinh_app
    with check ((select account.may('IMPORT_REGISTER')) and entered_by = (select platform.app_user()));
