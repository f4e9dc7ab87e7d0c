-- Thông báo và đối thoại: a household that would leave a list is told before the decision, and what it said is kept (Law 10/2022/QH15
-- art. 27). Each row is a new state; the latest counts.
create table review.hearing (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    number integer not null check (number > 0),
    state text not null check (state in ('told', 'no-wish', 'heard')),
    way text not null check (way in ('visit', 'letter', 'phone', 'meeting', '')),
    on_day date not null,
    -- who told or heard them, for the ward
    by_whom text not null check (by_whom <> ''),
    words text not null,
    explanation text not null,
    done_by uuid not null,
    done_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, household_id, number),
    foreign key (ward_id, round_id, household_id) references review.candidate,
    check ((state = 'told') = (way <> '')),
    check ((state = 'heard') = (words <> '' and explanation <> ''))
);
call platform.guard('review.hearing');
revoke update, delete on review.hearing from ansinh_app;
create policy review_seen on review.hearing as restrictive for select to ansinh_app
    using ((select account.may('SEE_REVIEW')));
create policy group_bound on review.hearing as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy told_by_right on review.hearing as restrictive for insert to ansinh_app
    with check (done_by = (select platform.app_user()) and ((select account.may('RUN_REVIEW')) or (select account.may('HOLD_MEETING'))));

-- The final posting: copies of the list of a signed decision, of a group or at the office of the ward, beside those of the lists before
-- it; and the days on which it was read aloud.
alter table review.hanging alter column list_id drop not null;
alter table review.hanging add column decision_id uuid;
alter table review.hanging add column area_id uuid;
alter table review.hanging add foreign key (ward_id, decision_id) references review.decision;
alter table review.hanging add foreign key (ward_id, area_id) references registry.area;
-- of a copy at the office of the ward no group
alter table review.hanging add check ((list_id is null) = (decision_id is not null));
create index on review.hanging (ward_id, decision_id);

create table review.broadcast (
    ward_id uuid not null,
    broadcast_id uuid not null,
    decision_id uuid not null,
    on_day date not null,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, broadcast_id),
    unique (ward_id, decision_id, on_day),
    foreign key (ward_id, decision_id) references review.decision
);

-- A photograph of what hangs; the file stands apart and outside the trail, which keeps the hash.
create table review.hanging_photo (
    ward_id uuid not null,
    photo_id uuid not null,
    hanging_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, photo_id),
    foreign key (ward_id, hanging_id) references review.hanging
);

do $$
declare
    t text;
begin
    foreach t in array array['broadcast', 'hanging_photo'] loop
        execute format('call platform.guard(%L)', 'review.' || t);
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
    end loop;
end $$;
create policy recorded_by_right on review.broadcast as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('RUN_REVIEW')));
create policy recorded_by_right on review.hanging_photo as restrictive for insert to ansinh_app
    with check (kept_by = (select platform.app_user()) and ((select account.may('RUN_REVIEW')) or (select account.may('HOLD_MEETING'))));
create policy of_a_copy_that_is_seen on review.hanging_photo as restrictive for all to ansinh_app
    using (hanging_id in (select h.hanging_id from review.hanging h));

create table review.hanging_photo_file (
    ward_id uuid not null,
    photo_id uuid not null,
    content bytea not null,
    primary key (ward_id, photo_id),
    foreign key (ward_id, photo_id) references review.hanging_photo
);
alter table review.hanging_photo_file enable row level security;
alter table review.hanging_photo_file force row level security;
create policy ward_bound on review.hanging_photo_file for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy of_a_photo_that_is_seen on review.hanging_photo_file as restrictive for all to ansinh_app
    using (photo_id in (select p.photo_id from review.hanging_photo p));
grant select, insert on review.hanging_photo_file to ansinh_app;
grant select on review.hanging_photo_file to ansinh_backup;
alter policy group_bound on review.hanging
    using ((select not account.is_group_bound()) or list_id in (select l.list_id from review.posted_list l)
        or decision_id is not null and (area_id is null or area_id = any ((select platform.groups())::uuid[])));

-- Over everything that was recorded of a review until its decision; what hangs afterwards is no part.
create function review.round_hash(of_round uuid) returns text
    language sql stable security invoker
as $$
    select encode(sha256(convert_to(coalesce(string_agg(part.words, E'\n' order by part.rank, part.words), ''), 'UTF8')), 'hex')
    from (
        select 1 as rank, m.number || '|' || coalesce(m.area_id::text, '') || '|' || m.action || '|' || m.on_day || '|' || m.reason as words
        from review.round_move m where m.round_id = of_round and m.action not in ('close', 'reopen')
        union all
        select 2, l.list_id || '|' || h.number || '|' || h.household_id || '|' || h.result
        from review.posted_list l join review.posted_household h on h.ward_id = l.ward_id and h.list_id = l.list_id
        where l.round_id = of_round
        union all
        select 3, v.meeting_id || '|' || v.household_id || '|' || v.number || '|' || v.found || '|' || v.agreeing || '|' || v.against
        from review.meeting t join review.meeting_vote v on v.ward_id = t.ward_id and v.meeting_id = t.meeting_id
        where t.round_id = of_round
        union all
        select 4, o.objection_id || '|' || o.kind || '|' || coalesce(x.outcome, '')
        from review.objection o left join review.objection_outcome x on x.ward_id = o.ward_id and x.objection_id = o.objection_id
        where o.round_id = of_round
        union all
        select 5, d.decision_id || '|' || coalesce(e.outcome, '') || '|' || coalesce(e.document_id::text, '')
        from review.decision d left join review.decision_end e on e.ward_id = d.ward_id and e.decision_id = d.decision_id
        where d.round_id = of_round
        union all
        select 6, d.decision_id || '|' || h.number || '|' || h.household_id || '|' || h.was || '|' || h.becomes || '|' || h.submission_id
        from review.decision d join review.decision_household h on h.ward_id = d.ward_id and h.decision_id = d.decision_id
        where d.round_id = of_round
        union all
        select 7, g.household_id || '|' || g.number || '|' || g.state || '|' || g.on_day
        from review.hearing g where g.round_id = of_round
    ) part
$$;
