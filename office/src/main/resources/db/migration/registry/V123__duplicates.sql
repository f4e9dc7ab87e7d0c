-- Nghi trùng: two people of whom an officer said that they are not one. Only ever added to; what is taken back is marked.
create table registry_check.different_people (
    ward_id uuid not null,
    entry_id uuid not null,
    first_person_id uuid not null,
    second_person_id uuid not null check (first_person_id::text < second_person_id::text),
    reason text not null,
    said_by uuid not null,
    said_at timestamptz not null default platform.instant(),
    primary key (ward_id, entry_id),
    foreign key (ward_id, first_person_id) references registry.person (ward_id, person_id),
    foreign key (ward_id, second_person_id) references registry.person (ward_id, person_id)
);
create table registry_check.different_people_removal (
    ward_id uuid not null,
    entry_id uuid not null,
    removed_by uuid not null,
    removed_at timestamptz not null default platform.instant(),
    primary key (ward_id, entry_id),
    foreign key (ward_id, entry_id) references registry_check.different_people
);
-- The reason may speak of numbers: the trail shows it to those only who may see them.
call platform.guard('registry_check.different_people', 'identity');
call platform.guard('registry_check.different_people_removal');
revoke update, delete on registry_check.different_people, registry_check.different_people_removal from ansinh_app;

-- Both must live in the groups of whoever is bound to groups.
create policy group_bound on registry_check.different_people as restrictive for all to ansinh_app
    using ((select not account.is_group_bound())
        or (first_person_id in (select registry.people_in_groups())
            and second_person_id in (select registry.people_in_groups())));
create policy checkers on registry_check.different_people as restrictive for all to ansinh_app
    using ((select account.may('CHECK_REGISTER')));
create policy removal_of_a_visible_one on registry_check.different_people_removal as restrictive for all to ansinh_app
    using (entry_id in (select d.entry_id from registry_check.different_people d));
create policy said_in_own_name on registry_check.different_people as restrictive for insert to ansinh_app
    with check (said_by = (select platform.app_user()) and (select account.may('RESOLVE_FINDING')));
create policy removed_in_own_name on registry_check.different_people_removal as restrictive for insert to ansinh_app
    with check (removed_by = (select platform.app_user()) and (select account.may('RESOLVE_FINDING')));

create view registry_check.different_people_now with (security_invoker) as
    select d.ward_id, d.entry_id, d.first_person_id, d.second_person_id, d.reason, d.said_by, d.said_at
    from registry_check.different_people d
    where not exists (select from registry_check.different_people_removal r
                      where r.ward_id = d.ward_id and r.entry_id = d.entry_id);
grant select on registry_check.different_people_now to ansinh_app;

-- Gộp: one person recorded twice becomes one. The row points from the record that is closed to the one that stays; its
-- steps say what was closed, added and filled, so that it can be undone.
create table registry.person_merge (
    ward_id uuid not null,
    merge_id uuid not null,
    household_id uuid not null,
    kept_person_id uuid not null,
    merged_person_id uuid not null check (merged_person_id <> kept_person_id),
    merged_on date not null,
    merged_by uuid not null,
    merged_at timestamptz not null default platform.instant(),
    primary key (ward_id, merge_id),
    foreign key (ward_id, household_id) references registry.household,
    foreign key (ward_id, kept_person_id) references registry.person (ward_id, person_id),
    foreign key (ward_id, merged_person_id) references registry.person (ward_id, person_id)
);
create table registry.person_merge_step (
    ward_id uuid not null,
    merge_id uuid not null,
    step int not null,
    what text not null check (what in ('closed', 'added', 'filled')),
    -- the table of the row, or the column of the person
    place text not null,
    -- of a row that was closed: since when it holds, and until when it held before
    since date,
    until date,
    -- which of several rows: the kind of a number
    kind text,
    primary key (ward_id, merge_id, step),
    foreign key (ward_id, merge_id) references registry.person_merge
);
create table registry.person_merge_undo (
    ward_id uuid not null,
    merge_id uuid not null,
    undone_by uuid not null,
    undone_at timestamptz not null default platform.instant(),
    primary key (ward_id, merge_id),
    foreign key (ward_id, merge_id) references registry.person_merge
);
-- The steps tell whether there was anything of health to carry over.
call platform.guard('registry.person_merge');
call platform.guard('registry.person_merge_step', 'health');
call platform.guard('registry.person_merge_undo');
revoke update, delete on registry.person_merge, registry.person_merge_step, registry.person_merge_undo from ansinh_app;
create policy group_bound on registry.person_merge as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy checkers on registry.person_merge as restrictive for all to ansinh_app
    using ((select account.may('CHECK_REGISTER')));
create policy of_a_visible_merge on registry.person_merge_step as restrictive for all to ansinh_app
    using (merge_id in (select m.merge_id from registry.person_merge m));
create policy of_a_visible_merge on registry.person_merge_undo as restrictive for all to ansinh_app
    using (merge_id in (select m.merge_id from registry.person_merge m));
create policy merged_in_own_name on registry.person_merge as restrictive for insert to ansinh_app
    with check (merged_by = (select platform.app_user()) and (select account.may('RESOLVE_FINDING')));
create policy by_who_merges on registry.person_merge_step as restrictive for insert to ansinh_app
    with check ((select account.may('RESOLVE_FINDING')));
create policy undone_in_own_name on registry.person_merge_undo as restrictive for insert to ansinh_app
    with check (undone_by = (select platform.app_user()) and (select account.may('RESOLVE_FINDING')));

create view registry.person_merge_now with (security_invoker) as
    select m.ward_id, m.merge_id, m.household_id, m.kept_person_id, m.merged_person_id, m.merged_on, m.merged_by, m.merged_at
    from registry.person_merge m
    where not exists (select from registry.person_merge_undo u where u.ward_id = m.ward_id and u.merge_id = m.merge_id);
grant select on registry.person_merge_now to ansinh_app;

-- A record that was merged into another is merged once, and nobody is merged into it.
create function registry.merged_once() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('registry.person_merge ' || new.ward_id, 0));
    if exists (select from registry.person_merge_now m
               where m.ward_id = new.ward_id and m.merge_id <> new.merge_id
                 and m.merged_person_id in (new.merged_person_id, new.kept_person_id)) then
        raise exception 'one of both is merged already'
            using errcode = 'exclusion_violation', constraint = 'merged_once', table = 'person_merge', schema = 'registry';
    end if;
    return null;
end $$;
create trigger merged_once after insert on registry.person_merge for each row execute function registry.merged_once();

-- Which record stands for one that was merged, for whoever reads what other modules wrote of it; also where the one merged
-- into was merged itself later.
create policy definer_reads on registry.person_merge for select to ansinh_owner using (true);
create policy definer_reads on registry.person_merge_undo for select to ansinh_owner using (true);
create function registry.merged_people() returns table (merged uuid, kept uuid)
    language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    with recursive known as (
        select m.merged_person_id as merged, m.kept_person_id as kept from registry.person_merge m
        where m.ward_id = (select platform.ward()) and not exists (select from registry.person_merge_undo u
            where u.ward_id = m.ward_id and u.merge_id = m.merge_id)
    ), followed as (
        select k.merged, k.kept from known k
        union
        select f.merged, k.kept from followed f join known k on k.merged = f.kept
    )
    select f.merged, f.kept from followed f where not exists (select from known k where k.merged = f.kept)
$$;
