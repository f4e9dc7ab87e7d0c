-- Ban Chỉ đạo: by which decision a committee is there, who sits in it, and who answers for each group (ADR 0153).

-- Quyết định thành lập, kiện toàn; a document of the register where the ward issued it here.
create table programme.committee_decision (
    ward_id uuid not null,
    decision_id uuid not null,
    committee text not null check (committee in ('steering', 'review')),
    what text not null check (what in ('set-up', 'renewed')),
    written text not null check (written <> ''),
    dated date not null,
    document_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, decision_id),
    foreign key (ward_id, document_id) references correspondence.document
);
create index on programme.committee_decision (ward_id, committee, dated);

create table programme.member (
    ward_id uuid not null,
    member_id uuid not null,
    committee text not null check (committee in ('steering', 'review')),
    -- by which the person came in
    decision_id uuid not null,
    user_id uuid,
    name text not null check (name <> ''),
    post text not null,
    position text not null check (position in ('head', 'deputy', 'standing', 'member')),
    body_id uuid,
    valid daterange not null check (not isempty(valid) and lower(valid) is not null),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, member_id),
    foreign key (ward_id, decision_id) references programme.committee_decision,
    foreign key (ward_id, user_id) references account.user_account,
    foreign key (ward_id, body_id) references programme.body,
    constraint one_head_at_a_time exclude using gist (ward_id with =, committee with =, valid with &&) where (position = 'head')
);
create index on programme.member (ward_id, user_id);

-- Thành viên phụ trách tổ: a group has one on any day, and never two.
create table programme.assignment (
    ward_id uuid not null,
    assignment_id uuid not null,
    area_id uuid not null,
    member_id uuid not null,
    valid daterange not null check (not isempty(valid) and lower(valid) is not null),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, assignment_id),
    foreign key (ward_id, area_id) references registry.area,
    foreign key (ward_id, member_id) references programme.member,
    constraint one_member_of_a_group_at_a_time exclude using gist (ward_id with =, area_id with =, valid with &&)
);
create index on programme.assignment (ward_id, member_id);

do $$
declare
    t text;
begin
    foreach t in array array['committee_decision', 'member', 'assignment'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
        execute format('create policy ended_by_right on programme.%I as restrictive for update to ansinh_app '
            'using ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
end $$;
grant update (valid) on programme.member to ansinh_app;
grant update (valid) on programme.assignment to ansinh_app;
create policy group_bound on programme.assignment as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[]));
