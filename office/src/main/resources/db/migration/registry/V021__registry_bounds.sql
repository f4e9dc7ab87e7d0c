-- Who sees and who writes the register, in the database itself, and the functions other modules read it by.

do $$
declare
    t text;
begin
    foreach t in array array['ward', 'ward_version', 'area', 'area_version', 'household', 'residence', 'person',
        'membership', 'person_situation', 'import_run', 'event', 'sheet_shape']
    loop
        execute format('call platform.guard(%L)', 'registry.' || t);
    end loop;
end $$;
call platform.guard('registry.person_identity', 'identity');
call platform.guard('registry.person_origin', 'origin');
call platform.guard('registry.person_health', 'health');

-- Sensitive facts by use case. A leader sees of a number only its tail, which stands in registry.person.
call account.restrict_to('registry.person_identity', 'SEE_IDENTITY');
call account.restrict_to('registry.person_origin', 'SEE_ORIGIN');
call account.restrict_to('registry.person_health', 'SEE_HEALTH');
create policy importers on registry.import_run as restrictive for all to ansinh_app
    using ((select account.may('IMPORT_REGISTER')));
create policy importers on registry.sheet_shape as restrictive for all to ansinh_app
    using ((select account.may('IMPORT_REGISTER')));

-- A leader or surveyor is bounded to groups: the households that live there now, their people, all of their history.
-- Each condition tests the role first (an init plan), so that other roles never pay for the sub-select.
call account.bind_to_groups('registry.residence', 'area_id');
do $$
declare
    t text;
begin
    foreach t in array array['household', 'membership', 'event'] loop
        execute format('create policy group_bound on registry.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in '
            '(select r.household_id from registry.residence r where r.until = ''infinity''))', t);
    end loop;
    foreach t in array array['person', 'person_situation', 'person_identity', 'person_origin', 'person_health'] loop
        execute format('create policy group_bound on registry.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or person_id in '
            '(select m.person_id from registry.membership m))', t);
    end loop;
end $$;

-- Who imports writes the register; who manages the ward founds it and names its groups.
do $$
declare
    t text;
    wanted text;
begin
    foreach t in array array['ward', 'ward_version', 'area', 'area_version', 'household', 'residence', 'person',
        'membership', 'person_situation', 'person_identity', 'person_origin', 'person_health', 'import_run', 'event',
        'sheet_shape']
    loop
        wanted := case when t in ('ward', 'ward_version', 'area', 'area_version')
            then 'MANAGE_WARD' else 'IMPORT_REGISTER' end;
        execute format('create policy writers_insert on registry.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(%L)))', t, wanted);
        execute format('create policy writers_update on registry.%I as restrictive for update to ansinh_app '
            'using ((select account.may(%L)))', t, wanted);
        execute format('create policy writers_delete on registry.%I as restrictive for delete to ansinh_app '
            'using ((select account.may(%L)))', t, wanted);
    end loop;
end $$;
-- What was is never taken out: dated rows are closed.
revoke delete on registry.ward, registry.ward_version, registry.area, registry.area_version, registry.household,
    registry.person, registry.event, registry.import_run from ansinh_app;
revoke update on registry.event, registry.import_run from ansinh_app;

-- the register as of a date: SQL functions that the planner inlines; they see what the caller may see ------------------

create function registry.ward_on(d date) returns table (
    ward_id uuid, name text, superior text, province text, unit_code text) language sql stable as $$
    select w.ward_id, w.name, w.superior, w.province, w.unit_code
    from registry.ward_version w where w.since <= d and d < w.until
$$;

create function registry.areas_on(d date) returns table (
    ward_id uuid, area_id uuid, "position" int, name text, kind text, area_kind text, part_of text) language sql stable as $$
    select a.ward_id, a.area_id, a."position", v.name, v.kind, v.area_kind, v.part_of
    from registry.area a
    join registry.area_version v on v.ward_id = a.ward_id and v.area_id = a.area_id
    where v.since <= d and d < v.until
$$;

create function registry.households_on(d date) returns table (
    ward_id uuid, household_id uuid, code text, area_id uuid, area_name text, area_kind text, area_position int,
    head_id uuid, head_name text, head_sort_key bytea, address text, street text, phone text, people int)
language sql stable as $$
    select h.ward_id, h.household_id, h.code, r.area_id, v.name, v.area_kind, a."position",
        p.person_id, p.name, p.sort_key, r.address, r.street, r.phone, n.people
    from registry.household h
    join registry.membership m on m.ward_id = h.ward_id and m.household_id = h.household_id
        and m.relation = 'head' and m.since <= d and d < m.until
    join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
    join (select c.ward_id, c.household_id, count(*)::int people from registry.membership c
        where c.since <= d and d < c.until group by c.ward_id, c.household_id) n
        on n.ward_id = h.ward_id and n.household_id = h.household_id
    left join registry.residence r on r.ward_id = h.ward_id and r.household_id = h.household_id and r.since <= d and d < r.until
    left join registry.area a on a.ward_id = r.ward_id and a.area_id = r.area_id
    left join registry.area_version v on v.ward_id = a.ward_id and v.area_id = a.area_id and v.since <= d and d < v.until
$$;

create function registry.members_on(d date) returns table (
    ward_id uuid, household_id uuid, person_id uuid, name text, sort_key bytea, sex text, birth_date date,
    birth_precision text, relation text, is_head boolean, studying_at text, certificate text, work_status text,
    able_to_work boolean, occupation text, insured boolean, insurance_payer text, monthly_allowance boolean,
    allowance_kind text, uses_internet boolean, merit boolean)
language sql stable as $$
    select m.ward_id, m.household_id, m.person_id, p.name, p.sort_key, p.sex, p.birth_date, p.birth_precision,
        m.relation, m.relation = 'head', s.studying_at, s.certificate, s.work_status, s.able_to_work, s.occupation,
        s.insured, s.insurance_payer, s.monthly_allowance, s.allowance_kind, s.uses_internet, s.merit
    from registry.membership m
    join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
    left join registry.person_situation s on s.ward_id = m.ward_id and s.person_id = m.person_id and s.since <= d and d < s.until
    where m.since <= d and d < m.until
$$;

-- Disability and illness: rows only for the roles that may see health.
create function registry.health_on(d date) returns table (
    ward_id uuid, household_id uuid, person_id uuid, disability_degree text, disability_kind text, serious_illness boolean)
language sql stable as $$
    select h.ward_id, m.household_id, h.person_id, h.disability_degree, h.disability_kind, h.serious_illness
    from registry.person_health h
    join registry.membership m on m.ward_id = h.ward_id and m.person_id = h.person_id and m.since <= d and d < m.until
    where h.since <= d and d < h.until
$$;

create function registry.origins_on(d date) returns table (
    ward_id uuid, household_id uuid, person_id uuid, ethnic_group text) language sql stable as $$
    select o.ward_id, m.household_id, o.person_id, o.ethnic_group
    from registry.person_origin o
    join registry.membership m on m.ward_id = o.ward_id and m.person_id = o.person_id and m.since <= d and d < m.until
$$;

-- After a large import the application refreshes the statistics of what it filled.
grant maintain on registry.household, registry.residence, registry.person, registry.membership,
    registry.person_situation, registry.person_identity, registry.person_origin to ansinh_app;
