-- Tập huấn tiêu chí: a session, who was asked to come, and who came as last written down.
create table programme.training (
    ward_id uuid not null,
    training_id uuid not null,
    title text not null check (title <> ''),
    held_on date not null,
    place text not null check (place <> ''),
    trainer text not null check (trainer <> ''),
    content text not null check (content <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, training_id)
);

create table programme.training_invited (
    ward_id uuid not null,
    invited_id uuid not null,
    training_id uuid not null,
    number integer not null check (number > 0),
    name text not null check (name <> ''),
    -- of a surveyor or leader the group, of anybody else none
    area_id uuid,
    primary key (ward_id, invited_id),
    unique (ward_id, training_id, number),
    foreign key (ward_id, training_id) references programme.training,
    foreign key (ward_id, area_id) references registry.area
);

create table programme.training_sheet (
    ward_id uuid not null,
    training_id uuid not null,
    number integer not null check (number > 0),
    present uuid[] not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, training_id, number),
    foreign key (ward_id, training_id) references programme.training
);

do $$
declare
    t text;
begin
    foreach t in array array['training', 'training_invited', 'training_sheet'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        execute format('create policy programme_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_PROGRAMME'')))', t);
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
end $$;
create policy group_bound on programme.training_invited as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[]));
