-- Họp dân: residents of a group agree on the results of a review (ADR 0138). Only ever added to: a correction is a further row, and
-- the last one counts. A meeting belongs to one stay of its group at the step of meetings: `after_move` is the move that led there, so
-- that after another survey the votes of the meeting before count no more.
create table review.meeting_call (
    ward_id uuid not null,
    round_id uuid not null,
    area_id uuid not null,
    number integer not null check (number > 0),
    held_on date not null,
    begins time not null,
    place text not null check (place <> ''),
    chair text not null check (chair <> ''),
    called_by uuid not null,
    called_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, area_id, number),
    foreign key (ward_id, round_id) references review.round,
    foreign key (ward_id, area_id) references registry.area
);

create table review.meeting (
    ward_id uuid not null,
    meeting_id uuid not null,
    round_id uuid not null,
    area_id uuid not null,
    after_move integer not null check (after_move > 0),
    begun_by uuid not null,
    begun_at timestamptz not null default platform.instant(),
    primary key (ward_id, meeting_id),
    foreign key (ward_id, round_id, after_move) references review.round_move,
    foreign key (ward_id, area_id) references registry.area
);
create index on review.meeting (ward_id, round_id, area_id);

-- Who leads, who writes, who came. People present are counted by kind, in the order of the kinds; those who only watch are no part.
create table review.meeting_sheet (
    ward_id uuid not null,
    meeting_id uuid not null,
    number integer not null check (number > 0),
    held_on date not null,
    begins time not null,
    place text not null check (place <> ''),
    chair text not null check (chair <> ''),
    secretary text not null check (secretary <> ''),
    front_watched boolean not null,
    kinds text[] not null,
    invited integer[] not null,
    present integer[] not null,
    done_by uuid not null,
    done_at timestamptz not null default platform.instant(),
    primary key (ward_id, meeting_id, number),
    foreign key (ward_id, meeting_id) references review.meeting,
    check (cardinality(kinds) = cardinality(invited) and cardinality(kinds) = cardinality(present))
);

-- Hands for one household, with the result that the meeting was told.
create table review.meeting_vote (
    ward_id uuid not null,
    meeting_id uuid not null,
    household_id uuid not null,
    number integer not null check (number > 0),
    head text not null,
    found text not null check (found <> ''),
    agreeing integer not null check (agreeing >= 0),
    against integer not null check (against >= 0),
    other integer not null check (other >= 0),
    opinions text not null,
    done_by uuid not null,
    done_at timestamptz not null default platform.instant(),
    primary key (ward_id, meeting_id, household_id, number),
    foreign key (ward_id, meeting_id) references review.meeting,
    foreign key (ward_id, household_id) references registry.household
);

create table review.meeting_mark (
    ward_id uuid not null,
    meeting_id uuid not null,
    number integer not null check (number > 0),
    mark text not null check (mark in ('ended', 'reopened')),
    ends time,
    reason text not null,
    done_by uuid not null,
    done_at timestamptz not null default platform.instant(),
    primary key (ward_id, meeting_id, number),
    foreign key (ward_id, meeting_id) references review.meeting,
    check ((mark = 'ended') = (ends is not null)),
    check (mark = 'ended' or reason <> '')
);

-- The minutes with their signatures; the file stands apart and outside the trail, which keeps the hash.
create table review.meeting_scan (
    ward_id uuid not null,
    scan_id uuid not null,
    meeting_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, scan_id),
    foreign key (ward_id, meeting_id) references review.meeting
);

do $$
declare
    t text;
begin
    foreach t in array array['meeting_call', 'meeting', 'meeting_sheet', 'meeting_vote', 'meeting_mark', 'meeting_scan'] loop
        execute format('call platform.guard(%L)', 'review.' || t);
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
    end loop;
    foreach t in array array['meeting_call', 'meeting'] loop
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[]))', t);
    end loop;
    foreach t in array array['meeting_sheet', 'meeting_vote', 'meeting_mark', 'meeting_scan'] loop
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or meeting_id in (select m.meeting_id from review.meeting m))', t);
    end loop;
    foreach t in array array['meeting_sheet', 'meeting_vote', 'meeting_mark'] loop
        execute format('create policy held_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check (done_by = (select platform.app_user()) and (select account.may(''HOLD_MEETING'')))', t);
    end loop;
end $$;
create policy held_by_right on review.meeting_call as restrictive for insert to ansinh_app
    with check (called_by = (select platform.app_user()) and (select account.may('HOLD_MEETING')));
create policy held_by_right on review.meeting as restrictive for insert to ansinh_app
    with check (begun_by = (select platform.app_user()) and (select account.may('HOLD_MEETING')));
create policy held_by_right on review.meeting_scan as restrictive for insert to ansinh_app
    with check (kept_by = (select platform.app_user()) and (select account.may('HOLD_MEETING')));

create table review.meeting_scan_file (
    ward_id uuid not null,
    scan_id uuid not null,
    content bytea not null,
    primary key (ward_id, scan_id),
    foreign key (ward_id, scan_id) references review.meeting_scan
);
alter table review.meeting_scan_file enable row level security;
alter table review.meeting_scan_file force row level security;
create policy ward_bound on review.meeting_scan_file for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy of_a_scan_that_is_seen on review.meeting_scan_file as restrictive for all to ansinh_app
    using (scan_id in (select s.scan_id from review.meeting_scan s));
grant select, insert on review.meeting_scan_file to ansinh_app;
grant select on review.meeting_scan_file to ansinh_backup;
