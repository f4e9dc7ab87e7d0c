-- What is true of somebody for a time beside school, work and health: temporary residence and absence, military service; and
-- apart, for those only who may see facts of health, pregnancy, imprisonment and the certificate of disability in force.
create table registry.person_spell (
    ward_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('temporary-residence', 'temporary-absence', 'military-service')),
    since date not null,
    until date not null default 'infinity' check (since < until),
    expected_on date check (since < expected_on),
    said text not null,
    primary key (ward_id, person_id, kind, since),
    foreign key (ward_id, person_id) references registry.person
);
create table registry.person_private_spell (
    ward_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('pregnancy', 'imprisonment', 'disability-certificate')),
    since date not null,
    until date not null default 'infinity' check (since < until),
    expected_on date check (since < expected_on),
    said text not null,
    primary key (ward_id, person_id, kind, since),
    foreign key (ward_id, person_id) references registry.person
);
call platform.guard('registry.person_spell');
call platform.guard('registry.person_private_spell', 'health');
call account.restrict_to('registry.person_private_spell', 'SEE_HEALTH');

do $$
declare
    t text;
begin
    foreach t in array array['person_spell', 'person_private_spell'] loop
        execute format('create policy group_bound on registry.%I as restrictive for all to ansinh_app using '
            '((select not account.is_group_bound()) or person_id in (select registry.people_in_groups()))', t);
        execute format('create policy writers_insert on registry.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RECORD_EVENT'')))', t);
        execute format('create policy writers_update on registry.%I as restrictive for update to ansinh_app '
            'using ((select account.may(''RECORD_EVENT'')))', t);
        execute format('create policy writers_delete on registry.%I as restrictive for delete to ansinh_app '
            'using ((select account.may(''RECORD_EVENT'')))', t);
        execute format('create policy definer_reads on registry.%I for select to ansinh_owner using (true)', t);
        execute format('create trigger one_writer before insert or update on registry.%I
                        for each statement execute function registry.one_writer()', t);
    end loop;
end $$;
call registry.keep_periods_apart('registry.person_spell', 'one_spell_at_a_time', 'true', 'person_id', 'kind');
call registry.keep_periods_apart('registry.person_private_spell', 'one_private_spell_at_a_time', 'true', 'person_id', 'kind');

-- Of those who live here on a day; private ones for the roles that may see health.
create function registry.spells_on(d date) returns table (
    ward_id uuid, household_id uuid, person_id uuid, kind text, since date, expected_on date) language sql stable as $$
    select s.ward_id, m.household_id, s.person_id, s.kind, s.since, s.expected_on
    from (select * from registry.person_spell union all select * from registry.person_private_spell) s
    join registry.membership m on m.ward_id = s.ward_id and m.person_id = s.person_id and m.since <= d and d < m.until
    where s.since <= d and d < s.until
$$;
