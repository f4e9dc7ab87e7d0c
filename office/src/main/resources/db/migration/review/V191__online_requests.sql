-- Đơn trực tuyến: what a family sent by the public page, as typed, before anybody knows which household it is (ADR 0143). Strangers
-- write and ask by functions alone; an officer answers once, by a household or by a reason.
create table review.online_request (
    ward_id uuid not null,
    online_id uuid not null,
    -- by which the family asks after it; nobody can guess it
    code text not null unique check (code <> ''),
    kind text not null check (kind in ('review', 'leave')),
    head_name text not null check (head_name <> ''),
    group_said text not null check (group_said <> ''),
    address text not null check (address <> ''),
    phone text not null,
    reason text not null check (reason <> ''),
    received_on date not null,
    received_at timestamptz not null default platform.instant(),
    primary key (ward_id, online_id)
);
create table review.online_answer (
    ward_id uuid not null,
    online_id uuid not null,
    outcome text not null check (outcome in ('matched', 'declined')),
    request_id uuid,
    reason text not null,
    answered_by uuid not null,
    answered_at timestamptz not null default platform.instant(),
    primary key (ward_id, online_id),
    foreign key (ward_id, online_id) references review.online_request,
    foreign key (ward_id, request_id) references review.request,
    check ((outcome = 'matched') = (request_id is not null)),
    check (outcome = 'matched' or reason <> '')
);
call platform.guard('review.online_request');
call platform.guard('review.online_answer');
revoke insert, update, delete on review.online_request from ansinh_app;
revoke update, delete on review.online_answer from ansinh_app;
create policy seen_by_right on review.online_request as restrictive for select to ansinh_app
    using ((select account.may('RUN_REVIEW')));
create policy seen_by_right on review.online_answer as restrictive for select to ansinh_app
    using ((select account.may('RUN_REVIEW')));
create policy answered_by_right on review.online_answer as restrictive for insert to ansinh_app
    with check (answered_by = (select platform.app_user()) and (select account.may('RUN_REVIEW')));
create policy definer_works on review.online_request for all to ansinh_owner using (true) with check (true);
create policy definer_reads on review.online_answer for select to ansinh_owner using (true);
create policy definer_reads on review.request_step for select to ansinh_owner using (true);
create policy definer_reads on review.decision for select to ansinh_owner using (true);
create policy definer_reads on review.decision_end for select to ansinh_owner using (true);

-- Takes one in and returns its code: that of the first where the very same words were sent before, on that day or without an answer
-- yet; null where the ward has taken in as many on a day as it can look at.
create function review.receive_online(online uuid, new_code text, what text, head text, grp text, place text, telephone text, why text,
        on_day date, most integer) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    known text;
begin
    if platform.ward() is null then
        raise insufficient_privilege using message = 'a request belongs to a ward';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('review.online ' || platform.ward(), 0));
    select o.code into known from review.online_request o
        left join review.online_answer a on a.ward_id = o.ward_id and a.online_id = o.online_id
        where o.ward_id = platform.ward() and o.kind = what and (a.online_id is null or o.received_on = on_day)
            and (platform.fold(o.head_name), platform.fold(o.group_said), platform.fold(o.address), o.phone, platform.fold(o.reason))
                = (platform.fold(head), platform.fold(grp), platform.fold(place), telephone, platform.fold(why))
        order by o.received_at limit 1;
    if known is not null then
        return known;
    end if;
    if (select count(*) from review.online_request o where o.ward_id = platform.ward() and o.received_on = on_day) >= most then
        return null;
    end if;
    insert into review.online_request (ward_id, online_id, code, kind, head_name, group_said, address, phone, reason, received_on)
    values (platform.ward(), online, new_code, what, head, grp, place, telephone, why, on_day);
    return new_code;
end $$;

-- How far it is, for whoever knows the code and the name that was typed with it: no household, no reason, no result.
create function review.online_stage(of_code text, head text) returns table (kind text, received_on date, stage text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select o.kind, o.received_on, case
            when a.outcome = 'declined' or s.step = 'refused' then 'answered'
            when s.step = 'withdrawn' then 'withdrawn'
            when s.step = 'joined' and exists (select from review.decision d
                join review.decision_end e on e.ward_id = d.ward_id and e.decision_id = d.decision_id and e.outcome = 'signed'
                where d.ward_id = s.ward_id and d.round_id = s.round_id) then 'answered'
            when s.step is not null then 'in-review'
            else 'received' end
    from review.online_request o
    left join review.online_answer a on a.ward_id = o.ward_id and a.online_id = o.online_id
    left join lateral (select p.* from review.request_step p
        where p.ward_id = a.ward_id and p.request_id = a.request_id order by p.number desc limit 1) s on true
    where o.code = of_code and platform.fold(o.head_name) = platform.fold(head)
$$;
