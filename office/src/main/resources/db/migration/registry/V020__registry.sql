-- The ward's register: places, households, people and what is known of them, each by date.
-- Every dated row is true from `since` until the day before `until`; two rows of one subject never overlap (exclusion
-- constraints). Two plain dates and not one range: under row security the planner may use the statistics of a column
-- only with leakproof operators, and comparing dates is leakproof while `@>` is not (households_on: 229 -> 40 ms).
-- Import rows in the order of their ids: the index of an exclusion constraint over uuids is slow in random order.

create schema if not exists registry;
call platform.open_schema('registry');

-- places -------------------------------------------------------------------------------------------------------------

create table registry.ward (
    ward_id uuid primary key,
    founded timestamptz not null
);

-- What the ward is called, under whom, in which province: papers of 2024 keep the head of 2024.
create table registry.ward_version (
    ward_id uuid not null references registry.ward,
    since date not null,
    until date not null default 'infinity' check (since < until),
    name text not null check (name <> ''),
    superior text not null default '',
    province text not null check (province <> ''),
    unit_code text,
    search_key text not null,
    primary key (ward_id, since),
    exclude using gist (ward_id with =, daterange(since, until) with &&)
);

create table registry.area (
    ward_id uuid not null references registry.ward,
    area_id uuid not null,
    position int not null,
    primary key (ward_id, area_id),
    unique (ward_id, position)
);

create table registry.area_version (
    ward_id uuid not null,
    area_id uuid not null,
    since date not null,
    until date not null default 'infinity' check (since < until),
    name text not null check (name <> ''),
    kind text not null default 'group' check (kind in ('group', 'hamlet')),
    area_kind text not null check (area_kind in ('urban', 'rural')),
    part_of text not null,
    search_key text not null,
    primary key (ward_id, area_id, since),
    foreign key (ward_id, area_id) references registry.area,
    exclude using gist (ward_id with =, area_id with =, daterange(since, until) with &&),
    exclude using gist (ward_id with =, search_key with =, daterange(since, until) with &&)
);

-- households and people ----------------------------------------------------------------------------------------------

create table registry.household (
    ward_id uuid not null references registry.ward,
    household_id uuid not null,
    code text not null check (code <> ''),
    search_key text not null,
    primary key (ward_id, household_id),
    unique (ward_id, code)
);

create table registry.residence (
    ward_id uuid not null,
    household_id uuid not null,
    since date not null,
    until date not null default 'infinity' check (since < until),
    area_id uuid not null,
    house_number text,
    street text,
    address text,
    old_address text,
    phone text,
    phone_owner text,
    note text,
    search_key text not null,
    primary key (ward_id, household_id, since),
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, area_id) references registry.area,
    exclude using gist (ward_id with =, household_id with =, daterange(since, until) with &&)
);
create index on registry.residence (ward_id, area_id);

-- The tail is the last three digits of the current number: all that a group leader may see of it.
create table registry.person (
    ward_id uuid not null references registry.ward,
    person_id uuid not null,
    name text not null check (name <> ''),
    search_key text not null,
    sort_key bytea not null,
    birth_date date,
    birth_precision text check (birth_precision in ('day', 'month', 'year')),
    sex text check (sex in ('male', 'female')),
    death_date date,
    id_tail text,
    primary key (ward_id, person_id),
    check ((birth_date is null) = (birth_precision is null)),
    check (death_date >= birth_date)
);
create index on registry.person (ward_id, search_key);

-- Who lives in which household, as what: one household at a time, one head at a time.
create table registry.membership (
    ward_id uuid not null,
    person_id uuid not null,
    since date not null,
    until date not null default 'infinity' check (since < until),
    household_id uuid not null,
    relation text not null check (relation <> ''),
    primary key (ward_id, person_id, since),
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, person_id) references registry.person,
    constraint one_household_at_a_time exclude using gist (ward_id with =, person_id with =, daterange(since, until) with &&),
    constraint one_head_at_a_time exclude using gist (ward_id with =, household_id with =, daterange(since, until) with &&)
        where (relation = 'head')
);
create index on registry.membership (ward_id, household_id);

