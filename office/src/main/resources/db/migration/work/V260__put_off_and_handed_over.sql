-- Việc hôm nay: an item may be put off by a person for that person, and handed to a colleague who may do it (ADR 0160).
-- To whom it was handed last; those who may do it still see it, so that nothing is lost while the colleague is away.
alter table work.items add column handed_to uuid;
alter table work.items add column handed_by uuid;
alter table work.items add column handed_note text not null default '';
create index open_items_by_day on work.items (ward_id, due_on, opened_at, item_id) where closed_at is null;

-- Only ever added to; of one person and item the latest counts.
create table work.put_off (
    ward_id uuid not null,
    put_off_id uuid not null,
    item_id uuid not null,
    user_id uuid not null,
    -- shown again from this day on
    until date not null,
    reason text not null check (reason <> ''),
    put_off_at timestamptz not null default platform.instant(),
    primary key (ward_id, put_off_id),
    foreign key (ward_id, item_id) references work.items
);
create index on work.put_off (ward_id, user_id, item_id, put_off_at desc);
call platform.guard('work.put_off');
revoke update, delete on work.put_off from ansinh_app;
create policy own on work.put_off as restrictive for select to ansinh_app using (user_id = (select platform.app_user()));
-- Of what one sees oneself, and never beyond its last day, whatever the screen lets through.
create policy own_and_not_beyond on work.put_off as restrictive for insert to ansinh_app
    with check (user_id = (select platform.app_user())
        and exists (select from work.items i
                    where i.ward_id = put_off.ward_id and i.item_id = put_off.item_id and i.closed_at is null
                      and (i.due_on is null or put_off.until <= i.due_on)));

-- What the acting person sees, with the day on which it asks for attention: the last day, or until then the day to which it was put off.
-- What was put off without a last day asks on every day since.
create view work.open_for_me with (security_invoker) as
    select i.*, p.until as put_off_until, coalesce(p.reason, '') as put_off_reason,
           case when p.until > d.day then least(p.until, i.due_on)
                when p.until is not null and i.due_on is null then d.day
                else i.due_on end as shown_on
    from work.items i
    cross join (select (platform.instant() at time zone 'Asia/Ho_Chi_Minh')::date as day) d
    left join (select distinct on (q.ward_id, q.item_id) q.ward_id, q.item_id, q.until, q.reason from work.put_off q
               where q.user_id = (select platform.app_user())
               order by q.ward_id, q.item_id, q.put_off_at desc) p on p.ward_id = i.ward_id and p.item_id = i.item_id
    where i.closed_at is null;
grant select on work.open_for_me to ansinh_app;

-- Whether a role opens an item: as the policy for_whom says, asked for somebody else.
create function work.may_do(item work.items, of_user uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from account.user_account u
        join account.access a on a.role = any (u.roles) and a.use_case = (item).use_case
        where u.ward_id = (item).ward_id and u.user_id = of_user and u.disabled_at is null
          and (a.role not in ('group-leader', 'surveyor') or (item).area_id = any (u.groups)));
$$;

-- Colleagues to whom an item that the acting person sees may be handed.
create function work.colleagues_for(item uuid) returns table (user_id uuid, full_name text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select u.user_id, u.full_name from work.items i
    join account.user_account u on u.ward_id = i.ward_id and u.disabled_at is null and u.user_id <> platform.app_user()
    where i.ward_id = platform.ward() and i.item_id = item and i.user_id is null and i.closed_at is null
      and (i.use_case in (select a.use_case from account.access a where a.role = platform.app_role()))
      and (not account.is_group_bound() or i.area_id = any (platform.groups()))
      and work.may_do(i, u.user_id)
    order by u.full_name, u.user_id;
$$;
revoke execute on function work.may_do(work.items, uuid) from public;
revoke execute on function work.colleagues_for(uuid) from public;
grant execute on function work.colleagues_for(uuid) to ansinh_app;

-- To one of those, or back to all by null. Says whether it was done. What was opened for one person stays that person's.
create function work.hand_over(item uuid, colleague uuid, note text) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    done integer;
begin
    update work.items i set handed_to = colleague, handed_by = platform.app_user(), handed_note = coalesce(note, '')
    where i.ward_id = platform.ward() and i.item_id = item and i.closed_at is null and i.user_id is null
      and (i.use_case in (select a.use_case from account.access a where a.role = platform.app_role()))
      and (not account.is_group_bound() or i.area_id = any (platform.groups()))
      and (colleague is null or colleague = platform.app_user() or work.may_do(i, colleague));
    get diagnostics done = row_count;
    return done > 0;
end $$;
revoke execute on function work.hand_over(uuid, uuid, text) from public;
grant execute on function work.hand_over(uuid, uuid, text) to ansinh_app;
