-- Sinh kế và công trình: projects that support production or build what poor households need (ADR 0178). Only ever added to.
create table programme.project (
    ward_id uuid not null,
    project_id uuid not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, project_id)
);

-- What is said of it; the last number counts.
create table programme.project_version (
    ward_id uuid not null,
    project_id uuid not null,
    number integer not null check (number > 0),
    kind text not null check (kind in ('production', 'works')),
    name text not null check (name <> ''),
    gives text not null check (gives <> ''),
    -- the groups; none for the whole ward
    areas uuid[] not null,
    place text not null,
    body_id uuid not null,
    person text not null,
    begins date not null,
    ends date not null check (ends >= begins),
    -- of production: by when the ward expects a first income
    first_result date,
    basis text not null,
    basis_day date,
    reason text not null check (number = 1 or reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, project_id, number),
    foreign key (ward_id, project_id) references programme.project,
    foreign key (ward_id, body_id) references programme.body,
    check ((basis = '') = (basis_day is null))
);

create table programme.project_end (
    ward_id uuid not null,
    project_id uuid not null,
    outcome text not null check (outcome in ('finished', 'stopped')),
    ended_on date not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, project_id),
    foreign key (ward_id, project_id) references programme.project
);

-- Money by source: planned, received, spent. A wrong entry is taken back and entered anew.
create table programme.project_money (
    ward_id uuid not null,
    money_id uuid not null,
    project_id uuid not null,
    kind text not null check (kind in ('planned', 'received', 'spent')),
    source text not null check (source <> ''),
    amount bigint not null check (amount > 0),
    on_day date not null,
    receipt text not null check (kind <> 'spent' or receipt <> ''),
    words text not null,
    -- the entry that it stands in the place of
    corrects uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, money_id),
    foreign key (ward_id, project_id) references programme.project,
    foreign key (ward_id, corrects) references programme.project_money
);
create index on programme.project_money (ward_id, project_id);

-- A household that takes part, or that works serve, with how it stood on the day.
create table programme.project_household (
    ward_id uuid not null,
    joining_id uuid not null,
    project_id uuid not null,
    household_id uuid not null,
    joined_on date not null,
    standing text not null check (standing in ('poor', 'near-poor', 'newly-escaped', 'other')),
    reason text not null check (standing <> 'other' or reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, joining_id),
    foreign key (ward_id, project_id) references programme.project,
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.project_household (ward_id, project_id);
create index on programme.project_household (ward_id, household_id);

-- What it gets; the last number counts.
create table programme.project_gift (
    ward_id uuid not null,
    joining_id uuid not null,
    number integer not null check (number > 0),
    thing text not null check (thing <> ''),
    quantity text not null,
    value bigint check (value > 0),
    -- what the family puts in itself
    own bigint check (own > 0),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, joining_id, number),
    foreign key (ward_id, joining_id) references programme.project_household
);

create table programme.project_left (
    ward_id uuid not null,
    joining_id uuid not null,
    left_on date not null,
    cause text not null check (cause <> ''),
    reason text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, joining_id),
    foreign key (ward_id, joining_id) references programme.project_household
);

create table programme.project_receiving (
    ward_id uuid not null,
    receiving_id uuid not null,
    joining_id uuid not null,
    received_on date not null,
    what text not null check (what <> ''),
    receipt text not null,
    receiver text not null check (receiver <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, receiving_id),
    foreign key (ward_id, joining_id) references programme.project_household
);
create index on programme.project_receiving (ward_id, joining_id);

-- What came of it in a month or a season, as somebody said it.
create table programme.project_income (
    ward_id uuid not null,
    income_id uuid not null,
    joining_id uuid not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    income bigint not null check (income >= 0),
    cost bigint not null check (cost >= 0),
    said_by text not null check (said_by <> ''),
    said_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, income_id),
    foreign key (ward_id, joining_id) references programme.project_household
);
create index on programme.project_income (ward_id, joining_id);

create table programme.project_step (
    ward_id uuid not null,
    step_id uuid not null,
    project_id uuid not null,
    words text not null check (words <> ''),
    due_on date not null,
    -- the step that it stands in the place of
    corrects uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, step_id),
    foreign key (ward_id, project_id) references programme.project,
    foreign key (ward_id, corrects) references programme.project_step
);
create index on programme.project_step (ward_id, project_id);

-- A step is done by something that shows it.
create table programme.project_proof (
    ward_id uuid not null,
    proof_id uuid not null,
    step_id uuid not null,
    kind text not null check (kind in ('document', 'minutes', 'receipt', 'photo')),
    words text not null check (words <> ''),
    dated date not null,
    document_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, proof_id),
    foreign key (ward_id, step_id) references programme.project_step,
    foreign key (ward_id, document_id) references correspondence.document
);
create index on programme.project_proof (ward_id, step_id);

