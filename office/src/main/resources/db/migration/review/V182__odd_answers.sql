-- Phiếu cần xem lại: the shares by which the ward calls answers of a review odd, and what was looked at. Only ever added to: the latest
-- counts.
create table review.odd_setting (
    ward_id uuid not null,
    round_id uuid not null,
    number integer not null check (number > 0),
    -- whole per cents; null where the ward looks for nothing of the kind
    near_percent integer check (near_percent between 1 and 100),
    change_percent integer check (change_percent between 1 and 1000),
    same_percent integer check (same_percent between 1 and 100),
    entered_by uuid not null,
    entered_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, number),
    foreign key (ward_id, round_id) references review.round
);

create table review.odd_looked (
    ward_id uuid not null,
    looked_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    kind text not null check (kind in ('near', 'last-year', 'register', 'same')),
    -- of the facts; of other facts it is another finding
    fingerprint text not null check (fingerprint <> ''),
    -- empty takes it back
    note text not null,
    looked_by uuid not null,
    looked_at timestamptz not null default platform.instant(),
    primary key (ward_id, looked_id),
    foreign key (ward_id, round_id, household_id) references review.candidate
);
create index on review.odd_looked (ward_id, round_id, household_id);

do $$
declare
    t text;
begin
    foreach t in array array['odd_setting', 'odd_looked'] loop
        execute format('call platform.guard(%L)', 'review.' || t);
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
        execute format('create policy run_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_REVIEW'')))', t);
    end loop;
end $$;
create policy group_bound on review.odd_looked as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
