-- Nhiệm vụ của chương trình: what a body has to do in a year, when, and what shows that it was done (ADR 0151).
create table programme.task (
    ward_id uuid not null,
    task_id uuid not null,
    year integer not null check (year between 2000 and 2200),
    code text not null check (code <> ''),
    words text not null check (words <> ''),
    body_id uuid not null,
    user_id uuid,
    source text not null check (source in ('plan', 'meeting', 'inspection', 'superior', 'own')),
    -- the document, meeting or line that gave it, as people cite it; and its id where it is a record here
    cited text not null,
    source_id uuid,
    rhythm text not null,
    begins date not null,
    ends date not null check (ends >= begins),
    evidence text not null,
    proof text not null default '',
    -- of an earlier one that it takes the place of
    replaces uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, task_id),
    foreign key (ward_id, body_id) references programme.body,
    foreign key (ward_id, user_id) references account.user_account,
    foreign key (ward_id, replaces) references programme.task
);
create index on programme.task (ward_id, year);
create index on programme.task (ward_id, source_id);

-- A task that is no longer asked for.
create table programme.task_end (
    ward_id uuid not null,
    task_id uuid not null,
    last_day date not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, task_id),
    foreign key (ward_id, task_id) references programme.task
);

-- What shows that it was done by a last day; of a task of the groups each group shows its own.
create table programme.evidence (
    ward_id uuid not null,
    evidence_id uuid not null,
    task_id uuid not null,
    due_on date not null,
    area_id uuid,
    kind text not null check (kind in ('document', 'minutes', 'visit', 'receipt', 'photo', 'other')),
    words text not null check (words <> ''),
    dated date not null,
    document_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, evidence_id),
    foreign key (ward_id, task_id) references programme.task,
    foreign key (ward_id, area_id) references registry.area,
    foreign key (ward_id, document_id) references correspondence.document
);
create index on programme.evidence (ward_id, task_id, due_on);

create table programme.evidence_withdrawn (
    ward_id uuid not null,
    evidence_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, evidence_id),
    foreign key (ward_id, evidence_id) references programme.evidence
);

create table programme.evidence_scan (
    ward_id uuid not null,
    scan_id uuid not null,
    evidence_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, scan_id),
    foreign key (ward_id, evidence_id) references programme.evidence
);

do $$
declare
    t text;
begin
    foreach t in array array['task', 'task_end', 'evidence', 'evidence_withdrawn', 'evidence_scan'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
    end loop;
    foreach t in array array['task', 'task_end'] loop
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
end $$;

-- A group leader sees and shows what is of the own groups; a photograph of another group is nobody else's business.
create policy group_bound on programme.evidence as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or area_id is null or area_id = any ((select platform.groups())::uuid[]));
-- Whoever runs the programme shows anything; others what their body has to do, and leaders what their groups have to.
create function programme.bodies_of_actor() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select h.body_id from programme.holder h
    where h.ward_id = (select platform.ward()) and h.user_id = (select platform.app_user())
        and h.valid @> (platform.instant() at time zone 'Asia/Ho_Chi_Minh')::date
$$;
create policy definer_works on programme.holder for select to ansinh_owner using (true);
create policy shown_by_right on programme.evidence as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_PROGRAMME'))
        or ((select account.may('DO_TASK'))
            and ((area_id is not null and area_id = any ((select platform.groups())::uuid[]))
                or exists (select from programme.task t where t.task_id = evidence.task_id
                    and (t.user_id = (select platform.app_user()) or t.body_id in (select programme.bodies_of_actor()))))));
create policy withdrawn_by_right on programme.evidence_withdrawn as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_PROGRAMME')) or exists (select from programme.evidence e
        where e.evidence_id = evidence_withdrawn.evidence_id and e.recorded_by = (select platform.app_user())));
create policy of_evidence_that_is_seen on programme.evidence_scan as restrictive for all to ansinh_app
    using (evidence_id in (select e.evidence_id from programme.evidence e));

create table programme.evidence_scan_file (
    ward_id uuid not null,
    scan_id uuid not null,
    content bytea not null,
    primary key (ward_id, scan_id),
    foreign key (ward_id, scan_id) references programme.evidence_scan
);
alter table programme.evidence_scan_file enable row level security;
alter table programme.evidence_scan_file force row level security;
create policy ward_bound on programme.evidence_scan_file for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy of_a_scan_that_is_seen on programme.evidence_scan_file as restrictive for all to ansinh_app
    using (scan_id in (select s.scan_id from programme.evidence_scan s));
grant select, insert on programme.evidence_scan_file to ansinh_app;
grant select on programme.evidence_scan_file to ansinh_backup;
