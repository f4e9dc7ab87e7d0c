-- Báo cáo định kỳ: one of a kind for a period, and one more for each that puts an issued one right. Its figures are worked out as often
-- as somebody asks while it is a draft; what it says is a further version each time; submitting, returning and issuing are only added.
create table programme.periodic_report (
    ward_id uuid not null,
    report_id uuid not null,
    kind text not null check (kind <> ''),
    span text not null check (span in ('month', 'quarter', 'half-year', 'year')),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    -- the issued one that it takes the place of, and why
    corrects uuid,
    reason text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, report_id),
    foreign key (ward_id, corrects) references programme.periodic_report,
    check ((corrects is null) = (reason = ''))
);
create unique index one_report_a_period on programme.periodic_report (ward_id, kind, span, first_day) where corrects is null;
create unique index corrected_once on programme.periodic_report (ward_id, corrects) where corrects is not null;

-- Tables as they were worked out: [{"code": "situation", "part": "situation", "rows": [...]}], their hash, and the fields of the text.
create table programme.periodic_figures (
    ward_id uuid not null,
    report_id uuid not null,
    number integer not null check (number > 0),
    cut_off date not null,
    tables jsonb not null,
    fields jsonb not null,
    sha256 text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, report_id, number),
    foreign key (ward_id, report_id) references programme.periodic_report
);

create table programme.periodic_version (
    ward_id uuid not null,
    report_id uuid not null,
    number integer not null check (number > 0),
    parts jsonb not null,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, report_id, number),
    foreign key (ward_id, report_id) references programme.periodic_report
);

create table programme.periodic_step (
    ward_id uuid not null,
    report_id uuid not null,
    number integer not null check (number > 0),
    action text not null check (action in ('submit', 'return', 'issue')),
    version integer not null,
    figures integer not null,
    on_day date not null,
    reason text not null,
    document_id uuid,
    written text not null,
    signer text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, report_id, number),
    foreign key (ward_id, report_id, version) references programme.periodic_version,
    foreign key (ward_id, report_id, figures) references programme.periodic_figures,
    check ((action = 'issue') = (document_id is not null)),
    check (action <> 'return' or reason <> '')
);
create unique index periodic_issued_once on programme.periodic_step (ward_id, report_id) where action = 'issue';

-- By which day of which month a report is to be handed in; every choice is kept, the last one counts. No day: the ward set none.
create table programme.periodic_due (
    ward_id uuid not null,
    kind text not null check (kind <> ''),
    span text not null check (span in ('month', 'quarter', 'half-year', 'year')),
    number integer not null check (number > 0),
    due_day integer check (due_day between 1 and 31),
    -- in the month after the period, otherwise in its last month
    is_after boolean not null,
    set_by uuid not null,
    set_at timestamptz not null default platform.instant(),
    primary key (ward_id, kind, span, number)
);

do $$
declare
    t text;
begin
    foreach t in array array['periodic_report', 'periodic_figures', 'periodic_version', 'periodic_step', 'periodic_due'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
    end loop;
    foreach t in array array['periodic_report', 'periodic_figures', 'periodic_version', 'periodic_due'] loop
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
    -- what was submitted or issued is neither written nor worked out anew
    foreach t in array array['periodic_figures', 'periodic_version'] loop
        execute format('create policy only_a_draft on programme.%I as restrictive for insert to ansinh_app '
            'with check (coalesce((select s.action from programme.periodic_step s where s.report_id = %I.report_id '
            'order by s.number desc limit 1), ''return'') = ''return'')', t, t);
    end loop;
end $$;
create policy stepped_by_right on programme.periodic_step as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user())
        and case when action = 'submit' then (select account.may('RUN_PROGRAMME')) else (select account.may('SIGN_PROGRAMME')) end);
