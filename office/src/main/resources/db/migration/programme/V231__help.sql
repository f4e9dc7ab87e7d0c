-- Người giúp đỡ: who helps which poor or near-poor household, what came of the visits, what the family itself wants (ADR 0172).

-- What the ward chose instead of what comes with the program; the last number counts.
create table programme.setting (
    ward_id uuid not null,
    name text not null check (name <> ''),
    number integer not null check (number > 0),
    value integer not null check (value > 0),
    set_by uuid not null,
    set_at timestamptz not null default platform.instant(),
    primary key (ward_id, name, number)
);

-- The menu of help: what a body of a kind can do about a cause or a lack. One that replaces a suggestion of the program stands in its
-- place; without words the suggestion is only left out.
create table programme.help_option (
    ward_id uuid not null,
    option_id uuid not null,
    kind text not null check (kind <> ''),
    need text not null check (need <> ''),
    words text not null check (words <> '' or replaces <> ''),
    replaces text not null,
    -- empty where it was left out on the day on which it was written
    valid daterange not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, option_id)
);

-- A lead body and a person for a household, for a time. Proposed by a leader it counts once it is confirmed.
create table programme.help (
    ward_id uuid not null,
    help_id uuid not null,
    household_id uuid not null,
    body_id uuid not null,
    user_id uuid,
    person text not null check (person <> ''),
    phone text not null,
    task text not null,
    first_visit date not null,
    rhythm_days integer not null check (rhythm_days between 1 and 365),
    valid daterange not null check (not isempty(valid) and lower(valid) is not null),
    state text not null check (state in ('proposed', 'confirmed', 'declined', 'withdrawn')),
    reason text not null check (state in ('proposed', 'confirmed') or reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    decided_by uuid,
    decided_at timestamptz,
    primary key (ward_id, help_id),
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, body_id) references programme.body,
    foreign key (ward_id, user_id) references account.user_account,
    constraint one_helper_at_a_time exclude using gist (ward_id with =, household_id with =, valid with &&) where (state = 'confirmed')
);
create index on programme.help (ward_id, household_id);
create index on programme.help (ward_id, body_id);

-- Causes that somebody who knows the family names beside those of the form; the latest counts.
create table programme.household_cause (
    ward_id uuid not null,
    cause_id uuid not null,
    household_id uuid not null,
    causes text[] not null,
    words text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, cause_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.household_cause (ward_id, household_id);

-- What the family was asked, word for word, and what it answered; the latest counts, so that a consent can be taken back.
create table programme.family_consent (
    ward_id uuid not null,
    consent_id uuid not null,
    household_id uuid not null,
    kind text not null check (kind in ('causes', 'photos')),
    given boolean not null,
    asked text not null check (asked <> ''),
    said_by text not null check (said_by <> ''),
    said_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, consent_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.family_consent (ward_id, household_id);

create table programme.help_visit (
    ward_id uuid not null,
    visit_id uuid not null,
    household_id uuid not null,
    visited_on date not null,
    visitor text not null check (visitor <> ''),
    met text not null check (met <> ''),
    notes text not null,
    results text[] not null,
    -- in dong a month, where an income rose
    more_income bigint check (more_income > 0),
    next_step text not null,
    next_on date,
    next_who text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, visit_id),
    foreign key (ward_id, household_id) references registry.household,
    check (next_on is null or next_step <> '')
);
create index on programme.help_visit (ward_id, household_id, visited_on);

create table programme.help_visit_withdrawn (
    ward_id uuid not null,
    visit_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, visit_id),
    foreign key (ward_id, visit_id) references programme.help_visit
);

create table programme.help_photo (
    ward_id uuid not null,
    photo_id uuid not null,
    visit_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, photo_id),
    foreign key (ward_id, visit_id) references programme.help_visit
);

-- Nguyện vọng, cam kết thoát nghèo: in the family's own words.
create table programme.family_word (
    ward_id uuid not null,
    word_id uuid not null,
    household_id uuid not null,
    kind text not null check (kind in ('wish', 'commitment')),
    words text not null check (words <> ''),
    -- the year in which the family wants to leave the list
    by_year integer check (by_year between 2000 and 2200),
    said_by text not null check (said_by <> ''),
    said_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, word_id),
    foreign key (ward_id, household_id) references registry.household
);
create index on programme.family_word (ward_id, household_id);

create table programme.family_word_withdrawn (
    ward_id uuid not null,
    word_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, word_id),
    foreign key (ward_id, word_id) references programme.family_word
);

create table programme.family_scan (
    ward_id uuid not null,
    scan_id uuid not null,
    word_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, scan_id),
    foreign key (ward_id, word_id) references programme.family_word
);

