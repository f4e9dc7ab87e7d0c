-- Thẻ và danh sách không phải chi tiền hằng tháng: lists of a period that the ward draws up from the rights of a day and sends with a
-- number (ADR 0194). Only ever added to: of corrections the last one counts.
create schema if not exists roll;
call platform.open_schema('roll');

-- A school of children of the ward; the last number counts.
create table roll.school (
    ward_id uuid not null,
    school_id uuid not null,
    number integer not null check (number > 0),
    name text not null check (name <> ''),
    is_closed boolean not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, school_id, number)
);

-- Where somebody goes to school in a school year, named by its first calendar year; the last entry counts.
create table roll.pupil (
    ward_id uuid not null,
    entry_id uuid not null,
    household_id uuid not null,
    person_id uuid not null,
    school_year integer not null check (school_year between 2000 and 2200),
    school_id uuid not null,
    class text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, entry_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on roll.pupil (ward_id, school_year, person_id);

create table roll.list (
    ward_id uuid not null,
    list_id uuid not null,
    kind text not null check (kind in ('insurance', 'electricity', 'school')),
    first date not null,
    last date not null check (last > first),
    school_id uuid,
    -- the day of which the rights were asked
    day date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, list_id),
    check ((kind = 'school') = (school_id is not null))
);

-- One line as it was drawn up, with the names of that day, so that a list that was sent can be read again.
create table roll.line (
    ward_id uuid not null,
    line_id uuid not null,
    list_id uuid not null,
    position integer not null check (position > 0),
    household_id uuid not null,
    person_id uuid,
    area text not null,
    code text not null,
    head text not null,
    name text not null check (name <> ''),
    born text not null,
    sex text not null,
    benefit text not null check (benefit <> ''),
    before text not null,
    change text not null check (change in ('joined', 'left', 'changed', 'kept')),
    cause text not null check (cause in ('birth', 'death', 'away', 'decision', 'allowance', 'age', 'other')),
    since date not null,
    -- in dong, of the whole period; not known where the ward has to enter a value, or where nothing is paid
    amount bigint check (amount >= 0),
    detail text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, line_id),
    unique nulls not distinct (ward_id, list_id, household_id, person_id, benefit),
    foreign key (ward_id, list_id) references roll.list,
    foreign key (ward_id, household_id) references registry.household
);
create index on roll.line (ward_id, list_id);
create index on roll.line (ward_id, household_id);

-- What the officer put right before the list was sent; the last one counts.
create table roll.line_fix (
    ward_id uuid not null,
    fix_id uuid not null,
    line_id uuid not null,
    since date not null,
    is_left_out boolean not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, fix_id),
    foreign key (ward_id, line_id) references roll.line
);
create index on roll.line_fix (ward_id, line_id);

create table roll.step (
    ward_id uuid not null,
    list_id uuid not null,
    number integer not null check (number > 0),
    step text not null check (step in ('submit', 'return', 'send', 'withdraw')),
    on_day date not null,
    recipient text not null check (step <> 'submit' or recipient <> ''),
    signer text not null check (step <> 'send' or signer <> ''),
    reason text not null check (step not in ('return', 'withdraw') or reason <> ''),
    document_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, list_id, number),
    foreign key (ward_id, list_id) references roll.list,
    foreign key (ward_id, document_id) references correspondence.document,
    check ((step = 'send') = (document_id is not null))
);

-- Lists that were sent: those with money once for a period and a school.
create table roll.sent (
    ward_id uuid not null,
    list_id uuid not null,
    kind text not null,
    first date not null,
    school_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, list_id),
    foreign key (ward_id, list_id) references roll.list
);
create unique index sent_once on roll.sent (ward_id, kind, first, school_id) nulls not distinct where kind <> 'insurance';

-- What came of a line: a card, money of a part of the period. The last entry of a line and part that was not withdrawn counts.
create table roll.result (
    ward_id uuid not null,
    result_id uuid not null,
    deed_id uuid not null,
    line_id uuid not null,
    part integer not null check (part in (1, 2)),
    outcome text not null check (outcome in ('done', 'not-done', 'refused')),
    on_day date not null,
    number text not null,
    note text not null check (outcome = 'done' or note <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, result_id),
    unique (ward_id, deed_id, line_id, part),
    foreign key (ward_id, line_id) references roll.line
);
create index on roll.result (ward_id, line_id);
create table roll.result_withdrawn (
    ward_id uuid not null,
    deed_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, deed_id)
);

-- The columns of the spreadsheet as whoever gets it wants them; the last one of a kind counts.
create table roll.columns (
    ward_id uuid not null,
    columns_id uuid not null,
    kind text not null check (kind in ('insurance', 'electricity', 'school')),
    keys text[] not null check (cardinality(keys) > 0),
    heads text[] not null check (cardinality(heads) = cardinality(keys)),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, columns_id)
);

do $$
declare
    t text;
begin
    foreach t in array array['school', 'pupil', 'list', 'line', 'line_fix', 'step', 'sent', 'result', 'result_withdrawn', 'columns'] loop
        execute format('call platform.guard(%L)', 'roll.' || t);
        execute format('revoke update, delete on roll.%I from ansinh_app', t);
        execute format('create policy roll_seen on roll.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_ROLL'')))', t);
    end loop;
    foreach t in array array['school', 'pupil', 'list', 'line', 'line_fix', 'result', 'result_withdrawn', 'columns'] loop
        execute format('create policy kept_by_right on roll.%I as restrictive for insert to ansinh_app '
            'with check (recorded_by = (select platform.app_user()) and (select account.may(''KEEP_ROLL'')))', t);
    end loop;
    foreach t in array array['pupil', 'line'] loop
        execute format('create policy group_bound on roll.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()) '
            'or person_id in (select registry.people_in_groups()))', t);
    end loop;
    foreach t in array array['line_fix', 'result'] loop
        execute format('create policy of_a_line_that_is_seen on roll.%I as restrictive for all to ansinh_app '
            'using (line_id in (select l.line_id from roll.line l))', t);
    end loop;
end $$;

-- The officer submits and withdraws; somebody else, who may sign, sends or returns.
create policy stepped_by_right on roll.step as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and case when step in ('submit', 'withdraw')
        then (select account.may('KEEP_ROLL'))
        else (select account.may('SIGN_SUPPORT')) and not exists (select from roll.list l
            where l.ward_id = step.ward_id and l.list_id = step.list_id and l.recorded_by = platform.app_user()) end);
create policy sent_by_signer on roll.sent as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('SIGN_SUPPORT')));

-- The lines of a list as they count.
create view roll.lines_now with (security_invoker) as
    select l.ward_id, l.line_id, l.list_id, l.position, l.household_id, l.person_id, l.area, l.code, l.head, l.name, l.born, l.sex,
        l.benefit, l.before, l.change, l.cause, coalesce(f.since, l.since) as since, l.amount, l.detail,
        coalesce(f.is_left_out, false) as is_left_out, coalesce(f.reason, '') as reason
    from roll.line l
    left join lateral (select x.* from roll.line_fix x where x.ward_id = l.ward_id and x.line_id = l.line_id
        order by x.recorded_at desc, x.fix_id desc limit 1) f on true;
create view roll.results_now with (security_invoker) as
    select distinct on (r.ward_id, r.line_id, r.part) r.*
    from roll.result r
    where not exists (select from roll.result_withdrawn w where w.ward_id = r.ward_id and w.deed_id = r.deed_id)
    order by r.ward_id, r.line_id, r.part, r.recorded_at desc, r.result_id desc;
grant select on roll.lines_now, roll.results_now to ansinh_app;
