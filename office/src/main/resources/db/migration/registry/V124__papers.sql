-- Giấy tờ: photographs and PDFs of a household or one of its people, kept as received. Nothing here is ever changed; what is
-- removed is marked. What may be seen only with a further use case names it.
create table registry.papers (
    ward_id uuid not null,
    paper_id uuid not null,
    household_id uuid not null,
    person_id uuid,
    kind text not null check (kind <> ''),
    needs text not null,
    number text not null,
    issued_on date,
    issued_by text not null,
    note text not null,
    file_name text not null check (file_name <> ''),
    media text not null check (media in ('jpeg', 'png', 'pdf')),
    bytes bigint not null check (bytes > 0),
    sha256 bytea not null,
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, paper_id),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id),
    foreign key (ward_id, person_id) references registry.person (ward_id, person_id)
);
create index on registry.papers (ward_id, household_id);
create table registry.paper_removals (
    ward_id uuid not null,
    paper_id uuid not null,
    reason text not null check (reason <> ''),
    removed_by uuid not null,
    removed_at timestamptz not null default platform.instant(),
    primary key (ward_id, paper_id),
    foreign key (ward_id, paper_id) references registry.papers (ward_id, paper_id)
);
-- The trail names kind and number of a paper: of a certificate of disability, of an identity card.
call platform.guard('registry.papers', 'health');
call platform.guard('registry.paper_removals');
revoke update, delete on registry.papers, registry.paper_removals from ansinh_app;

-- The file stands apart and outside the trail, which keeps the hash. Without content it lies in a folder under its hash.
create table registry.paper_files (
    ward_id uuid not null,
    paper_id uuid not null,
    content bytea,
    thumbnail bytea,
    primary key (ward_id, paper_id),
    foreign key (ward_id, paper_id) references registry.papers (ward_id, paper_id)
);
alter table registry.paper_files enable row level security;
alter table registry.paper_files force row level security;
create policy ward_bound on registry.paper_files for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
grant select, insert on registry.paper_files to ansinh_app;
grant select on registry.paper_files to ansinh_backup;

-- What is kept is what the hash says, also where the one who keeps it may not see it afterwards.
create policy definer_reads on registry.papers for select to ansinh_owner using (true);
create function registry.paper_is_as_hashed() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.content is not null and not exists (
        select from registry.papers p where p.ward_id = new.ward_id and p.paper_id = new.paper_id
            and p.sha256 = sha256(new.content) and p.bytes = length(new.content)) then
        raise exception 'the file is not the one that was hashed' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger as_hashed after insert on registry.paper_files for each row execute function registry.paper_is_as_hashed();

create policy group_bound on registry.papers as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
create policy seen_by_right on registry.papers as restrictive for select to ansinh_app
    using (needs = '' or (needs = 'SEE_HEALTH' and (select account.may('SEE_HEALTH')))
        or (needs = 'SEE_IDENTITY' and (select account.may('SEE_IDENTITY')))
        or (needs = 'SEE_INCOME' and (select account.may('SEE_INCOME'))));
create policy seen_with_the_paper on registry.paper_files as restrictive for select to ansinh_app
    using (paper_id in (select p.paper_id from registry.papers p));
create policy kept_in_own_name on registry.papers as restrictive for insert to ansinh_app
    with check (entered_by = (select platform.app_user()) and (select account.may('KEEP_PAPER')));
create policy kept_by_right on registry.paper_files as restrictive for insert to ansinh_app
    with check ((select account.may('KEEP_PAPER')));
create policy removed_in_own_name on registry.paper_removals as restrictive for insert to ansinh_app
    with check (removed_by = (select platform.app_user()) and (select account.may('REMOVE_PAPER'))
        and paper_id in (select p.paper_id from registry.papers p));
