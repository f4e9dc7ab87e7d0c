-- Nhà ở, trợ giúp pháp lý: matters of one family that go through stages (ADR 0194). Only ever added to.
create table roll.matter (
    ward_id uuid not null,
    matter_id uuid not null,
    kind text not null check (kind in ('housing', 'legal-aid')),
    household_id uuid not null,
    person_id uuid,
    words text not null check (words <> ''),
    -- who builds, or to whom somebody is sent
    body text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, matter_id),
    foreign key (ward_id, household_id) references registry.household,
    check (kind <> 'legal-aid' or person_id is not null)
);
create index on roll.matter (ward_id, household_id);

create table roll.matter_step (
    ward_id uuid not null,
    step_id uuid not null,
    matter_id uuid not null,
    on_day date not null,
    stage text not null check (stage <> ''),
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, step_id),
    foreign key (ward_id, matter_id) references roll.matter
);
create index on roll.matter_step (ward_id, matter_id);

-- What a house costs, by source.
create table roll.matter_money (
    ward_id uuid not null,
    money_id uuid not null,
    matter_id uuid not null,
    on_day date not null,
    source text not null check (source in ('state', 'fund', 'donor', 'loan', 'family')),
    amount bigint not null check (amount > 0),
    receipt text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, money_id),
    foreign key (ward_id, matter_id) references roll.matter
);
create index on roll.matter_money (ward_id, matter_id);

-- A step or a sum that was recorded wrongly and does not count any more.
create table roll.matter_withdrawn (
    ward_id uuid not null,
    record_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, record_id)
);

create table roll.matter_photo (
    ward_id uuid not null,
    photo_id uuid not null,
    matter_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, photo_id),
    foreign key (ward_id, matter_id) references roll.matter
);

do $$
declare
    t text;
begin
    foreach t in array array['matter', 'matter_step', 'matter_money', 'matter_withdrawn', 'matter_photo'] loop
        execute format('call platform.guard(%L)', 'roll.' || t);
        execute format('revoke update, delete on roll.%I from ansinh_app', t);
        execute format('create policy roll_seen on roll.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_ROLL'')))', t);
    end loop;
    foreach t in array array['matter', 'matter_step', 'matter_money', 'matter_withdrawn'] loop
        execute format('create policy kept_by_right on roll.%I as restrictive for insert to ansinh_app '
            'with check (recorded_by = (select platform.app_user()) and (select account.may(''KEEP_ROLL'')))', t);
    end loop;
    foreach t in array array['matter_step', 'matter_money', 'matter_photo'] loop
        execute format('create policy of_a_matter_that_is_seen on roll.%I as restrictive for all to ansinh_app '
            'using (matter_id in (select m.matter_id from roll.matter m))', t);
    end loop;
end $$;
-- A leader sees the houses of the own groups; what brings somebody to a lawyer is for the officer and the signer alone.
create policy group_bound on roll.matter as restrictive for all to ansinh_app
    using ((select not account.is_group_bound())
        or (kind = 'housing' and household_id in (select registry.households_in_groups())));
create policy legal_aid_is_private on roll.matter as restrictive for all to ansinh_app
    using (kind <> 'legal-aid' or (select account.may('KEEP_ROLL')) or (select account.may('SIGN_SUPPORT')));
create policy of_a_record_that_is_seen on roll.matter_withdrawn as restrictive for all to ansinh_app
    using (record_id in (select s.step_id from roll.matter_step s union all select m.money_id from roll.matter_money m));
create policy kept_by_right on roll.matter_photo as restrictive for insert to ansinh_app
    with check (kept_by = (select platform.app_user()) and (select account.may('KEEP_ROLL')));

create table roll.matter_photo_file (
    ward_id uuid not null,
    photo_id uuid not null,
    content bytea not null,
    primary key (ward_id, photo_id),
    foreign key (ward_id, photo_id) references roll.matter_photo
);
alter table roll.matter_photo_file enable row level security;
alter table roll.matter_photo_file force row level security;
create policy ward_bound on roll.matter_photo_file for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy of_a_photo_that_is_seen on roll.matter_photo_file as restrictive for all to ansinh_app
    using (photo_id in (select p.photo_id from roll.matter_photo p));
grant select, insert on roll.matter_photo_file to ansinh_app;
grant select on roll.matter_photo_file to ansinh_backup;
