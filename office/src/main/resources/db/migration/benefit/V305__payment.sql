-- Chi trả hằng tháng: the list of a month, who looked at it, what the payer answered (ADR 0191). Only ever added to, but that a line counts
-- no more when it is held back or its list is dropped. What must never happen to money is refused here, whoever asks and however often.
create schema if not exists payment;
call platform.open_schema('payment');

-- Who pays out by contract with the ward, and from which account; the last number counts.
create table payment.payer (
    ward_id uuid not null,
    number integer not null check (number > 0),
    name text not null check (name <> ''),
    contract text not null,
    debtor text not null,
    debtor_bank text not null,
    debtor_account text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, number)
);

-- The list of a month, with what it is made of kept before it is made; a further attempt only after the earlier one was dropped.
create table payment.run (
    ward_id uuid not null,
    run_id uuid not null,
    month date not null check (extract(day from month) = 1),
    attempt integer not null check (attempt > 0),
    asked_on date not null,
    law text not null check (law <> ''),
    payer text not null,
    prepared_by uuid not null,
    prepared_at timestamptz not null default platform.instant(),
    primary key (ward_id, run_id),
    unique (ward_id, month, attempt)
);

create table payment.run_step (
    ward_id uuid not null,
    run_id uuid not null,
    number integer not null check (number > 0),
    action text not null check (action in ('generate', 'fail', 'approve', 'hand-over', 'settle', 'close', 'drop')),
    on_day date not null,
    reason text not null check (action not in ('fail', 'drop') or reason <> ''),
    -- what was looked at: approved is what stands there, to the dong
    slips integer check (slips >= 0),
    total bigint check (total >= 0),
    sha256 text,
    document_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, run_id, number),
    foreign key (ward_id, run_id) references payment.run,
    check ((action = 'approve') = (sha256 is not null)),
    check (action <> 'approve' or (slips is not null and total is not null))
);

create table payment.line (
    ward_id uuid not null,
    line_id uuid not null,
    run_id uuid not null,
    -- the row of the list on which it is paid, with all other lines of the same person and payee
    slip integer not null check (slip > 0),
    household_id uuid not null,
    person_id uuid,
    subject_id uuid not null generated always as (coalesce(person_id, household_id)) stored,
    enrolment_id uuid,
    one_off_id uuid,
    benefit text not null check (benefit <> ''),
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('regular', 'arrears', 'recovery', 'carried', 'one-off')),
    amount bigint not null check (amount <> 0 and (amount < 0) = (kind = 'recovery')),
    -- people and places as they were called when the list was made
    name text not null,
    household_code text not null,
    area_id uuid,
    area_name text not null,
    payee text not null check (payee <> ''),
    payee_kind text not null,
    way text not null check (way in ('bank', 'cash')),
    bank text not null,
    account text not null check (way = 'cash' or account <> ''),
    holder text not null,
    is_private boolean not null,
    -- what the law said of it when the list was made
    finding text not null check (finding in ('same', 'differs', 'ended', 'unknown', 'gone', 'not-asked')),
    by_law bigint,
    words text not null,
    is_live boolean not null default true,
    primary key (ward_id, line_id),
    foreign key (ward_id, run_id) references payment.run,
    foreign key (ward_id, household_id) references registry.household,
    check ((enrolment_id is null) = (one_off_id is not null)),
    check (kind in ('one-off', 'carried') or one_off_id is null),
    check (kind <> 'one-off' or one_off_id is not null)
);
create index on payment.line (ward_id, run_id, slip);
create index on payment.line (ward_id, subject_id, benefit, month);
create index carried on payment.line (ward_id, subject_id, benefit, month) where kind = 'carried' and is_live;
-- One person, one support, one month: at most once, however many clerks press at once.
create unique index paid_once on payment.line (ward_id, subject_id, benefit, month) where kind = 'regular' and is_live;
create unique index listed_once on payment.line (ward_id, run_id, subject_id, benefit, month, kind) where kind <> 'one-off' and is_live;
create unique index one_off_once on payment.line (ward_id, one_off_id) where kind = 'one-off' and is_live;

