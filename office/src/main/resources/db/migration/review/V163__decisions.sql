-- Quyết định công nhận: what the ward proposes to its chair after a review, household by household as it was found on the day of the
-- draft, and what came of the draft: signed, or returned with a reason. A signed decision is never changed; a wrong one is put right
-- by another that names it (ADR 0140).
create table review.decision (
    ward_id uuid not null,
    decision_id uuid not null,
    round_id uuid not null,
    number integer not null check (number > 0),
    -- the signed decision that this one puts right, and why
    corrects uuid,
    reason text not null,
    -- whether its statuses count from its own day or from that of the decision that it puts right
    counts_from text not null check (counts_from in ('signing', 'corrected')),
    made_on date not null,
    made_by uuid not null,
    made_at timestamptz not null default platform.instant(),
    law text not null,
    primary key (ward_id, decision_id),
    unique (ward_id, round_id, number),
    foreign key (ward_id, round_id) references review.round,
    foreign key (ward_id, corrects) references review.decision,
    check ((corrects is null) = (reason = '')),
    check (counts_from = 'signing' or corrects is not null),
    -- made before the ward worked with this program, and written down here afterwards
    on_paper boolean not null default false
);

create table review.decision_household (
    ward_id uuid not null,
    decision_id uuid not null,
    number integer not null check (number > 0),
    household_id uuid not null,
    area_id uuid not null,
    area_name text not null,
    area_position integer not null,
    code text not null,
    head_name text not null check (head_name <> ''),
    head_sex text not null,
    birth_year integer,
    address text not null,
    people integer not null check (people > 0),
    -- what it was when the review began; what it is by this decision
    was text not null check (was in ('poor', 'near-poor', 'not-listed')),
    becomes text not null check (becomes in ('poor', 'near-poor', 'not-listed')),
    -- the form and the standard by which it was found so; nothing where a decision of earlier years was made on paper alone
    submission_id uuid,
    standard text not null,
    found text not null,
    deprived text[] not null,
    primary key (ward_id, decision_id, number),
    unique (ward_id, decision_id, household_id),
    foreign key (ward_id, decision_id) references review.decision,
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, area_id) references registry.area
);
create index on review.decision_household (ward_id, household_id);

-- What came of a draft: one thing only, whoever is second finds it done.
create table review.decision_end (
    ward_id uuid not null,
    decision_id uuid not null,
    outcome text not null check (outcome in ('signed', 'returned')),
    ended_on date not null,
    reason text not null,
    document_id uuid,
    -- of one that was made on paper its number as written there; the register of documents does not have it
    written text not null default '',
    ended_by uuid not null,
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, decision_id),
    foreign key (ward_id, decision_id) references review.decision,
    check ((outcome = 'signed') = (document_id is not null or written <> '')),
    check (outcome = 'signed' or reason <> '')
);

-- Giấy chứng nhận: one for a household, with a box for each year in which it holds.
create table review.certificate (
    ward_id uuid not null,
    certificate_id uuid not null,
    household_id uuid not null,
    decision_id uuid not null,
    document_id uuid not null,
    -- as written on it
    number text not null check (number <> ''),
    issued_on date not null,
    -- one that was issued again, in place of another; why
    replaces uuid,
    reason text not null,
    issued_by uuid not null,
    issued_at timestamptz not null default platform.instant(),
    primary key (ward_id, certificate_id),
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, decision_id) references review.decision,
    foreign key (ward_id, replaces) references review.certificate
);
create index on review.certificate (ward_id, household_id);

create table review.certificate_year (
    ward_id uuid not null,
    certificate_id uuid not null,
    year integer not null check (year between 2000 and 2200),
    status text not null check (status in ('poor', 'near-poor')),
    decision_id uuid not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, certificate_id, year, decision_id),
    foreign key (ward_id, certificate_id) references review.certificate,
    foreign key (ward_id, decision_id) references review.decision
);

create table review.certificate_end (
    ward_id uuid not null,
    certificate_id uuid not null,
    ended_on date not null,
    reason text not null check (reason <> ''),
    decision_id uuid,
    ended_by uuid not null,
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, certificate_id),
    foreign key (ward_id, certificate_id) references review.certificate,
    foreign key (ward_id, decision_id) references review.decision
);

do $$
declare
    t text;
begin
    foreach t in array array['decision', 'decision_household', 'decision_end', 'certificate', 'certificate_year', 'certificate_end'] loop
        execute format('call platform.guard(%L)', 'review.' || t);
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
    end loop;
    foreach t in array array['decision_household', 'certificate'] loop
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
    end loop;
    foreach t in array array['certificate_year', 'certificate_end'] loop
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or certificate_id in (select c.certificate_id from review.certificate c))', t);
    end loop;
    foreach t in array array['decision', 'decision_household'] loop
        execute format('create policy run_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_REVIEW'')))', t);
    end loop;
    foreach t in array array['certificate', 'certificate_year', 'certificate_end'] loop
        execute format('create policy run_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''SIGN_REVIEW'')) or (select account.may(''RUN_REVIEW'')))', t);
    end loop;
end $$;
create policy signed_by_right on review.decision_end as restrictive for insert to ansinh_app
    with check (ended_by = (select platform.app_user()) and ((select account.may('SIGN_REVIEW'))
        or ((select account.may('RUN_REVIEW')) and decision_id in (select d.decision_id from review.decision d where d.on_paper))));

-- Khóa kỳ rà soát: by which law it was found so, and a hash over everything that was recorded of it, so that whoever looks later can
-- tell that it is still what was closed.
create table review.round_closing (
    ward_id uuid not null,
    round_id uuid not null,
    number integer not null check (number > 0),
    law text not null,
    sha256 text not null,
    closed_on date not null,
    closed_by uuid not null,
    closed_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, number),
    foreign key (ward_id, round_id) references review.round
);
call platform.guard('review.round_closing');
revoke update, delete on review.round_closing from ansinh_app;
create policy review_seen on review.round_closing as restrictive for select to ansinh_app
    using ((select account.may('SEE_REVIEW')));
create policy closed_by_right on review.round_closing as restrictive for insert to ansinh_app
    with check (closed_by = (select platform.app_user()) and (select account.may('RUN_REVIEW')));
