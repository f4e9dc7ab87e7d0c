-- Nghi trùng: two people of whom an officer said that they are not one. Only ever added to; what is taken back is marked.
create table registry.different_people (
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
create table registry.different_people_removal (
    ward_id uuid not null,
    entry_id uuid not null,
    removed_by uuid not null,
    removed_at timestamptz not null default platform.instant(),
    primary key (ward_id, entry_id),
    foreign key (ward_id, entry_id) references registry.different_people
);
-- The reason may speak of numbers: the trail shows it to those only who may see them.
call platform.guard('registry.different_people', 'identity');
call platform.guard('registry.different_people_removal');
revoke update, delete on registry.different_people, registry.different_people_removal from ansinh_app;

-- Both must live in the groups of whoever is bound to groups.
create policy group_bound on registry.different_people as restrictive for all to ansinh_app
    using ((select not account.is_group_bound())
        or (first_person_id in (select registry.people_in_groups())
            and second_person_id in (select registry.people_in_groups())));
create policy checkers on registry.different_people as restrictive for all to ansinh_app
    using ((select account.may('CHECK_REGISTER')));
create policy removal_of_a_visible_one on registry.different_people_removal as restrictive for all to ansinh_app
    using (entry_id in (select d.entry_id from registry.different_people d));
create policy said_in_own_name on registry.different_people as restrictive for insert to ansinh_app
    with check (said_by = (select platform.app_user()) and (select account.may('RESOLVE_FINDING')));
create policy removed_in_own_name on registry.different_people_removal as restrictive for insert to ansinh_app
    with check (removed_by = (select platform.app_user()) and (select account.may('RESOLVE_FINDING')));

create view registry.different_people_now with (security_invoker) as
    select d.ward_id, d.entry_id, d.first_person_id, d.second_person_id, d.reason, d.said_by, d.said_at
    from registry.different_people d
    where not exists (select from registry.different_people_removal r
                      where r.ward_id = d.ward_id and r.entry_id = d.entry_id);
grant select on registry.different_people_now to ansinh_app;
