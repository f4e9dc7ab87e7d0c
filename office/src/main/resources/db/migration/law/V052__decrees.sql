-- Law files that the ward loads itself: a new decree, or a benefit of the ward's own. Nothing here is ever changed; a file
-- counts once a second person has confirmed it, and what is withdrawn is marked.
create table law.decrees (
    ward_id uuid not null,
    decree_id uuid not null,
    file_name text not null check (file_name <> ''),
    sha256 bytea not null,
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, decree_id),
    unique (ward_id, decree_id, entered_by)
);
create table law.decree_confirmations (
    ward_id uuid not null,
    decree_id uuid not null,
    entered_by uuid not null,
    confirmed_by uuid not null,
    confirmed_at timestamptz not null default platform.instant(),
    primary key (ward_id, decree_id),
    foreign key (ward_id, decree_id, entered_by) references law.decrees (ward_id, decree_id, entered_by),
    constraint two_persons check (confirmed_by <> entered_by)
);
create table law.decree_withdrawals (
    ward_id uuid not null,
    decree_id uuid not null,
    reason text not null check (reason <> ''),
    withdrawn_by uuid not null,
    withdrawn_at timestamptz not null default platform.instant(),
    primary key (ward_id, decree_id),
    foreign key (ward_id, decree_id) references law.decrees (ward_id, decree_id)
);
call platform.guard('law.decrees');
call platform.guard('law.decree_confirmations');
call platform.guard('law.decree_withdrawals');
revoke update, delete on law.decrees, law.decree_confirmations, law.decree_withdrawals from ansinh_app;

create policy entered_in_own_name on law.decrees as restrictive for insert to ansinh_app
    with check (entered_by = (select platform.app_user()) and (select account.may('ENTER_WARD_VALUE')));
create policy confirmed_in_own_name on law.decree_confirmations as restrictive for insert to ansinh_app
    with check (confirmed_by = (select platform.app_user()) and (select account.may('CONFIRM_WARD_VALUE')));
create policy withdrawn_in_own_name on law.decree_withdrawals as restrictive for insert to ansinh_app
    with check (withdrawn_by = (select platform.app_user()) and (select account.may('CONFIRM_WARD_VALUE')));

-- The text stands apart and outside the trail, which keeps its hash.
create table law.decree_files (
    ward_id uuid not null,
    decree_id uuid not null,
    content text not null,
    primary key (ward_id, decree_id),
    foreign key (ward_id, decree_id) references law.decrees (ward_id, decree_id)
);
alter table law.decree_files enable row level security;
alter table law.decree_files force row level security;
create policy ward_bound on law.decree_files for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy loaded_by_right on law.decree_files as restrictive for insert to ansinh_app
    with check ((select account.may('ENTER_WARD_VALUE')));
grant select, insert on law.decree_files to ansinh_app;

create function law.decree_is_as_hashed() returns trigger language plpgsql as $$
begin
    if not exists (select from law.decrees d where d.ward_id = new.ward_id and d.decree_id = new.decree_id
                   and d.sha256 = sha256(convert_to(new.content, 'UTF8'))) then
        raise exception 'the file is not the one that was hashed' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger as_hashed after insert on law.decree_files for each row execute function law.decree_is_as_hashed();

create function law.confirm_standing_decree() returns trigger language plpgsql as $$
begin
    if exists (select from law.decree_withdrawals w
               where w.ward_id = new.ward_id and w.decree_id = new.decree_id) then
        raise exception 'the decree was withdrawn'
            using errcode = 'check_violation', constraint = 'still_stands', table = 'decree_confirmations', schema = 'law';
    end if;
    return null;
end $$;
create trigger still_stands after insert on law.decree_confirmations
    for each row execute function law.confirm_standing_decree();
