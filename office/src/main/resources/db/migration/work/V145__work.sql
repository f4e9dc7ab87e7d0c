-- Việc cần làm: what waits for somebody, whatever module it comes from (ADR 0131). One row a subject and kind.
create schema if not exists work;
call platform.open_schema('work');

create table work.items (
    ward_id uuid not null,
    item_id uuid not null,
    kind text not null check (kind <> ''),
    subject uuid not null,
    words text[] not null,
    address text not null check (address like '/%'),
    use_case text not null,
    area_id uuid,
    user_id uuid,
    due_on date,
    opened_at timestamptz not null default platform.instant(),
    closed_at timestamptz,
    closed_by uuid,
    outcome text not null default '',
    primary key (ward_id, item_id)
);
create unique index one_open_item on work.items (ward_id, kind, subject) where closed_at is null;
call platform.guard('work.items');
revoke insert, update, delete on work.items from ansinh_app;
create policy definer_works on work.items for all to ansinh_owner using (true) with check (true);

-- Whose it is: those who may do it, of the group where it has one, or the one person.
create policy for_whom on work.items as restrictive for select to ansinh_app
    using (case when user_id is not null then user_id = (select platform.app_user())
                else (use_case in (select a.use_case from account.access a where a.role = platform.app_role()))
                    and ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[])) end);

-- Opened and closed by whoever does the deed that makes or ends the work, who need not see it.
create function work.open_item(item uuid, item_kind text, about uuid, said text[], path text, needs text, area uuid, person uuid, due date)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if platform.ward() is null then
        raise insufficient_privilege using message = 'work belongs to a ward';
    end if;
    insert into work.items (ward_id, item_id, kind, subject, words, address, use_case, area_id, user_id, due_on)
    values (platform.ward(), item, item_kind, about, said, path, needs, area, person, due)
    on conflict (ward_id, kind, subject) where closed_at is null do nothing;
end $$;
create function work.close_item(item_kind text, about uuid, came text) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    update work.items set closed_at = platform.instant(), closed_by = platform.app_user(), outcome = came
    where ward_id = platform.ward() and kind = item_kind and subject = about and closed_at is null;
$$;
