-- What happened to the people and households of the ward, as it was recorded: the source of what the register says from
-- then on (ADR 0120). Only ever added to; an event is undone by another one. What an import changed stands in
-- registry.event as before.

-- Named are those it happened to; people are all whose rows it wrote, such as the members under a new head.
create table registry.life_event (
    ward_id uuid not null references registry.ward,
    event_id uuid not null,
    seq bigint not null generated always as identity,
    kind text not null check (kind <> ''),
    happened_on date not null,
    paper_number text not null default '',
    paper_issued date,
    paper_issuer text not null default '',
    note text not null default '',
    facts jsonb not null,
    changes jsonb not null,
    named uuid[] not null default '{}',
    people uuid[] not null default '{}',
    undoes uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (ward_id, event_id),
    foreign key (ward_id, undoes) references registry.life_event,
    check (undoes is null or kind in ('undo', 'private')),
    check (kind <> 'undo' or undoes is not null)
);
create unique index undone_once on registry.life_event (ward_id, undoes) where undoes is not null;

create table registry.life_event_household (
    ward_id uuid not null,
    event_id uuid not null,
    household_id uuid not null,
    primary key (ward_id, event_id, household_id),
    foreign key (ward_id, event_id) references registry.life_event,
    foreign key (ward_id, household_id) references registry.household
);
create index on registry.life_event_household (ward_id, household_id);

-- The facts and changes of an event that hold identity numbers; life_event has the same without them.
create table registry.life_event_identity (
    ward_id uuid not null,
    event_id uuid not null,
    facts jsonb not null,
    changes jsonb not null,
    primary key (ward_id, event_id),
    foreign key (ward_id, event_id) references registry.life_event
);

-- Events that only those may know of who may see facts of health: in life_event they are 'private' and say nothing.
create table registry.life_event_health (
    ward_id uuid not null,
    event_id uuid not null,
    kind text not null,
    paper_number text not null,
    paper_issued date,
    paper_issuer text not null,
    note text not null,
    facts jsonb not null,
    changes jsonb not null,
    named uuid[] not null,
    people uuid[] not null,
    primary key (ward_id, event_id),
    foreign key (ward_id, event_id) references registry.life_event
);

call platform.guard('registry.life_event');
call platform.guard('registry.life_event_household');
call platform.guard('registry.life_event_identity', 'identity');
call account.restrict_to('registry.life_event_identity', 'SEE_IDENTITY');
call platform.guard('registry.life_event_health', 'health');
call account.restrict_to('registry.life_event_health', 'SEE_HEALTH');

create policy group_bound on registry.life_event_household as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy group_bound on registry.life_event as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or event_id in (select h.event_id from registry.life_event_household h));
create policy group_bound on registry.life_event_health as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or event_id in (select h.event_id from registry.life_event_household h));
create policy group_bound on registry.life_event_identity as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or event_id in (select h.event_id from registry.life_event_household h));

do $$
declare
    t text;
begin
    foreach t in array array['life_event', 'life_event_household', 'life_event_identity', 'life_event_health'] loop
        execute format('create policy writers_insert on registry.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RECORD_EVENT'')))', t);
        execute format('revoke update, delete on registry.%I from ansinh_app', t);
    end loop;
    -- Events write what an import may write, of the tables that they change.
    foreach t in array array['household', 'residence', 'person', 'membership', 'person_identity', 'person_situation',
        'person_health'] loop
        execute format('alter policy writers_insert on registry.%I with check '
            '((select account.may(''IMPORT_REGISTER'')) or (select account.may(''RECORD_EVENT'')))', t);
        execute format('alter policy writers_update on registry.%I using '
            '((select account.may(''IMPORT_REGISTER'')) or (select account.may(''RECORD_EVENT'')))', t);
        execute format('alter policy writers_delete on registry.%I using '
            '((select account.may(''IMPORT_REGISTER'')) or (select account.may(''RECORD_EVENT'')))', t);
    end loop;
end $$;

-- Who records an event comes after a running import, which has read the rows that it will write, and takes the lock of
-- writers (V027 takes it at the first row) before reading, so that nothing changes between reading and writing.
create function registry.become_writer() returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('registry.import ' || platform.ward(), 0));
    select pg_advisory_xact_lock(hashtextextended('registry.periods ' || coalesce(platform.ward()::text, ''), 0));
$$;
