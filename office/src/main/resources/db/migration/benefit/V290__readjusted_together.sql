-- One decision over many enrolments: what was asked, and what it came to when it was recorded. The deeds name it.
create table benefit.enrolment_batch (
    ward_id uuid not null,
    batch_id uuid not null,
    from_month date not null check (extract(day from from_month) = 1),
    until_month date not null check (until_month >= from_month and extract(day from until_month) = 1),
    asked_on date not null,
    paper text not null check (paper <> ''),
    paper_day date not null,
    note text not null,
    people integer not null check (people > 0),
    before bigint not null,
    after bigint not null,
    arrears bigint not null,
    entered_by uuid not null default platform.app_user(),
    entered_at timestamptz not null default platform.instant(),
    undone_by uuid,
    undone_at timestamptz,
    primary key (ward_id, batch_id),
    check ((undone_by is null) = (undone_at is null))
);
call platform.guard('benefit.enrolment_batch');
revoke delete on benefit.enrolment_batch from ansinh_app;
create policy seen_by on benefit.enrolment_batch as restrictive for select to ansinh_app
    using ((select account.may('SEE_ENROLMENT')));
create policy kept_by on benefit.enrolment_batch as restrictive for insert to ansinh_app
    with check ((select account.may('KEEP_ENROLMENT')) and entered_by = (select platform.app_user()));
create policy kept_by_too on benefit.enrolment_batch as restrictive for update to ansinh_app
    using ((select account.may('KEEP_ENROLMENT')));
