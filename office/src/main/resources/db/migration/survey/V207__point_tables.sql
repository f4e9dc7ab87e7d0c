-- Bảng điểm: the tables of points that the ward copies from the official annexes, by form. Only ever added to: of the tables of one form
-- and one kind of area the one with the latest first day counts, and of one day the one entered last.
create table survey.point_table (
    ward_id uuid not null,
    table_id uuid not null,
    kind text not null check (kind in ('screening', 'income')),
    -- null serves both kinds of area
    area_kind text check (area_kind in ('urban', 'rural')),
    valid_from date not null,
    source text not null check (source <> ''),
    -- of the quick screen: from so many points on a family is not surveyed
    ends_from integer check (ends_from is null or (ends_from >= 0 and kind = 'screening')),
    -- in their order, each with its answers and their points; none where scoring ends
    questions jsonb not null,
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, table_id)
);
call platform.guard('survey.point_table');
revoke update, delete on survey.point_table from ansinh_app;
create policy entered_by_right on survey.point_table as restrictive for insert to ansinh_app
    with check ((select account.may('ENTER_WARD_VALUE')));