-- At least one head while anyone lives there; checked at commit, so that a head may change inside one transaction.
create function registry.check_head() returns trigger language plpgsql as $$
declare
    home uuid := case when tg_op = 'DELETE' then old.household_id else new.household_id end;
    bound uuid := case when tg_op = 'DELETE' then old.ward_id else new.ward_id end;
    code text;
begin
    if tg_op = 'UPDATE' and old.household_id <> new.household_id then
        raise exception 'a membership keeps its household; close it and open another';
    end if;
    if exists (
        select from registry.membership m
        where m.ward_id = bound and m.household_id = home
        having not coalesce(range_agg(daterange(m.since, m.until)) filter (where m.relation = 'head'), '{}') @> range_agg(daterange(m.since, m.until))
    ) then
        select h.code into code from registry.household h where h.ward_id = bound and h.household_id = home;
        raise exception 'household % would have members and no head', code
            using errcode = 'check_violation', constraint = 'one_head_at_any_time', table = 'membership';
    end if;
    return null;
end $$;

create constraint trigger member_has_head after insert on registry.membership
    deferrable initially deferred for each row when (new.relation <> 'head')
    execute function registry.check_head();
create constraint trigger head_remains after update or delete on registry.membership
    deferrable initially deferred for each row execute function registry.check_head();

-- What is true of a person for a time; null is not known.
create table registry.person_situation (
    ward_id uuid not null,
    person_id uuid not null,
    since date not null,
    until date not null default 'infinity' check (since < until),
    studying_at text,
    certificate text,
    work_status text,
    able_to_work boolean,
    occupation text,
    insured boolean,
    insurance_payer text,
    monthly_allowance boolean,
    allowance_kind text,
    uses_internet boolean,
    merit boolean,
    note text,
    primary key (ward_id, person_id, since),
    foreign key (ward_id, person_id) references registry.person,
    exclude using gist (ward_id with =, person_id with =, daterange(since, until) with &&)
);

-- sensitive facts: tables of their own, because row security hides rows and not columns --------------------------------

create table registry.person_identity (
    ward_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('citizen', 'old-card')),
    number text not null check (number <> ''),
    since date not null,
    until date not null default 'infinity' check (since < until),
    primary key (ward_id, person_id, kind, since),
    foreign key (ward_id, person_id) references registry.person,
    exclude using gist (ward_id with =, person_id with =, kind with =, daterange(since, until) with &&)
);
create unique index one_number_one_person on registry.person_identity (ward_id, kind, number) where until = 'infinity';

create table registry.person_origin (
    ward_id uuid not null,
    person_id uuid not null,
    ethnic_group text not null,
    primary key (ward_id, person_id),
    foreign key (ward_id, person_id) references registry.person
);

create table registry.person_health (
    ward_id uuid not null,
    person_id uuid not null,
    since date not null,
    until date not null default 'infinity' check (since < until),
    disability_degree text,
    disability_kind text,
    serious_illness boolean,
    primary key (ward_id, person_id, since),
    foreign key (ward_id, person_id) references registry.person,
    exclude using gist (ward_id with =, person_id with =, daterange(since, until) with &&)
);

-- what happened, and what came in ------------------------------------------------------------------------------------

create table registry.import_run (
    ward_id uuid not null references registry.ward,
    import_run_id uuid not null,
    file_name text not null,
    file_hash text not null,
    as_of date not null,
    rows_read int not null,
    rows_new int not null,
    rows_changed int not null,
    rows_same int not null,
    rows_refused int not null,
    report jsonb not null,
    imported_by uuid not null,
    imported_at timestamptz not null,
    primary key (ward_id, import_run_id),
    check (rows_read = rows_new + rows_changed + rows_same + rows_refused)
);

create table registry.event (
    ward_id uuid not null,
    event_id uuid not null,
    household_id uuid not null,
    person_id uuid,
    kind text not null check (kind <> ''),
    happened_on date not null,
    paper text,
    before text,
    after text,
    import_run_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (ward_id, event_id),
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, person_id) references registry.person,
    foreign key (ward_id, import_run_id) references registry.import_run deferrable initially deferred
);
create index on registry.event (ward_id, household_id);

-- Which column means what, remembered by the fingerprint of a header.
create table registry.sheet_shape (
    ward_id uuid not null references registry.ward,
    fingerprint text not null,
    mapping jsonb not null,
    used_at timestamptz not null,
    primary key (ward_id, fingerprint)
);
