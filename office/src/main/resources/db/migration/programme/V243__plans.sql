-- Kế hoạch năm: one a year. What it says is a further version each time; comments, submitting, returning and issuing are only added.
-- The figures of an issued plan are kept as they were, so that each can be worked out again.
create table programme.plan (
    ward_id uuid not null,
    plan_id uuid not null,
    year integer not null check (year between 2000 and 2200),
    template text not null check (template <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, plan_id),
    constraint one_plan_a_year unique (ward_id, year)
);

-- Parts: [{"key": "purpose", "chapter": "I. ...", "heading": "", "text": "..."}], text with simple marks and {fields}.
create table programme.plan_version (
    ward_id uuid not null,
    plan_id uuid not null,
    number integer not null check (number > 0),
    as_of date not null,
    parts jsonb not null,
    -- what the fields were when it was written, for those who may not see the households behind them
    figures jsonb not null,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, plan_id, number),
    foreign key (ward_id, plan_id) references programme.plan
);

create table programme.plan_comment (
    ward_id uuid not null,
    comment_id uuid not null,
    plan_id uuid not null,
    version integer not null,
    part text not null check (part <> ''),
    body_id uuid not null,
    words text not null check (words <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, comment_id),
    foreign key (ward_id, plan_id, version) references programme.plan_version,
    foreign key (ward_id, body_id) references programme.body
);
create index on programme.plan_comment (ward_id, plan_id);

create table programme.plan_answer (
    ward_id uuid not null,
    comment_id uuid not null,
    words text not null check (words <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, comment_id),
    foreign key (ward_id, comment_id) references programme.plan_comment
);

create table programme.plan_step (
    ward_id uuid not null,
    plan_id uuid not null,
    number integer not null check (number > 0),
    action text not null check (action in ('submit', 'return', 'issue')),
    version integer not null,
    on_day date not null,
    reason text not null,
    document_id uuid,
    written text not null,
    signer text not null,
    figures jsonb,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, plan_id, number),
    foreign key (ward_id, plan_id, version) references programme.plan_version,
    check ((action = 'issue') = (document_id is not null)),
    check ((action = 'issue') = (figures is not null)),
    check (action <> 'return' or reason <> '')
);
create unique index issued_once on programme.plan_step (ward_id, plan_id) where action = 'issue';

do $$
declare
    t text;
begin
    foreach t in array array['plan', 'plan_version', 'plan_comment', 'plan_answer', 'plan_step'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
    end loop;
    foreach t in array array['plan', 'plan_version', 'plan_answer'] loop
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
end $$;
create policy said_by_right on programme.plan_comment as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('DO_TASK'))
        and exists (select from programme.holder h where h.ward_id = plan_comment.ward_id and h.body_id = plan_comment.body_id
            and h.user_id = (select platform.app_user())));
create policy stepped_by_right on programme.plan_step as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user())
        and case when action = 'submit' then (select account.may('RUN_PROGRAMME')) else (select account.may('SIGN_PROGRAMME')) end);