-- Giữ lại: a row of the list that is not paid this time.
create table payment.hold (
    ward_id uuid not null,
    run_id uuid not null,
    slip integer not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, run_id, slip),
    foreign key (ward_id, run_id) references payment.run
);

create table payment.result_file (
    ward_id uuid not null,
    file_id uuid not null,
    run_id uuid not null,
    file_name text not null check (file_name <> ''),
    sha256 text not null,
    rows integer not null check (rows >= 0),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, file_id),
    unique (ward_id, run_id, sha256),
    foreign key (ward_id, run_id) references payment.run
);

-- What the payer answered of some rows, or of all of them; of a row the last number that names it counts.
create table payment.answer (
    ward_id uuid not null,
    run_id uuid not null,
    number integer not null check (number > 0),
    result text not null check (result in ('open', 'paid', 'not-collected', 'returned')),
    slips integer[],
    on_day date not null,
    note text not null,
    file_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, run_id, number),
    foreign key (ward_id, run_id) references payment.run,
    foreign key (ward_id, file_id) references payment.result_file
);

-- By decision: money that nobody will collect, money that is not claimed back, money that was paid back.
create table payment.settlement (
    ward_id uuid not null,
    settlement_id uuid not null,
    enrolment_id uuid not null,
    household_id uuid not null,
    person_id uuid,
    subject_id uuid not null generated always as (coalesce(person_id, household_id)) stored,
    benefit text not null check (benefit <> ''),
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('write-off', 'forgive', 'repaid')),
    amount bigint not null check (amount > 0),
    paper text not null check (paper <> ''),
    on_day date not null,
    note text not null check (note <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, settlement_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on payment.settlement (ward_id, subject_id, benefit, month);

create table payment.settlement_withdrawn (
    ward_id uuid not null,
    settlement_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, settlement_id),
    foreign key (ward_id, settlement_id) references payment.settlement
);

-- Giám sát chi trả: who looked on where the payer pays out.
create table payment.monitoring (
    ward_id uuid not null,
    monitoring_id uuid not null,
    run_id uuid not null,
    on_day date not null,
    place text not null check (place <> ''),
    monitor text not null check (monitor <> ''),
    words text not null check (words <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, monitoring_id),
    foreign key (ward_id, run_id) references payment.run
);

do $$
declare
    t text;
begin
    foreach t in array array['payer', 'run', 'run_step', 'hold', 'result_file', 'answer', 'settlement_withdrawn', 'monitoring'] loop
        execute format('call platform.guard(%L)', 'payment.' || t);
    end loop;
    -- the trail names the benefit, also one whose lists are never posted
    call platform.guard('payment.line', 'health');
    call platform.guard('payment.settlement', 'health');
    foreach t in array array['payer', 'run', 'run_step', 'line', 'hold', 'result_file', 'answer', 'settlement', 'settlement_withdrawn',
            'monitoring'] loop
        execute format('revoke update, delete on payment.%I from ansinh_app', t);
        execute format('create policy seen_by_right on payment.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PAYMENT'')))', t);
    end loop;
    foreach t in array array['payer', 'hold', 'settlement', 'settlement_withdrawn', 'monitoring'] loop
        execute format('create policy run_by_right on payment.%I as restrictive for insert to ansinh_app '
            'with check (recorded_by = (select platform.app_user()) and (select account.may(''RUN_PAYMENT'')))', t);
    end loop;
    foreach t in array array['result_file', 'answer'] loop
        execute format('create policy settled_by_right on payment.%I as restrictive for insert to ansinh_app '
            'with check (recorded_by = (select platform.app_user()) and (select account.may(''SETTLE_PAYMENT'')))', t);
    end loop;
end $$;
grant update (is_live) on payment.line to ansinh_app;
create policy run_by_right on payment.run as restrictive for insert to ansinh_app
    with check (prepared_by = (select platform.app_user()) and (select account.may('RUN_PAYMENT')));