-- Something of a project that does not count any more: an entry of money, a household, a step, a proof, what was received or earned.
create table programme.project_withdrawn (
    ward_id uuid not null,
    record_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, record_id)
);

-- Receipts and photographs, of a proof or of what a household received.
create table programme.project_file (
    ward_id uuid not null,
    file_id uuid not null,
    record_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, file_id)
);
create index on programme.project_file (ward_id, record_id);

do $$
declare
    t text;
begin
    foreach t in array array['project', 'project_version', 'project_end', 'project_money', 'project_household', 'project_gift',
            'project_left', 'project_receiving', 'project_income', 'project_step', 'project_proof', 'project_withdrawn', 'project_file'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
    end loop;
end $$;

-- A member of an association sees the projects that a body of theirs runs, as they are said to be last.
create policy definer_reads on programme.project_version for select to ansinh_owner using (true);
create function programme.projects_of_actor() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select v.project_id from programme.project_version v
    where v.ward_id = (select platform.ward())
        and v.body_id in (select programme.bodies_of_actor())
        and not exists (select from programme.project_version later
            where later.ward_id = v.ward_id and later.project_id = v.project_id and later.number > v.number)
$$;

do $$
declare
    t text;
begin
    foreach t in array array['project', 'project_version', 'project_end', 'project_money', 'project_step'] loop
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
        execute format('create policy helper_bound on programme.%I as restrictive for select to ansinh_app '
            'using ((select not programme.is_helper_bound()) or project_id in (select programme.projects_of_actor()))', t);
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
    foreach t in array array['project_household', 'project_gift', 'project_left'] loop
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
    foreach t in array array['project_receiving', 'project_income'] loop
        execute format('create policy helped_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check (recorded_by = (select platform.app_user()) and (select account.may(''HELP_HOUSEHOLD'')))', t);
    end loop;
    foreach t in array array['project_gift', 'project_left', 'project_receiving', 'project_income'] loop
        execute format('create policy of_a_household_that_is_seen on programme.%I as restrictive for all to ansinh_app '
            'using (joining_id in (select h.joining_id from programme.project_household h))', t);
    end loop;
end $$;

-- Families: a leader those of the own groups, an association those that it helps, in projects that it runs.
create policy help_seen on programme.project_household as restrictive for select to ansinh_app
    using ((select account.may('SEE_HELP')));
create policy group_bound on programme.project_household as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy helper_bound on programme.project_household as restrictive for all to ansinh_app
    using ((select not programme.is_helper_bound())
        or (household_id in (select programme.helped_by_actor()) and project_id in (select programme.projects_of_actor())));

-- Proofs of steps: whoever runs the programme, or the body that runs the project.
create policy of_a_step_that_is_seen on programme.project_proof as restrictive for all to ansinh_app
    using (step_id in (select s.step_id from programme.project_step s));
create policy shown_by_right on programme.project_proof as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_PROGRAMME')) or ((select account.may('DO_TASK'))
        and step_id in (select s.step_id from programme.project_step s where s.project_id in (select programme.projects_of_actor()))));

create policy of_a_record_that_is_seen on programme.project_withdrawn as restrictive for all to ansinh_app
    using (record_id in (select m.money_id from programme.project_money m
        union all select h.joining_id from programme.project_household h
        union all select r.receiving_id from programme.project_receiving r
        union all select i.income_id from programme.project_income i
        union all select s.step_id from programme.project_step s
        union all select p.proof_id from programme.project_proof p));
-- Whoever runs the programme takes back anything, others what they recorded themselves.
create policy withdrawn_by_right on programme.project_withdrawn as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_PROGRAMME'))
        or record_id in (select r.receiving_id from programme.project_receiving r where r.recorded_by = (select platform.app_user())
            union all select i.income_id from programme.project_income i where i.recorded_by = (select platform.app_user())
            union all select p.proof_id from programme.project_proof p where p.recorded_by = (select platform.app_user())));
create policy of_a_record_that_is_seen on programme.project_file as restrictive for all to ansinh_app
    using (record_id in (select r.receiving_id from programme.project_receiving r
        union all select p.proof_id from programme.project_proof p));
create policy kept_by_oneself on programme.project_file as restrictive for insert to ansinh_app
    with check (kept_by = (select platform.app_user())
        and ((select account.may('HELP_HOUSEHOLD')) or (select account.may('DO_TASK'))));

create table programme.project_file_file (
    ward_id uuid not null,
    file_id uuid not null,
    content bytea not null,
    primary key (ward_id, file_id),
    foreign key (ward_id, file_id) references programme.project_file
);
alter table programme.project_file_file enable row level security;
alter table programme.project_file_file force row level security;
create policy ward_bound on programme.project_file_file for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy of_a_file_that_is_seen on programme.project_file_file as restrictive for all to ansinh_app
    using (file_id in (select f.file_id from programme.project_file f));
grant select, insert on programme.project_file_file to ansinh_app;
grant select on programme.project_file_file to ansinh_backup;
