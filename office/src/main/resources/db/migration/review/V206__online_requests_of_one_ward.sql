-- A telephone number written with other signs between its digits is the same one.
create or replace function review.receive_online(online uuid, new_code text, what text, head text, grp text, place text, telephone text,
        why text, on_day date, most integer) returns text
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
            and (platform.fold(o.head_name), platform.fold(o.group_said), platform.fold(o.address), platform.fold(o.reason))
                = (platform.fold(head), platform.fold(grp), platform.fold(place), platform.fold(why))
            and regexp_replace(o.phone, '[ .-]', '', 'g') = regexp_replace(telephone, '[ .-]', '', 'g')
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

-- Who asks in a ward hears of that ward only.
create or replace function review.online_stage(of_code text, head text) returns table (kind text, received_on date, stage text)
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
    where o.ward_id = platform.ward() and o.code = of_code and platform.fold(o.head_name) = platform.fold(head)
$$;
