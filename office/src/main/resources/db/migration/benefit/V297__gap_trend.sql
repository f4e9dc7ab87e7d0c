-- How many people and households lacked what the law gives on a day: numbers only, by benefit for the whole ward ('' for the area) and by
-- group for all benefits together ('' for the benefit). Written once for a day and never changed; of what is never posted only who may see
-- health reads it.
create table benefit.gap_day (
    ward_id uuid not null,
    taken_on date not null,
    benefit text not null,
    area text not null,
    kind text not null check (kind in ('unclaimed', 'not-recorded', 'applied', 'no-longer', 'one-fact', 'set-aside', 'receives')),
    number int not null check (number >= 0),
    amount bigint not null check (amount >= 0),
    is_private boolean not null,
    taken_at timestamptz not null default platform.instant(),
    primary key (ward_id, taken_on, benefit, area, kind)
);
call platform.guard('benefit.gap_day');
revoke update, delete on benefit.gap_day from ansinh_app;
create policy private_ones on benefit.gap_day as restrictive for all to ansinh_app
    using (not is_private or (select account.may('SEE_HEALTH')));
-- The figures of the whole ward are not a leader's.
create policy group_bound on benefit.gap_day as restrictive for all to ansinh_app using ((select not account.is_group_bound()));
create policy seen_by_right on benefit.gap_day as restrictive for select to ansinh_app
    using ((select account.may('SEE_HOUSEHOLD')));
create policy counted_by_right on benefit.gap_day as restrictive for insert to ansinh_app
    with check ((select account.may('RECORD_TAKE_UP')));
