-- Đang hưởng: who draws which monthly support, decided from which month, how much, paid to whom. A decision is a deed; what it says stands
-- in rows that name it. A deed that is taken back keeps its rows, marked; they count no more.

create table benefit.enrolment (
    ward_id uuid not null,
    enrolment_id uuid not null,
    household_id uuid not null,
    person_id uuid,
    benefit text not null check (benefit <> ''),
    is_private boolean not null,
    application_id uuid,
    -- first month that the lists of this office pay, and the one from which it was drawn where others paid before
    start_month date not null check (extract(day from start_month) = 1),
    since_month date check (extract(day from since_month) = 1 and since_month < start_month),
    -- last month that is paid; the month before the first for one that was ended before it began
    last_month date check (extract(day from last_month) = 1),
    stop_reason text not null default '' check ((stop_reason = '') = (last_month is null)),
    subject_id uuid not null generated always as (coalesce(person_id, household_id)) stored,
    months daterange not null generated always as
        (daterange(start_month, (last_month + interval '1 month')::date)) stored,
    primary key (ward_id, enrolment_id),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id),
    check (last_month >= start_month - interval '1 month'),
    -- One person draws one support once at a time.
    constraint drawn_once exclude using gist
        (ward_id with =, subject_id with =, benefit with =, months with &&)
);
create index on benefit.enrolment (ward_id, household_id);

create table benefit.enrolment_deed (
    ward_id uuid not null,
    deed_id uuid not null,
    enrolment_id uuid not null,
    -- those of one decision over many
    batch_id uuid,
    kind text not null check (kind in ('open', 'change', 'suspend', 'resume', 'stop', 'payee')),
    month date not null check (extract(day from month) = 1),
    paper text not null,
    paper_day date not null,
    note text not null,
    number integer not null check (number > 0),
    entered_by uuid not null default platform.app_user(),
    entered_at timestamptz not null default platform.instant(),
    undone_by uuid,
    undone_at timestamptz,
    primary key (ward_id, deed_id),
    unique (ward_id, enrolment_id, number),
    foreign key (ward_id, enrolment_id) references benefit.enrolment,
    check ((undone_by is null) = (undone_at is null))
);
create index on benefit.enrolment_deed (ward_id, batch_id) where batch_id is not null;

create table benefit.enrolment_level (
    ward_id uuid not null,
    deed_id uuid not null,
    enrolment_id uuid not null,
    from_month date not null check (extract(day from from_month) = 1),
    amount bigint not null check (amount >= 0),
    by_law bigint not null check (by_law >= 0),
    rule text not null,
    primary key (ward_id, deed_id, from_month),
    foreign key (ward_id, deed_id) references benefit.enrolment_deed,
    foreign key (ward_id, enrolment_id) references benefit.enrolment
);
create index on benefit.enrolment_level (ward_id, enrolment_id);

create table benefit.enrolment_pause (
    ward_id uuid not null,
    deed_id uuid not null,
    enrolment_id uuid not null,
    from_month date not null check (extract(day from from_month) = 1),
    ground text not null check (ground in ('not-collected', 'defied-recheck', 'detained')),
    ended_by uuid,
    ended_from date check (extract(day from ended_from) = 1),
    ending text check (ending in ('continue', 'change', 'stop')),
    primary key (ward_id, deed_id),
    foreign key (ward_id, deed_id) references benefit.enrolment_deed,
    foreign key (ward_id, ended_by) references benefit.enrolment_deed,
    foreign key (ward_id, enrolment_id) references benefit.enrolment,
    check ((ended_by is null) = (ended_from is null) and (ended_by is null) = (ending is null))
);
create index on benefit.enrolment_pause (ward_id, enrolment_id);

-- To whom the money goes: the last deed that names one counts.
create table benefit.payee (
    ward_id uuid not null,
    deed_id uuid not null,
    enrolment_id uuid not null,
    kind text not null check (kind in ('self', 'parent', 'carer', 'guardian', 'head', 'other')),
    person_id uuid,
    name text not null check (name <> ''),
    bank text not null,
    account text not null,
    holder text not null,
    primary key (ward_id, deed_id),
    foreign key (ward_id, deed_id) references benefit.enrolment_deed,
    foreign key (ward_id, enrolment_id) references benefit.enrolment,
    check ((bank = '') = (account = ''))
);
create index on benefit.payee (ward_id, enrolment_id);