do $$
declare
    t text;
begin
    foreach t in array array['setting', 'help_option', 'help', 'household_cause', 'family_consent', 'help_visit', 'help_visit_withdrawn',
            'help_photo', 'family_word', 'family_word_withdrawn', 'family_scan'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
    end loop;
    foreach t in array array['setting', 'help_option'] loop
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
end $$;
create policy ended_by_right on programme.help_option as restrictive for update to ansinh_app
    using ((select account.may('RUN_PROGRAMME')));
grant update (valid) on programme.help_option to ansinh_app;
grant update (state, reason, decided_by, decided_at, valid) on programme.help to ansinh_app;

-- A member of an association sees only the households that the association helps, or is asked to help, or they themselves do.
create policy definer_reads on programme.help for select to ansinh_owner using (true);
create function programme.is_helper_bound() returns boolean
    language sql stable
    return platform.app_role() = 'association';
create function programme.helped_by_actor() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select h.household_id from programme.help h
    where h.ward_id = (select platform.ward()) and h.state in ('proposed', 'confirmed')
        and (upper(h.valid) is null or upper(h.valid) > (platform.instant() at time zone 'Asia/Ho_Chi_Minh')::date)
        and (h.user_id = (select platform.app_user()) or h.body_id in (select programme.bodies_of_actor()))
$$;

do $$
declare
    t text;
begin
    foreach t in array array['help', 'household_cause', 'family_consent', 'help_visit', 'family_word'] loop
        execute format('create policy help_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_HELP'')))', t);
        execute format('create policy group_bound on programme.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
        execute format('create policy helper_bound on programme.%I as restrictive for all to ansinh_app '
            'using ((select not programme.is_helper_bound()) or household_id in (select programme.helped_by_actor()))', t);
    end loop;
    foreach t in array array['household_cause', 'family_consent', 'help_visit', 'family_word', 'help_visit_withdrawn',
            'family_word_withdrawn'] loop
        execute format('create policy helped_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check (recorded_by = (select platform.app_user()) and (select account.may(''HELP_HOUSEHOLD'')))', t);
    end loop;
    foreach t in array array['help_photo', 'family_scan'] loop
        execute format('create policy helped_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check (kept_by = (select platform.app_user()) and (select account.may(''HELP_HOUSEHOLD'')))', t);
    end loop;
    foreach t in array array['help_visit_withdrawn', 'help_photo'] loop
        execute format('create policy of_a_visit_that_is_seen on programme.%I as restrictive for all to ansinh_app '
            'using (visit_id in (select v.visit_id from programme.help_visit v))', t);
    end loop;
    foreach t in array array['family_word_withdrawn', 'family_scan'] loop
        execute format('create policy of_words_that_are_seen on programme.%I as restrictive for all to ansinh_app '
            'using (word_id in (select w.word_id from programme.family_word w))', t);
    end loop;
end $$;

-- A leader proposes; the association or the officer confirms. Nobody but those two sets a helper.
create policy assigned_by_right on programme.help as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and (select account.may('ASSIGN_HELPER'))
        and (state = 'proposed' or (select account.may('RUN_PROGRAMME'))));
create policy decided_by_right on programme.help as restrictive for update to ansinh_app
    using ((select account.may('HELP_HOUSEHOLD')))
    with check (state <> 'confirmed' or (select not account.is_group_bound()));

do $$
declare
    t text;
begin
    foreach t in array array['help_photo', 'family_scan'] loop
        execute format('create table programme.%I (ward_id uuid not null, %I uuid not null, content bytea not null, '
            'primary key (ward_id, %I), foreign key (ward_id, %I) references programme.%I)', t || '_file',
            case t when 'help_photo' then 'photo_id' else 'scan_id' end, case t when 'help_photo' then 'photo_id' else 'scan_id' end,
            case t when 'help_photo' then 'photo_id' else 'scan_id' end, t);
        execute format('alter table programme.%I enable row level security', t || '_file');
        execute format('alter table programme.%I force row level security', t || '_file');
        execute format('create policy ward_bound on programme.%I for all to ansinh_app '
            'using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()))', t || '_file');
        execute format('grant select, insert on programme.%I to ansinh_app', t || '_file');
        execute format('grant select on programme.%I to ansinh_backup', t || '_file');
    end loop;
end $$;
create policy of_a_photo_that_is_seen on programme.help_photo_file as restrictive for all to ansinh_app
    using (photo_id in (select p.photo_id from programme.help_photo p));
create policy of_a_scan_that_is_seen on programme.family_scan_file as restrictive for all to ansinh_app
    using (scan_id in (select s.scan_id from programme.family_scan s));
