-- Hồ sơ đề nghị hưởng chế độ: what was handed in, what is lacking, what the law says of it, and what was decided. Only ever added to.

create table benefit.application (
    ward_id uuid not null,
    application_id uuid not null,
    year integer not null,
    number integer not null check (number > 0),
    procedure text not null check (procedure <> ''),
    -- the one support that was asked for; empty where the law tells which it is
    benefit text not null,
    household_id uuid not null,
    person_id uuid,
    is_private boolean not null,
    -- of a death or another event
    event_day date,
    received_on date not null,
    channel text not null,
    applicant text not null check (applicant <> ''),
    relation text not null,
    phone text not null,
    note text not null,
    -- empty where the text that sets a limit was not seen and the ward set none
    due_on date check (due_on >= received_on),
    received_by uuid not null default platform.app_user(),
    received_at timestamptz not null default platform.instant(),
    primary key (ward_id, application_id),
    unique (ward_id, year, number),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id)
);
create index on benefit.application (ward_id, household_id);

-- The checklist; of one paper the last row counts.
create table benefit.application_paper (
    ward_id uuid not null,
    application_id uuid not null,
    place integer not null,
    version integer not null check (version > 0),
    name text not null check (name <> ''),
    -- looked at and given back
    is_shown boolean not null,
    is_there boolean not null,
    noted_by uuid not null default platform.app_user(),
    noted_at timestamptz not null default platform.instant(),
    primary key (ward_id, application_id, place, version),
    foreign key (ward_id, application_id) references benefit.application
);

create table benefit.application_step (
    ward_id uuid not null,
    application_id uuid not null,
    number integer not null check (number > 0),
    kind text not null check (kind in ('received', 'papers-asked', 'papers-complete', 'appraised', 'withdrawn')),
    day date not null,
    words text not null,
    made_by uuid not null default platform.app_user(),
    made_at timestamptz not null default platform.instant(),
    primary key (ward_id, application_id, number),
    foreign key (ward_id, application_id) references benefit.application
);

-- What the law said of each support on the day of an appraisal.
create table benefit.appraisal (
    ward_id uuid not null,
    application_id uuid not null,
    number integer not null,
    place integer not null,
    benefit text not null check (benefit <> ''),
    is_private boolean not null,
    outcome text not null check (outcome in ('entitled', 'not-entitled', 'undetermined', 'overlapped')),
    amount bigint check (amount >= 0),
    is_minimum boolean not null,
    rule text not null,
    cited text not null,
    sentence text not null,
    is_proposed boolean not null,
    primary key (ward_id, application_id, number, place),
    foreign key (ward_id, application_id, number) references benefit.application_step (ward_id, application_id, number)
);

create table benefit.decision (
    ward_id uuid not null,
    decision_id uuid not null,
    kind text not null check (kind in ('notice', 'grant', 'refuse', 'change', 'suspend', 'resume', 'stop')),
    procedure text not null check (procedure <> ''),
    drafted_on date not null,
    reason text not null,
    -- of a notice: until when the family may answer, and what would follow
    answer_by date,
    ahead_of text not null default '' check (ahead_of in ('', 'change', 'suspend', 'stop')),
    made_by uuid not null default platform.app_user(),
    made_at timestamptz not null default platform.instant(),
    primary key (ward_id, decision_id),
    check ((kind = 'notice') = (answer_by is not null)),
    check ((kind = 'notice') = (ahead_of <> ''))
);

create table benefit.decision_line (
    ward_id uuid not null,
    decision_id uuid not null,
    place integer not null,
    application_id uuid,
    enrolment_id uuid,
    household_id uuid not null,
    person_id uuid,
    benefit text not null,
    is_private boolean not null,
    name text not null check (name <> ''),
    born text not null,
    address text not null,
    amount bigint not null check (amount >= 0),
    by_law bigint not null check (by_law >= 0),
    rule text not null,
    cited text not null,
    sentence text not null,
    -- empty where the day of the signature tells
    from_month date check (extract(day from from_month) = 1),
    event_day date,
    -- why it rests, goes on or ends
    ground text not null,
    payee_kind text not null,
    payee_person_id uuid,
    payee_name text not null,
    bank text not null,
    account text not null,
    holder text not null,
    primary key (ward_id, decision_id, place),
    foreign key (ward_id, decision_id) references benefit.decision,
    foreign key (ward_id, application_id) references benefit.application,
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id)
);
create index on benefit.decision_line (ward_id, application_id);
create index on benefit.decision_line (ward_id, enrolment_id);

create table benefit.decision_end (
    ward_id uuid not null,
    decision_id uuid not null,
    outcome text not null check (outcome in ('signed', 'returned')),
    ended_on date not null,
    document_id uuid,
    signer text not null,
    reason text not null,
    ended_by uuid not null default platform.app_user(),
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, decision_id),
    foreign key (ward_id, decision_id) references benefit.decision,
    foreign key (ward_id, document_id) references correspondence.document,
    check ((outcome = 'signed') = (document_id is not null)),
    check ((outcome = 'returned') = (reason <> ''))
);

-- What the family said to a notice.
create table benefit.hearing_answer (
    ward_id uuid not null,
    answer_id uuid not null,
    decision_id uuid not null,
    place integer not null,
    day date not null,
    words text not null check (words <> ''),
    recorded_by uuid not null default platform.app_user(),
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, answer_id),
    foreign key (ward_id, decision_id, place) references benefit.decision_line (ward_id, decision_id, place)
);