-- Money given once: funerals and the like.
create table benefit.one_off (
    ward_id uuid not null,
    one_off_id uuid not null,
    household_id uuid not null,
    person_id uuid,
    benefit text not null check (benefit <> ''),
    is_private boolean not null,
    application_id uuid,
    event_day date not null,
    amount bigint not null check (amount > 0),
    by_law bigint not null check (by_law >= 0),
    rule text not null,
    payee_kind text not null check (payee_kind in ('self', 'parent', 'carer', 'guardian', 'head', 'other')),
    payee_person_id uuid,
    payee_name text not null check (payee_name <> ''),
    bank text not null,
    account text not null,
    holder text not null,
    paper text not null,
    paper_day date not null,
    note text not null,
    entered_by uuid not null default platform.app_user(),
    entered_at timestamptz not null default platform.instant(),
    undone_by uuid,
    undone_at timestamptz,
    primary key (ward_id, one_off_id),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id),
    check ((undone_by is null) = (undone_at is null)),
    check ((bank = '') = (account = ''))
);
create unique index given_once on benefit.one_off (ward_id, coalesce(person_id, household_id), benefit, event_day)
    where undone_at is null;

-- What papers proved of a person that the register has no column for, such as who takes care of a child: asked of the law with all else.
create table benefit.proven_fact (
    ward_id uuid not null,
    fact_id uuid not null,
    household_id uuid not null,
    person_id uuid not null,
    fact text not null check (fact <> ''),
    value text not null check (value <> ''),
    since date not null,
    until date not null default 'infinity' check (since < until),
    paper text not null,
    is_private boolean not null,
    application_id uuid,
    entered_by uuid not null default platform.app_user(),
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, fact_id),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id),
    constraint proven_once exclude using gist
        (ward_id with =, person_id with =, fact with =, daterange(since, until) with &&)
);
create index on benefit.proven_fact (ward_id, household_id);

call platform.guard('benefit.enrolment', 'health');
call platform.guard('benefit.enrolment_deed');
call platform.guard('benefit.enrolment_level', 'health');
call platform.guard('benefit.enrolment_pause');
call platform.guard('benefit.payee', 'identity');
call platform.guard('benefit.one_off', 'identity');
call platform.guard('benefit.proven_fact', 'health');
revoke delete on benefit.enrolment, benefit.enrolment_deed, benefit.enrolment_level, benefit.enrolment_pause, benefit.payee,
    benefit.one_off, benefit.proven_fact from ansinh_app;
revoke update on benefit.enrolment_level, benefit.payee from ansinh_app;

-- Who pays and who decides sees all; whoever sees households sees those of the own groups, without the private ones.
create policy group_bound on benefit.enrolment as restrictive for select to ansinh_app
    using ((select account.may('SEE_ENROLMENT'))
        or ((select account.may('SEE_HOUSEHOLD')) and ((select not account.is_group_bound())
            or (person_id is null and household_id in (select registry.households_in_groups()))
            or person_id in (select registry.people_in_groups()))));
create policy private_ones on benefit.enrolment as restrictive for all to ansinh_app
    using (not is_private or (select account.may('SEE_HEALTH')) or (select account.may('SEE_PAYMENT')));
create policy kept_by on benefit.enrolment as restrictive for insert to ansinh_app
    with check ((select account.may('KEEP_ENROLMENT')) or (select account.may('SIGN_SUPPORT')));
create policy kept_by_too on benefit.enrolment as restrictive for update to ansinh_app
    using ((select account.may('KEEP_ENROLMENT')) or (select account.may('SIGN_SUPPORT')));
create policy of_enrolment on benefit.enrolment_deed as restrictive for all to ansinh_app
    using (enrolment_id in (select e.enrolment_id from benefit.enrolment e));
create policy in_own_name on benefit.enrolment_deed as restrictive for insert to ansinh_app
    with check (entered_by = (select platform.app_user()));
