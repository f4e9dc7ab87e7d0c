-- Which columns a list is to have, under a name. One's own, or the ward's when shared; what is taken away is marked.
create table registry.export_views (
    ward_id uuid not null references registry.ward,
    view_id uuid not null,
    name text not null check (name <> ''),
    columns text[] not null check (cardinality(columns) > 0),
    shape text not null check (shape in ('people', 'households', 'heads')),
    only_listed boolean not null,
    shared boolean not null,
    made_by uuid not null,
    made_at timestamptz not null default platform.instant(),
    removed_at timestamptz,
    primary key (ward_id, view_id)
);
call platform.guard('registry.export_views');
revoke delete on registry.export_views from ansinh_app;
create policy own_or_shared on registry.export_views as restrictive for select to ansinh_app
    using (shared or made_by = (select platform.app_user()));
create policy made_in_own_name on registry.export_views as restrictive for insert to ansinh_app
    with check (made_by = (select platform.app_user()) and (select account.may('EXPORT_REGISTER')));
create policy removed_by_maker on registry.export_views as restrictive for update to ansinh_app
    using (made_by = (select platform.app_user()));
