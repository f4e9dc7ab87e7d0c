-- Lộ trình thoát nghèo: what helps against what is the ward's own data; a path kept for a household with what was done of it. Only ever
-- added to (ADR 0170).

-- What can be done for the income or against the lack of an indicator, with what it costs, who gives it and how long it takes.
create table programme.path_step (
    ward_id uuid not null,
    step_id uuid not null,
    -- 'income', or an indicator of the law
    subject text not null check (subject <> ''),
    what text not null check (what <> ''),
    -- dong; null is not known, never nought
    cost bigint check (cost >= 0),
    giver text not null,
    -- months until it is done; null is not known
    months integer check (months between 0 and 120),
    valid daterange not null check (not isempty(valid) and lower(valid) is not null),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, step_id)
);

-- What is out of reach, of the whole ward or of one household; the latest word counts.
create table programme.path_reach (
    ward_id uuid not null,
    reach_id uuid not null,
    household_id uuid,
    subject text not null check (subject <> ''),
    is_out boolean not null,
    reason text not null check (not is_out or reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, reach_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.path_reach (ward_id, household_id);

-- A path kept for a household; a later version takes the place of the one before. One without lines ends it.
create table programme.path (
    ward_id uuid not null,
    path_id uuid not null,
    household_id uuid not null,
    version integer not null check (version > 0),
    goal text not null check (goal in ('not-poor', 'on-no-list')),
    -- the standards it was found under, and the version of the law
    standards text not null check (standards <> ''),
    law text not null check (law <> ''),
    made_on date not null,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, path_id),
    unique (ward_id, household_id, version),
    foreign key (ward_id, household_id) references registry.household
);

create table programme.path_line (
    ward_id uuid not null,
    path_id uuid not null,
    number integer not null check (number > 0),
    household_id uuid not null,
    subject text not null check (subject <> ''),
    what text not null check (what <> ''),
    cost bigint check (cost >= 0),
    giver text not null,
    due date,
    primary key (ward_id, path_id, number),
    foreign key (ward_id, path_id) references programme.path,
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.path_line (ward_id, household_id);

-- What became of a line; the latest word counts. Done only with something that shows it.
create table programme.path_progress (
    ward_id uuid not null,
    progress_id uuid not null,
    path_id uuid not null,
    number integer not null,
    household_id uuid not null,
    state text not null check (state in ('begun', 'done', 'stopped')),
    on_day date not null,
    evidence text not null check (state = 'begun' or evidence <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, progress_id),
    foreign key (ward_id, path_id, number) references programme.path_line,
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.path_progress (ward_id, household_id);

do $$
declare
    t text;
begin
    foreach t in array array['path_step', 'path_reach', 'path', 'path_line', 'path_progress'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
    end loop;
    -- which indicators a household lacks is part of its class
    foreach t in array array['path_reach', 'path', 'path_line', 'path_progress'] loop
        execute format('create policy class_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_CLASSIFICATION'')))', t);
    end loop;
    foreach t in array array['path', 'path_line', 'path_progress'] loop
        execute format('create policy group_bound on programme.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
    end loop;
    foreach t in array array['path_step', 'path_reach', 'path', 'path_line'] loop
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
end $$;
create policy programme_seen on programme.path_step as restrictive for select to ansinh_app
    using ((select account.may('SEE_PROGRAMME')));
create policy group_bound on programme.path_reach as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id is null
        or household_id in (select registry.households_in_groups()));
create policy helped_by_right on programme.path_progress as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('HELP_HOUSEHOLD')));
create policy ended_by_right on programme.path_step as restrictive for update to ansinh_app
    using ((select account.may('RUN_PROGRAMME')));
grant update (valid) on programme.path_step to ansinh_app;
