-- Phương án hỗ trợ hộ nghèo, hộ cận nghèo: what is promised to which household by whom until when, what was given, and the annex of the
-- year's plan (ADR 0177). Only ever added to: what a line says is a further version, what is done with it a further step.
create table programme.support_line (
    ward_id uuid not null,
    line_id uuid not null,
    year integer not null check (year between 2000 and 2200),
    household_id uuid not null,
    -- the household as it was when the line was written, for when it is there no more
    household_code text not null check (household_code <> ''),
    head_name text not null,
    area_id uuid,
    area_name text not null,
    people integer not null check (people >= 0),
    -- what a suggestion was made from, as help:<id>, so that it is made once; empty of what was written by hand
    made_from text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, line_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.support_line (ward_id, household_id);
create index on programme.support_line (ward_id, year);
create unique index suggested_once on programme.support_line (ward_id, year, household_id, made_from) where made_from <> '';

create table programme.support_version (
    ward_id uuid not null,
    line_id uuid not null,
    number integer not null check (number > 0),
    need text not null,
    form text not null check (form <> ''),
    words text not null,
    body_id uuid not null,
    person text not null,
    deadline date not null,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, line_id, number),
    foreign key (ward_id, line_id) references programme.support_line,
    foreign key (ward_id, body_id) references programme.body
);

-- From where how much; null is not known yet, never nought.
create table programme.support_money (
    ward_id uuid not null,
    line_id uuid not null,
    number integer not null,
    source text not null check (source in ('state-budget', 'fund-for-the-poor', 'policy-bank', 'association', 'donor', 'family')),
    amount bigint check (amount > 0),
    primary key (ward_id, line_id, number, source),
    foreign key (ward_id, line_id, number) references programme.support_version
);

create table programme.support_step (
    ward_id uuid not null,
    line_id uuid not null,
    number integer not null check (number > 0),
    action text not null check (action in ('suggest', 'draft', 'propose', 'agree', 'decline', 'drop', 'issue', 'cancel')),
    on_day date not null,
    reason text not null check (action not in ('decline', 'drop', 'cancel') or reason <> ''),
    -- the plan with which it was issued
    plan_id uuid check ((action = 'issue') = (plan_id is not null)),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, line_id, number),
    foreign key (ward_id, line_id) references programme.support_line,
    foreign key (ward_id, plan_id) references programme.plan
);

-- What was given or done on a day, with what shows it.
create table programme.support_progress (
    ward_id uuid not null,
    progress_id uuid not null,
    line_id uuid not null,
    on_day date not null,
    source text,
    given bigint check (given > 0),
    words text not null,
    evidence text not null check (evidence in ('receipt', 'document', 'photo')),
    reference text not null check (evidence = 'photo' or reference <> ''),
    document_id uuid,
    -- whether nothing is left to be done
    is_all boolean not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, progress_id),
    foreign key (ward_id, line_id) references programme.support_line,
    check ((given is null) = (source is null)),
    check (given is not null or words <> '')
);
create index on programme.support_progress (ward_id, line_id);

create table programme.support_progress_withdrawn (
    ward_id uuid not null,
    progress_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, progress_id),
    foreign key (ward_id, progress_id) references programme.support_progress
);

create table programme.support_scan (
    ward_id uuid not null,
    scan_id uuid not null,
    progress_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, scan_id),
    foreign key (ward_id, progress_id) references programme.support_progress
);

-- Phụ lục: the lines as they were when the plan that carries them was issued.
create table programme.support_annex (
    ward_id uuid not null,
    plan_id uuid not null,
    year integer not null,
    document_id uuid not null,
    on_day date not null,
    rows jsonb not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, plan_id),
    foreign key (ward_id, plan_id) references programme.plan
);

-- Bản niêm yết: name, group and general form alone, as it hangs.
create table programme.support_posting (
    ward_id uuid not null,
    posting_id uuid not null,
    year integer not null,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    place text not null check (place <> ''),
    contact text not null check (contact <> ''),
    rows jsonb not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, posting_id)
);

do $$
declare
    t text;
begin
    foreach t in array array['support_line', 'support_version', 'support_money', 'support_step', 'support_progress',
            'support_progress_withdrawn', 'support_scan', 'support_annex', 'support_posting'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
    end loop;
    foreach t in array array['support_line', 'support_annex', 'support_posting'] loop
        execute format('create policy help_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_HELP'')))', t);
    end loop;
    -- what belongs to a line is seen and written by whoever sees the line
    foreach t in array array['support_version', 'support_money', 'support_step', 'support_progress'] loop
        execute format('create policy of_a_line_that_is_seen on programme.%I as restrictive for all to ansinh_app '
            'using (line_id in (select l.line_id from programme.support_line l))', t);
    end loop;
    foreach t in array array['support_progress_withdrawn', 'support_scan'] loop
        execute format('create policy of_progress_that_is_seen on programme.%I as restrictive for all to ansinh_app '
            'using (progress_id in (select p.progress_id from programme.support_progress p))', t);
    end loop;
    foreach t in array array['support_line', 'support_version', 'support_progress', 'support_progress_withdrawn'] loop
        execute format('create policy helped_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check (recorded_by = (select platform.app_user()) and (select account.may(''HELP_HOUSEHOLD'')))', t);
    end loop;
end $$;
create policy group_bound on programme.support_line as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy helper_bound on programme.support_line as restrictive for all to ansinh_app
    using ((select not programme.is_helper_bound()) or household_id in (select programme.helped_by_actor()));
create policy helped_by_right on programme.support_money as restrictive for insert to ansinh_app
    with check ((select account.may('HELP_HOUSEHOLD')));
create policy helped_by_right on programme.support_scan as restrictive for insert to ansinh_app
    with check (kept_by = (select platform.app_user()) and (select account.may('HELP_HOUSEHOLD')));
-- the signer decides; everybody who helps proposes; the rest is the officer's
create policy stepped_by_right on programme.support_step as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user())
        and case
            when action in ('agree', 'decline', 'issue') then (select account.may('SIGN_PROGRAMME'))
            when action in ('propose', 'drop') then (select account.may('HELP_HOUSEHOLD'))
            else (select account.may('RUN_PROGRAMME')) end);
-- the annex is of the whole ward
create policy whole_ward on programme.support_annex as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) and (select not programme.is_helper_bound()));
create policy signed_by_right on programme.support_annex as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('SIGN_PROGRAMME')));
create policy run_by_right on programme.support_posting as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('RUN_PROGRAMME')));

create table programme.support_scan_file (
    ward_id uuid not null,
    scan_id uuid not null,
    content bytea not null,
    primary key (ward_id, scan_id),
    foreign key (ward_id, scan_id) references programme.support_scan
);
alter table programme.support_scan_file enable row level security;
alter table programme.support_scan_file force row level security;
create policy ward_bound on programme.support_scan_file for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy of_a_scan_that_is_seen on programme.support_scan_file as restrictive for all to ansinh_app
    using (scan_id in (select s.scan_id from programme.support_scan s));
grant select, insert on programme.support_scan_file to ansinh_app;
grant select on programme.support_scan_file to ansinh_backup;