create policy run_by_right on payment.line as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_PAYMENT')));
create policy group_bound on payment.line as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy group_bound on payment.settlement as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy stepped_by_right on payment.run_step as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user())
        and case
            when action = 'approve' then (select account.may('APPROVE_PAYMENT'))
            when action = 'drop' then (select account.may('RUN_PAYMENT')) or (select account.may('APPROVE_PAYMENT'))
            when action = 'settle' then (select account.may('SETTLE_PAYMENT'))
            else (select account.may('RUN_PAYMENT')) end);

-- What changes money of a ward waits for what else does, so that each sees what the other wrote.
create function payment.one_at_a_time() returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('payment ' || platform.ward(), 0))
$$;

-- The last step of a list; begun before any.
create function payment.state(run uuid) returns text stable language sql as $$
    select coalesce((select s.action from payment.run_step s where s.run_id = run order by s.number desc limit 1), 'begun')
$$;

create function payment.next_attempt() returns trigger language plpgsql as $$
begin
    if exists (select from payment.run r where r.month = new.month and payment.state(r.run_id) <> 'drop') then
        raise exception 'the list of % is there already', new.month using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger next_attempt before insert on payment.run for each row execute function payment.next_attempt();

create function payment.step_follows() returns trigger language plpgsql as $$
declare
    was text := payment.state(new.run_id);
begin
    if not (case new.action
            when 'generate' then was in ('begun', 'fail')
            when 'fail' then was in ('begun', 'fail')
            when 'approve' then was = 'generate'
            when 'hand-over' then was = 'approve'
            when 'settle' then was = 'hand-over'
            when 'close' then was = 'settle'
            when 'drop' then was in ('begun', 'fail', 'generate', 'approve')
        end) then
        raise exception '% does not follow %', new.action, was using errcode = 'check_violation';
    end if;
    if new.action = 'approve' and new.recorded_by in (
            select r.prepared_by from payment.run r where r.run_id = new.run_id
            union all select s.recorded_by from payment.run_step s where s.run_id = new.run_id and s.action = 'generate') then
        raise exception 'who prepared a list does not approve it' using errcode = 'check_violation';
    end if;
    if new.action = 'settle' and exists (select from payment.line_now l where l.run_id = new.run_id and l.result = 'open') then
        raise exception 'not every row is answered' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger step_follows before insert on payment.run_step for each row execute function payment.step_follows();

create function payment.step_taken() returns trigger language plpgsql as $$
begin
    if new.action = 'drop' then
        update payment.line set is_live = false where run_id = new.run_id and is_live;
    end if;
    return null;
end $$;
create trigger step_taken after insert on payment.run_step for each row execute function payment.step_taken();

create function payment.held_back() returns trigger language plpgsql as $$
begin
    if payment.state(new.run_id) <> 'generate' then
        raise exception 'a row is held back only before the list is approved' using errcode = 'check_violation';
    end if;
    update payment.line set is_live = false where run_id = new.run_id and slip = new.slip and is_live;
    return null;
end $$;
create trigger held_back after insert on payment.hold for each row execute function payment.held_back();

-- A line counts no more only with its list, or held back with a reason.
create function payment.line_ends() returns trigger language plpgsql as $$
begin
    if not old.is_live or new.is_live
            or not (payment.state(old.run_id) = 'drop'
                or exists (select from payment.hold h where h.run_id = old.run_id and h.slip = old.slip)) then
        raise exception 'a line of a list does not change' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger line_ends before update on payment.line for each row execute function payment.line_ends();

create function payment.answerable() returns trigger language plpgsql as $$
begin
    if payment.state(new.run_id) not in ('hand-over', 'settle') then
        raise exception 'the list was not handed over, or its month is closed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger answerable before insert on payment.answer for each row execute function payment.answerable();