create policy kept_by on benefit.enrolment_deed as restrictive for insert to ansinh_app
    with check ((select account.may('KEEP_ENROLMENT')) or (select account.may('SIGN_SUPPORT')));
create policy kept_by_too on benefit.enrolment_deed as restrictive for update to ansinh_app
    using ((select account.may('KEEP_ENROLMENT')) or (select account.may('SIGN_SUPPORT')));
create policy of_enrolment on benefit.enrolment_level as restrictive for all to ansinh_app
    using (enrolment_id in (select e.enrolment_id from benefit.enrolment e));
create policy of_enrolment on benefit.enrolment_pause as restrictive for all to ansinh_app
    using (enrolment_id in (select e.enrolment_id from benefit.enrolment e));
create policy group_bound on benefit.payee as restrictive for all to ansinh_app
    using ((select account.may('SEE_ENROLMENT')));
create policy group_bound on benefit.one_off as restrictive for all to ansinh_app
    using ((select account.may('SEE_ENROLMENT')));
create policy kept_by on benefit.one_off as restrictive for insert to ansinh_app
    with check (((select account.may('KEEP_ENROLMENT')) or (select account.may('SIGN_SUPPORT')))
        and entered_by = (select platform.app_user()));
create policy group_bound on benefit.proven_fact as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or person_id in (select registry.people_in_groups()));
create policy private_ones on benefit.proven_fact as restrictive for all to ansinh_app
    using (not is_private or (select account.may('SEE_HEALTH')));
create policy seen_by on benefit.proven_fact as restrictive for select to ansinh_app
    using ((select account.may('SEE_HOUSEHOLD')) or (select account.may('SEE_ENROLMENT')));

-- A record that was merged draws what the record that stays draws.
create function benefit.enrolments() returns table (
    enrolment_id uuid, household_id uuid, person_id uuid, benefit text, is_private boolean, application_id uuid,
    start_month date, since_month date, last_month date, stop_reason text) language sql stable as $$
    select e.enrolment_id, e.household_id, coalesce(g.kept, e.person_id), e.benefit, e.is_private, e.application_id,
        e.start_month, e.since_month, e.last_month, e.stop_reason
    from benefit.enrolment e
    left join registry.merged_people() g on g.merged = e.person_id
$$;

create function benefit.proven_on(day date) returns table (household_id uuid, person_id uuid, fact text, value text)
language sql stable as $$
    select m.household_id, m.person_id, p.fact, p.value
    from benefit.proven_fact p
    left join registry.merged_people() g on g.merged = p.person_id
    join registry.members_on(day) m on m.person_id = coalesce(g.kept, p.person_id)
    where p.since <= day and day < p.until
$$;

-- Who is enrolled receives, whatever was written down before: from the first month, and no more after the last.
create or replace function benefit.take_ups_on(day date) returns setof benefit.take_ups_now language sql stable as $$
    with told as (
        select t.ward_id, t.take_up_id, t.deed_id, t.household_id, coalesce(g.kept, t.person_id) as person_id, t.benefit, t.since,
            t.state, t.paper, t.note, t.is_private, t.entered_by, t.entered_at
        from benefit.take_ups_now t
        left join registry.merged_people() g on g.merged = t.person_id
        where t.since <= day
        union all
        select d.ward_id, e.enrolment_id, d.deed_id, e.household_id, e.person_id, e.benefit, x.since, x.state, d.paper, d.note,
            e.is_private, d.entered_by, d.entered_at
        from benefit.enrolments() e
        join benefit.enrolment_deed d on d.enrolment_id = e.enrolment_id and d.number = 1
        cross join lateral (values (coalesce(e.since_month, e.start_month), 'receives'),
            ((e.last_month + interval '1 month')::date, 'stopped')) x (since, state)
        where x.since <= day and (e.last_month is null or e.last_month >= e.start_month)
    )
    select distinct on (t.ward_id, coalesce(t.person_id, t.household_id), t.benefit) t.*
    from told t
    order by t.ward_id, coalesce(t.person_id, t.household_id), t.benefit, t.since desc, t.entered_at desc, t.take_up_id desc
$$;
