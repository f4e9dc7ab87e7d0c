-- Chương trình giảm nghèo của năm: first the bodies that the plan gives work to, and who answers for each on a day.
create schema if not exists programme;
call platform.open_schema('programme');

-- A body is never changed: under another name, or when another takes its work over, it ends and its successor begins.
create table programme.body (
    ward_id uuid not null,
    body_id uuid not null,
    kind text not null check (kind <> ''),
    name text not null check (name <> ''),
    short_name text not null check (short_name <> ''),
    valid daterange not null check (not isempty(valid) and lower(valid) is not null),
    successor uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, body_id),
    foreign key (ward_id, successor) references programme.body
);

-- Who answers for the body: an account of the ward, or a name when the person has none.
create table programme.holder (
    ward_id uuid not null,
    holder_id uuid not null,
    body_id uuid not null,
    user_id uuid,
    name text not null check (name <> ''),
    post text not null,
    phone text not null,
    is_lead boolean not null,
    valid daterange not null check (not isempty(valid) and lower(valid) is not null),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, holder_id),
    foreign key (ward_id, body_id) references programme.body,
    foreign key (ward_id, user_id) references account.user_account,
    constraint one_lead_at_a_time exclude using gist (ward_id with =, body_id with =, valid with &&) where (is_lead)
);
create index on programme.holder (ward_id, user_id);

do $$
declare
    t text;
begin
    foreach t in array array['body', 'holder'] loop
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
grant update (valid, successor) on programme.body to ansinh_app;
grant update (valid) on programme.holder to ansinh_app;