create view payment.line_now with (security_invoker) as
    select l.*, coalesce(a.result, 'open') as result, a.on_day as answered_on, coalesce(a.note, '') as answer_note
    from payment.line l
    left join lateral (select x.result, x.on_day, x.note from payment.answer x
        where x.ward_id = l.ward_id and x.run_id = l.run_id and (x.slips is null or l.slip = any (x.slips))
        order by x.number desc limit 1) a on true
    where l.is_live;
create view payment.settlement_now with (security_invoker) as
    select s.* from payment.settlement s
    where not exists (select from payment.settlement_withdrawn w where w.ward_id = s.ward_id and w.settlement_id = s.settlement_id);
grant select on payment.line_now, payment.settlement_now to ansinh_app, ansinh_backup;

-- What is carried on, or given up, came back before; a row that was carried on cannot turn out to have been paid as well.
create function payment.carried_beyond(subject uuid, support text, paid_for date) returns boolean stable language sql as $$
    select coalesce(sum(amount) filter (where kind = 'carried'), 0)
            + (select coalesce(sum(s.amount), 0) from payment.settlement_now s
                where s.subject_id = subject and s.benefit = support and s.month = paid_for and s.kind = 'write-off')
        > coalesce(sum(amount) filter (where kind <> 'recovery' and result in ('not-collected', 'returned')), 0)
    from payment.line_now
    where subject_id = subject and benefit = support and month = paid_for
$$;

create function payment.carried_came_back() returns trigger language plpgsql as $$
declare
    wrong record;
begin
    if tg_table_name = 'line' then
        select n.name, n.month into wrong from new_rows n
        where n.kind = 'carried' and payment.carried_beyond(n.subject_id, n.benefit, n.month) limit 1;
    elsif tg_table_name = 'settlement' then
        select '' as name, n.month into wrong from new_rows n
        where n.kind = 'write-off' and payment.carried_beyond(n.subject_id, n.benefit, n.month) limit 1;
    else
        select l.name, l.month into wrong
        from new_rows n
        join payment.line l on l.run_id = n.run_id and l.is_live and (n.slips is null or l.slip = any (n.slips))
        where exists (select from payment.line c where c.ward_id = l.ward_id and c.subject_id = l.subject_id and c.benefit = l.benefit
                    and c.month = l.month and c.kind = 'carried' and c.is_live
                union all select from payment.settlement_now s where s.subject_id = l.subject_id and s.benefit = l.benefit
                    and s.month = l.month and s.kind = 'write-off')
            and payment.carried_beyond(l.subject_id, l.benefit, l.month) limit 1;
    end if;
    if wrong is not null then
        raise exception 'more is carried on for % than came back', wrong.month using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger carried_came_back after insert on payment.line referencing new table as new_rows
    for each statement execute function payment.carried_came_back();
create trigger carried_came_back after insert on payment.answer referencing new table as new_rows
    for each statement execute function payment.carried_came_back();
create trigger carried_came_back after insert on payment.settlement referencing new table as new_rows
    for each statement execute function payment.carried_came_back();

-- A decision is taken back only until a month was closed over it.
create function payment.still_open() returns trigger language plpgsql as $$
begin
    if exists (select from payment.settlement s join payment.run_step c on c.ward_id = s.ward_id and c.action = 'close'
            and c.recorded_at > s.recorded_at where s.settlement_id = new.settlement_id) then
        raise exception 'a month was closed since' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger still_open before insert on payment.settlement_withdrawn for each row execute function payment.still_open();

-- For lists of who has a right: the last month of half a year up to a day for which somebody was paid a support.
create function payment.last_paid(day date) returns table (household_id uuid, person_id uuid, benefit text, month date)
    stable language sql as $$
    select distinct on (l.subject_id, l.benefit) l.household_id, l.person_id, l.benefit, l.month
    from payment.line_now l
    where l.result = 'paid' and l.kind <> 'recovery' and l.month <= day and l.month > (day - interval '6 months')::date
    order by l.subject_id, l.benefit, l.month desc
$$;
