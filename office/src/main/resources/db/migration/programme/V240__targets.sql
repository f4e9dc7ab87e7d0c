-- Chỉ tiêu của năm: what the superior gave and what the ward set itself. A target is never changed: it gets a further version, and
-- what is typed of its result is a further entry.
create table programme.target (
    ward_id uuid not null,
    target_id uuid not null,
    year integer not null check (year between 2000 and 2200),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, target_id)
);

-- Whose plan it comes from stands in superior_*: empty for the ward's own. Milestones: [{"day": "2026-06-30", "value": 5}].
create table programme.target_version (
    ward_id uuid not null,
    target_id uuid not null,
    number integer not null check (number > 0),
    superior_name text not null,
    superior_number text not null,
    superior_day date,
    document_id uuid,
    words text not null check (words <> ''),
    unit text not null check (unit <> ''),
    baseline numeric,
    baseline_day date,
    goal numeric not null,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    indicator text not null check (indicator <> ''),
    is_gross boolean not null,
    is_down boolean not null,
    pace text not null check (pace in ('linear', 'milestones', 'at-end')),
    milestones jsonb not null,
    is_dropped boolean not null,
    reason text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, target_id, number),
    foreign key (ward_id, target_id) references programme.target,
    check ((superior_number = '') = (superior_day is null)),
    check ((baseline is null) = (baseline_day is null))
);

create table programme.target_entry (
    ward_id uuid not null,
    entry_id uuid not null,
    target_id uuid not null,
    as_of date not null,
    value numeric not null,
    evidence text not null check (evidence <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, entry_id),
    foreign key (ward_id, target_id) references programme.target
);
create index on programme.target_entry (ward_id, target_id, as_of);

-- Nhu cầu vay vốn: the answer of a household when it was asked, and what became of a need.
create table programme.loan_need (
    ward_id uuid not null,
    need_id uuid not null,
    household_id uuid not null,
    asked_on date not null,
    is_needed boolean not null,
    amount bigint check (amount > 0),
    purpose text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, need_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.loan_need (ward_id, household_id, asked_on);

create table programme.loan_step (
    ward_id uuid not null,
    step_id uuid not null,
    need_id uuid not null,
    on_day date not null,
    outcome text not null check (outcome in ('papers-done', 'lent', 'refused', 'withdrawn')),
    amount bigint check (amount > 0),
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, step_id),
    foreign key (ward_id, need_id) references programme.loan_need
);
create index on programme.loan_step (ward_id, need_id);

-- Học nghề: how far somebody has come, step by step.
create table programme.training_step (
    ward_id uuid not null,
    step_id uuid not null,
    household_id uuid not null,
    person_id uuid not null,
    on_day date not null,
    stage text not null check (stage in ('asked', 'referred', 'enrolled', 'finished', 'working', 'left')),
    trade text not null,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, step_id),
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, person_id) references registry.person
);
create index on programme.training_step (ward_id, person_id);

do $$
declare
    t text;
begin
    foreach t in array array['target', 'target_version', 'target_entry', 'loan_need', 'loan_step', 'training_step'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
    end loop;
    foreach t in array array['target', 'target_version', 'target_entry'] loop
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
    foreach t in array array['loan_need', 'loan_step', 'training_step'] loop
        execute format('create policy help_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_HELP'')))', t);
    end loop;
    foreach t in array array['loan_need', 'training_step'] loop
        execute format('create policy group_bound on programme.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
        execute format('create policy asked_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''HELP_HOUSEHOLD'')))', t);
    end loop;
end $$;
create policy group_bound on programme.loan_step as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or need_id in (select n.need_id from programme.loan_need n));
create policy run_by_right on programme.loan_step as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_PROGRAMME')));
