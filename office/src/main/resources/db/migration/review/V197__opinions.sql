-- Ý kiến của cơ quan cấp trên: the letter by which the superior body answers on the results of a review, whether it was asked as a step or
-- wrote of its own accord: it agrees, or names households that are to be looked at again (ADR 0147). Only ever added to.
create table review.opinion (
    ward_id uuid not null,
    opinion_id uuid not null,
    round_id uuid not null,
    number integer not null check (number > 0),
    body text not null check (body <> ''),
    -- number and day of the letter, as written on it
    written text not null check (written <> ''),
    dated date not null,
    is_agreed boolean not null,
    note text not null,
    -- the last move of the ward when it was recorded; 0 before the first
    after_move integer not null check (after_move >= 0),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, opinion_id),
    unique (ward_id, round_id, number),
    foreign key (ward_id, round_id) references review.round,
    check (is_agreed or note <> '')
);

-- A household to be looked at again; surveyed again from the day of the letter on.
create table review.opinion_household (
    ward_id uuid not null,
    opinion_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    primary key (ward_id, opinion_id, household_id),
    foreign key (ward_id, opinion_id) references review.opinion,
    foreign key (ward_id, round_id, household_id) references review.candidate
);
create index on review.opinion_household (ward_id, round_id);

-- The letter itself; the file stands apart and outside the trail, which keeps the hash.
create table review.opinion_scan (
    ward_id uuid not null,
    scan_id uuid not null,
    opinion_id uuid not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, scan_id),
    foreign key (ward_id, opinion_id) references review.opinion
);

do $$
declare
    t text;
begin
    foreach t in array array['opinion', 'opinion_household', 'opinion_scan'] loop
        execute format('call platform.guard(%L)', 'review.' || t);
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
        execute format('create policy run_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_REVIEW'')))', t);
    end loop;
end $$;
create policy group_bound on review.opinion_household as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
-- The letter may name households of every group.
create policy letters_seen on review.opinion_scan as restrictive for select to ansinh_app
    using ((select account.may('SEE_CORRESPONDENCE')));

create table review.opinion_scan_file (
    ward_id uuid not null,
    scan_id uuid not null,
    content bytea not null,
    primary key (ward_id, scan_id),
    foreign key (ward_id, scan_id) references review.opinion_scan
);
alter table review.opinion_scan_file enable row level security;
alter table review.opinion_scan_file force row level security;
create policy ward_bound on review.opinion_scan_file for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy of_a_scan_that_is_seen on review.opinion_scan_file as restrictive for all to ansinh_app
    using (scan_id in (select s.scan_id from review.opinion_scan s));
grant select, insert on review.opinion_scan_file to ansinh_app;
grant select on review.opinion_scan_file to ansinh_backup;
