-- Họp Ban Chỉ đạo: the call, the sheet as it is written during the meeting, its conclusions, which become tasks, and the end.

create table programme.committee_meeting (
    ward_id uuid not null,
    meeting_id uuid not null,
    committee text not null check (committee in ('steering', 'review')),
    number integer not null check (number > 0),
    held_on date not null,
    begins time not null,
    place text not null check (place <> ''),
    subject text not null check (subject <> ''),
    agenda text not null,
    called_by uuid not null,
    called_at timestamptz not null default platform.instant(),
    primary key (ward_id, meeting_id)
);
create index on programme.committee_meeting (ward_id, committee, held_on);

-- Every time the sheet is kept is a row; the last one counts.
create table programme.meeting_sheet (
    ward_id uuid not null,
    meeting_id uuid not null,
    number integer not null check (number > 0),
    chair text not null,
    secretary text not null,
    present uuid[] not null,
    guests text not null,
    absence text not null,
    report text not null,
    discussion text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, meeting_id, number),
    foreign key (ward_id, meeting_id) references programme.committee_meeting
);

create table programme.conclusion (
    ward_id uuid not null,
    conclusion_id uuid not null,
    meeting_id uuid not null,
    number integer not null check (number > 0),
    words text not null check (words <> ''),
    body_id uuid not null,
    user_id uuid,
    last_day date not null,
    evidence text not null check (evidence <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, conclusion_id),
    unique (ward_id, meeting_id, number),
    foreign key (ward_id, meeting_id) references programme.committee_meeting,
    foreign key (ward_id, body_id) references programme.body,
    foreign key (ward_id, user_id) references account.user_account
);

-- One that the meeting dropped before it ended.
create table programme.conclusion_dropped (
    ward_id uuid not null,
    conclusion_id uuid not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, conclusion_id),
    foreign key (ward_id, conclusion_id) references programme.conclusion
);

create table programme.meeting_end (
    ward_id uuid not null,
    meeting_id uuid not null,
    -- held with minutes, or called off
    outcome text not null check (outcome in ('held', 'called-off')),
    ended time,
    reason text not null,
    ended_by uuid not null,
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, meeting_id),
    foreign key (ward_id, meeting_id) references programme.committee_meeting,
    check ((outcome = 'held') = (ended is not null)),
    check (outcome = 'held' or reason <> '')
);

do $$
declare
    t text;
begin
    foreach t in array array['committee_meeting', 'meeting_sheet', 'conclusion', 'conclusion_dropped', 'meeting_end'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        -- what the committee says among itself is for those who run, sign or do the work of the whole ward
        execute format('create policy committee_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select not account.is_group_bound()) and ((select account.may(''RUN_PROGRAMME'')) '
            'or (select account.may(''SIGN_PROGRAMME'')) or (select account.may(''DO_TASK''))))', t);
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
    -- once it has ended nothing is added
    foreach t in array array['meeting_sheet', 'conclusion'] loop
        execute format('create policy not_ended on programme.%I as restrictive for insert to ansinh_app '
            'with check (not exists (select from programme.meeting_end e where e.meeting_id = %I.meeting_id))', t, t);
    end loop;
end $$;
create policy not_ended on programme.conclusion_dropped as restrictive for insert to ansinh_app
    with check (not exists (select from programme.conclusion c join programme.meeting_end e on e.meeting_id = c.meeting_id
        where c.conclusion_id = conclusion_dropped.conclusion_id));

-- Giấy mời, thông báo kết luận, thông báo phân công: laid before the signer as a draft; signed with number and files, or returned.
create table programme.committee_paper (
    ward_id uuid not null,
    paper_id uuid not null,
    committee text not null check (committee in ('steering', 'review')),
    kind text not null check (kind in ('invitation', 'conclusions', 'assignments')),
    meeting_id uuid,
    -- of assignments the day on which they are as the paper says
    as_of date not null,
    made_by uuid not null,
    made_at timestamptz not null default platform.instant(),
    primary key (ward_id, paper_id),
    foreign key (ward_id, meeting_id) references programme.committee_meeting,
    check ((kind = 'assignments') = (meeting_id is null))
);
create index on programme.committee_paper (ward_id, meeting_id);

create table programme.committee_paper_end (
    ward_id uuid not null,
    paper_id uuid not null,
    outcome text not null check (outcome in ('signed', 'returned')),
    ended_on date not null,
    document_id uuid,
    reason text not null,
    ended_by uuid not null,
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, paper_id),
    foreign key (ward_id, paper_id) references programme.committee_paper,
    foreign key (ward_id, document_id) references correspondence.document,
    check ((outcome = 'signed') = (document_id is not null)),
    check (outcome = 'signed' or reason <> '')
);

do $$
declare
    t text;
begin
    foreach t in array array['committee_paper', 'committee_paper_end'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        execute format('create policy committee_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select not account.is_group_bound()) and (select account.may(''SEE_PROGRAMME'')))', t);
    end loop;
end $$;
create policy run_by_right on programme.committee_paper as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_PROGRAMME')));
create policy signed_by_right on programme.committee_paper_end as restrictive for insert to ansinh_app
    with check (ended_by = (select platform.app_user()) and (select account.may('SIGN_PROGRAMME')));
