-- Groups are split, merged, renamed and joined by those of former wards (ADR 0136). What a group is called in the decision is
-- its official name; `name` is what the lists of the ward show, unique on each day: `Tổ 1 (Vĩnh Trường)` beside `Tổ 1 (Phước Long)`.
alter table registry.area_version add column official_name text;
update registry.area_version set official_name = name;
alter table registry.area_version alter column official_name set not null, add check (official_name <> '');

-- A period that a change had begun and its undoing took back is left empty: nothing is taken out of the table.
alter table registry.area_version drop constraint area_version_check, add constraint area_version_period check (since <= until);
alter table registry.ward_version drop constraint ward_version_check, add constraint ward_version_period check (since <= until);

-- One change of groups with its decision; what it did to periods stands before and after, what it did to households is an event of each.
create table registry.area_change (
    ward_id uuid not null,
    change_id uuid not null,
    seq bigint generated always as identity,
    kind text not null check (kind in ('rename', 'split', 'merge', 'move', 'open', 'join', 'ward')),
    happened_on date not null,
    paper_number text not null,
    paper_issued date,
    paper_issuer text not null,
    note text not null,
    steps jsonb not null,
    opened uuid[] not null,
    ended uuid[] not null,
    into_area uuid,
    households integer not null check (households >= 0),
    undoes uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, change_id),
    unique (ward_id, undoes),
    foreign key (ward_id, undoes) references registry.area_change
);
call platform.guard('registry.area_change');
revoke update, delete on registry.area_change from ansinh_app;
create policy changed_by_right on registry.area_change as restrictive for insert to ansinh_app
    with check ((select account.may('CHANGE_AREAS')) and recorded_by = (select platform.app_user()));

do $$
declare
    t text;
begin
    foreach t in array array['ward_version', 'area', 'area_version'] loop
        execute format('alter policy writers_insert on registry.%I with check '
            '((select account.may(''MANAGE_WARD'')) or (select account.may(''CHANGE_AREAS'')))', t);
        execute format('alter policy writers_update on registry.%I using '
            '((select account.may(''MANAGE_WARD'')) or (select account.may(''CHANGE_AREAS'')))', t);
    end loop;
end $$;

-- A leader sees of the households that live in the acting groups now all of their history, as it is with people and members: also
-- where they were counted before groups were drawn anew.
alter policy group_bound on registry.residence using
    ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))
    with check ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[]));
