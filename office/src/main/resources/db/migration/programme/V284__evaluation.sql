-- Đánh giá tổ dân phố cuối năm: the ward's own criteria with weights, the points of each group, and the signed result (ADR 0181).
create table programme.evaluation_scheme (
    ward_id uuid not null,
    year integer not null check (year between 2000 and 2200),
    number integer not null check (number > 0),
    -- how the ward adopted it, as people cite it
    cited text not null check (cited <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, year, number)
);

create table programme.evaluation_criterion (
    ward_id uuid not null,
    year integer not null,
    number integer not null,
    position integer not null check (position > 0),
    words text not null check (words <> ''),
    weight numeric(5, 2) not null check (weight > 0 and weight <= 100),
    -- what the program works out beside it
    fact text not null check (fact <> ''),
    primary key (ward_id, year, number, position),
    foreign key (ward_id, year, number) references programme.evaluation_scheme
);

create table programme.evaluation_band (
    ward_id uuid not null,
    year integer not null,
    number integer not null,
    name text not null check (name <> ''),
    at_least numeric(5, 2) not null check (at_least between 0 and 100),
    primary key (ward_id, year, number, at_least),
    foreign key (ward_id, year, number) references programme.evaluation_scheme
);

-- Every time points are given is a row; the last one of a criterion counts.
create table programme.evaluation_score (
    ward_id uuid not null,
    score_id uuid not null,
    year integer not null,
    number integer not null,
    area_id uuid not null,
    position integer not null,
    points numeric(5, 2) not null check (points >= 0),
    suggested numeric(5, 2),
    remark text not null check (remark <> '' or (suggested is not null and suggested = points)),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, score_id),
    foreign key (ward_id, year, number, position) references programme.evaluation_criterion,
    foreign key (ward_id, area_id) references registry.area
);
create index on programme.evaluation_score (ward_id, year, number, area_id);

create table programme.evaluation_paper (
    ward_id uuid not null,
    paper_id uuid not null,
    year integer not null,
    number integer not null,
    made_by uuid not null,
    made_at timestamptz not null default platform.instant(),
    primary key (ward_id, paper_id),
    foreign key (ward_id, year, number) references programme.evaluation_scheme
);

create table programme.evaluation_paper_end (
    ward_id uuid not null,
    paper_id uuid not null,
    outcome text not null check (outcome in ('signed', 'returned')),
    ended_on date not null,
    document_id uuid,
    reason text not null,
    ended_by uuid not null,
    ended_at timestamptz not null default platform.instant(),
    primary key (ward_id, paper_id),
    foreign key (ward_id, paper_id) references programme.evaluation_paper,
    foreign key (ward_id, document_id) references correspondence.document,
    check ((outcome = 'signed') = (document_id is not null)),
    check (outcome = 'signed' or reason <> '')
);

-- As it was signed.
create table programme.evaluation_result (
    ward_id uuid not null,
    year integer not null,
    area_id uuid not null,
    group_name text not null check (group_name <> ''),
    total numeric(5, 2) not null,
    place integer not null check (place > 0),
    band text not null,
    primary key (ward_id, year, area_id),
    foreign key (ward_id, area_id) references registry.area
);

create table programme.evaluation_fact (
    ward_id uuid not null,
    year integer not null,
    area_id uuid not null,
    fact text not null check (fact <> ''),
    done integer not null,
    asked integer not null,
    last_day date,
    primary key (ward_id, year, area_id, fact),
    foreign key (ward_id, area_id) references registry.area
);

do $$
declare
    t text;
begin
    foreach t in array array['evaluation_scheme', 'evaluation_criterion', 'evaluation_band', 'evaluation_score', 'evaluation_paper',
            'evaluation_paper_end', 'evaluation_result', 'evaluation_fact'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
    end loop;
    foreach t in array array['evaluation_score', 'evaluation_result', 'evaluation_fact'] loop
        execute format('create policy group_bound on programme.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[]))', t);
    end loop;
    foreach t in array array['evaluation_paper', 'evaluation_paper_end'] loop
        execute format('create policy committee_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select not account.is_group_bound()))', t);
        execute format('create policy definer_reads on programme.%I for select to ansinh_owner using (true)', t);
    end loop;
end $$;

-- Of a year: whether its result was signed; whether points and criteria can still be changed, which ends while a draft waits.
create function programme.evaluation_is_signed(of_year integer) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from programme.evaluation_paper p
        join programme.evaluation_paper_end e on e.ward_id = p.ward_id and e.paper_id = p.paper_id
        where p.ward_id = (select platform.ward()) and p.year = of_year and e.outcome = 'signed')
$$;
create function programme.evaluation_is_open(of_year integer) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select not exists (select from programme.evaluation_paper p
        left join programme.evaluation_paper_end e on e.ward_id = p.ward_id and e.paper_id = p.paper_id
        where p.ward_id = (select platform.ward()) and p.year = of_year and coalesce(e.outcome, 'waits') <> 'returned')
$$;

do $$
declare
    t text;
begin
    foreach t in array array['evaluation_scheme', 'evaluation_criterion', 'evaluation_band'] loop
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')) and programme.evaluation_is_open(year))', t);
    end loop;
    foreach t in array array['evaluation_result', 'evaluation_fact'] loop
        execute format('create policy signed_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''SIGN_PROGRAMME'')))', t);
    end loop;
end $$;
-- Until it is signed, points are between the committee, the officer and the signer.
create policy proposed_or_signed on programme.evaluation_score as restrictive for select to ansinh_app
    using ((select account.may('RUN_PROGRAMME')) or (select account.may('SIGN_PROGRAMME'))
        or (select platform.app_role() = 'committee-member') or programme.evaluation_is_signed(year));
create policy scored_by_right on programme.evaluation_score as restrictive for insert to ansinh_app
    with check (recorded_by = (select platform.app_user()) and programme.evaluation_is_open(year)
        and ((select account.may('RUN_PROGRAMME'))
            or ((select account.may('DO_TASK')) and (select not account.is_group_bound())
                and area_id in (select programme.groups_answered_for((platform.instant() at time zone 'Asia/Ho_Chi_Minh')::date)))));
create policy run_by_right on programme.evaluation_paper as restrictive for insert to ansinh_app
    with check (made_by = (select platform.app_user()) and (select account.may('RUN_PROGRAMME'))
        and programme.evaluation_is_open(year));
create policy signed_by_right on programme.evaluation_paper_end as restrictive for insert to ansinh_app
    with check (ended_by = (select platform.app_user()) and (select account.may('SIGN_PROGRAMME')));
