-- Lịch làm việc: days off and weekend days worked in exchange, as the ward enters them each year. Only ever added to; what is
-- taken back is marked.
create table law.calendar_days (
    ward_id uuid not null,
    entry_id uuid not null,
    day date not null,
    kind text not null check (kind in ('off', 'worked')),
    name text not null check (name <> ''),
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, entry_id)
);
create table law.calendar_removals (
    ward_id uuid not null,
    entry_id uuid not null,
    removed_by uuid not null,
    removed_at timestamptz not null default platform.instant(),
    primary key (ward_id, entry_id),
    foreign key (ward_id, entry_id) references law.calendar_days (ward_id, entry_id)
);
call platform.guard('law.calendar_days');
call platform.guard('law.calendar_removals');
revoke update, delete on law.calendar_days, law.calendar_removals from ansinh_app;
create policy entered_in_own_name on law.calendar_days as restrictive for insert to ansinh_app
    with check (entered_by = (select platform.app_user()) and (select account.may('ENTER_WARD_VALUE')));
create policy removed_in_own_name on law.calendar_removals as restrictive for insert to ansinh_app
    with check (removed_by = (select platform.app_user()) and (select account.may('ENTER_WARD_VALUE')));

create view law.calendar_now with (security_invoker) as
    select c.ward_id, c.entry_id, c.day, c.kind, c.name, c.entered_by, c.entered_at
    from law.calendar_days c
    where not exists (select from law.calendar_removals r where r.ward_id = c.ward_id and r.entry_id = c.entry_id);
grant select on law.calendar_now to ansinh_app;

-- A day stands in the calendar once. Writers of one ward come one after another.
create function law.one_entry_a_day() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('law.calendar_days ' || new.ward_id, 0));
    if exists (select from law.calendar_now c
               where c.ward_id = new.ward_id and c.day = new.day and c.entry_id <> new.entry_id) then
        raise exception 'the day % stands in the calendar already', new.day
            using errcode = 'exclusion_violation', constraint = 'one_entry_a_day', table = 'calendar_days', schema = 'law';
    end if;
    return null;
end $$;
create trigger one_entry_a_day after insert on law.calendar_days for each row execute function law.one_entry_a_day();