-- What an event of the register suggests; the officer takes it up or sets it aside.
create table benefit.proposal (
    ward_id uuid not null,
    proposal_id uuid not null,
    kind text not null check (kind in ('stop', 'funeral', 'birth')),
    event_id uuid not null,
    day date not null,
    household_id uuid not null,
    person_id uuid,
    enrolment_id uuid,
    name text not null check (name <> ''),
    is_private boolean not null,
    made_by uuid not null default platform.app_user(),
    made_at timestamptz not null default platform.instant(),
    primary key (ward_id, proposal_id),
    unique nulls not distinct (ward_id, event_id, kind, person_id, enrolment_id),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id)
);
create table benefit.proposal_end (
    ward_id uuid not null,
    proposal_id uuid not null,
    outcome text not null check (outcome in ('taken', 'dropped')),
    reason text not null,
    ended_by uuid not null default platform.app_user(),
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, proposal_id),
    foreign key (ward_id, proposal_id) references benefit.proposal,
    check (outcome = 'taken' or reason <> '')
);

do $$
declare
    t text;
begin
    foreach t in array array['application', 'application_paper', 'application_step', 'appraisal', 'decision', 'decision_line',
            'decision_end', 'hearing_answer', 'proposal', 'proposal_end'] loop
        execute format('call platform.guard(%L)', 'benefit.' || t);
        execute format('revoke update, delete on benefit.%I from ansinh_app', t);
        execute format('create policy seen_by on benefit.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_APPLICATION'')))', t);
        if t <> 'decision_end' then
            execute format('create policy handled_by on benefit.%I as restrictive for insert to ansinh_app '
                'with check ((select account.may(''HANDLE_APPLICATION'')))', t);
        end if;
    end loop;
    -- Who signs sees what is signed (ADR 0188); everybody else only with the right to see health.
    foreach t in array array['application', 'appraisal', 'decision_line', 'proposal'] loop
        execute format('create policy private_ones on benefit.%I as restrictive for all to ansinh_app '
            'using (not is_private or (select account.may(''SEE_HEALTH'')) or (select account.may(''SIGN_SUPPORT'')))', t);
    end loop;
    foreach t in array array['application', 'decision_line', 'proposal'] loop
        execute format('create policy group_bound on benefit.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
    end loop;
    foreach t in array array['application_paper', 'application_step', 'appraisal'] loop
        execute format('create policy of_application on benefit.%I as restrictive for all to ansinh_app '
            'using (application_id in (select a.application_id from benefit.application a))', t);
    end loop;
end $$;
create policy signed_by on benefit.decision_end as restrictive for insert to ansinh_app
    with check ((select account.may('SIGN_SUPPORT')) and ended_by = (select platform.app_user()));
create policy received_in_own_name on benefit.application as restrictive for insert to ansinh_app
    with check (received_by = (select platform.app_user()));
create policy made_in_own_name on benefit.decision as restrictive for insert to ansinh_app
    with check (made_by = (select platform.app_user()));

-- A file is decided once: a second draft of the same file waits until the first was returned.
create function benefit.one_draft_of_a_file() returns trigger language plpgsql as $$
begin
    if new.application_id is not null and exists (
        select from benefit.decision_line l
        left join benefit.decision_end e on e.ward_id = l.ward_id and e.decision_id = l.decision_id
        where l.ward_id = new.ward_id and l.application_id = new.application_id and l.decision_id <> new.decision_id
          and e.outcome is distinct from 'returned') then
        raise exception 'application % is decided or laid before the signer already', new.application_id
            using errcode = 'unique_violation', constraint = 'one_draft_of_a_file';
    end if;
    return new;
end $$;
create trigger one_draft_of_a_file before insert on benefit.decision_line
    for each row execute function benefit.one_draft_of_a_file();

create view benefit.decisions_now with (security_invoker) as
    select d.*, e.outcome, e.ended_on, e.document_id, e.signer, coalesce(e.reason, '') as returned_for
    from benefit.decision d
    left join benefit.decision_end e on e.ward_id = d.ward_id and e.decision_id = d.decision_id;
create view benefit.applications_now with (security_invoker) as
    select a.*, coalesce(g.kept, a.person_id) as who, d.decision_id, d.ended_on as decided_on,
        case when s.kind = 'withdrawn' then 'withdrawn'
            when d.outcome = 'signed' and d.kind = 'grant' then 'granted'
            when d.outcome = 'signed' then 'refused'
            when d.decision_id is not null then 'laid'
            when s.kind = 'papers-asked' then 'lacking'
            when s.kind = 'appraised' then 'appraised'
            else 'received' end as state
    from benefit.application a
    left join registry.merged_people() g on g.merged = a.person_id
    join lateral (
        select x.kind from benefit.application_step x
        where x.ward_id = a.ward_id and x.application_id = a.application_id order by x.number desc limit 1) s on true
    left join lateral (
        select n.* from benefit.decision_line l
        join benefit.decisions_now n on n.ward_id = l.ward_id and n.decision_id = l.decision_id
        where l.ward_id = a.ward_id and l.application_id = a.application_id and n.kind in ('grant', 'refuse')
          and n.outcome is distinct from 'returned'
        limit 1) d on true;
grant select on benefit.decisions_now, benefit.applications_now to ansinh_app;
