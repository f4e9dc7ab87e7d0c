-- The ward's own copies of official texts, kept as received. Nothing here is ever changed; what is removed is marked.
create table law.texts (
    ward_id uuid not null,
    text_id uuid not null,
    -- id of the document in the law files
    document text not null,
    file_name text not null check (file_name <> ''),
    kind text not null check (kind in ('docx', 'pdf', 'txt')),
    bytes bigint not null check (bytes > 0),
    sha256 bytea not null,
    loaded_by uuid not null,
    loaded_at timestamptz not null default platform.instant(),
    primary key (ward_id, text_id)
);
create table law.text_removals (
    ward_id uuid not null,
    text_id uuid not null,
    reason text not null check (reason <> ''),
    removed_by uuid not null,
    removed_at timestamptz not null default platform.instant(),
    primary key (ward_id, text_id),
    foreign key (ward_id, text_id) references law.texts (ward_id, text_id)
);
call platform.guard('law.texts');
call platform.guard('law.text_removals');
revoke update, delete on law.texts, law.text_removals from ansinh_app;

-- The file and the articles found in it stand apart and outside the trail, which keeps the hash: a trail with whole files
-- in it would be read by nobody.
create table law.text_files (
    ward_id uuid not null,
    text_id uuid not null,
    content bytea not null,
    primary key (ward_id, text_id),
    foreign key (ward_id, text_id) references law.texts (ward_id, text_id)
);
create table law.text_articles (
    ward_id uuid not null,
    text_id uuid not null,
    place integer not null,
    -- empty for what stands before the first article
    number text not null,
    body text not null,
    primary key (ward_id, text_id, place),
    foreign key (ward_id, text_id) references law.texts (ward_id, text_id)
);
do $$
declare
    apart text;
begin
    foreach apart in array array['text_files', 'text_articles'] loop
        execute format('alter table law.%I enable row level security', apart);
        execute format('alter table law.%I force row level security', apart);
        execute format('create policy ward_bound on law.%I for all to ansinh_app
                        using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()))', apart);
        execute format('create policy loaded_by_right on law.%I as restrictive for insert to ansinh_app
                        with check ((select account.may(''KEEP_LAW_TEXT'')))', apart);
        execute format('grant select, insert on law.%I to ansinh_app', apart);
    end loop;
end $$;
create policy loaded_in_own_name on law.texts as restrictive for insert to ansinh_app
    with check (loaded_by = (select platform.app_user()) and (select account.may('KEEP_LAW_TEXT')));
create policy removed_in_own_name on law.text_removals as restrictive for insert to ansinh_app
    with check (removed_by = (select platform.app_user()) and (select account.may('KEEP_LAW_TEXT')));

-- What is kept is what the hash says.
create function law.file_is_as_hashed() returns trigger language plpgsql as $$
begin
    if not exists (select from law.texts t where t.ward_id = new.ward_id and t.text_id = new.text_id
                   and t.sha256 = sha256(new.content) and t.bytes = length(new.content)) then
        raise exception 'the file is not the one that was hashed' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger as_hashed after insert on law.text_files for each row execute function law.file_is_as_hashed();
