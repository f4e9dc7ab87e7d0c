-- Báo cáo nhận từ nơi khác: data files of other offices' periodic reports, kept as they came. Nothing in them is of this ward.
create table programme.received_report (
    ward_id uuid not null,
    received_id uuid not null,
    sender_code text not null check (sender_code <> ''),
    sender text not null check (sender <> ''),
    kind text not null check (kind <> ''),
    span text not null check (span in ('month', 'quarter', 'half-year', 'year')),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    -- number and day of the paper, as the sender issued it
    written text not null check (written <> ''),
    on_day date not null,
    sha256 text not null,
    content jsonb not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, received_id),
    constraint taken_in_once unique (ward_id, sha256)
);
create index on programme.received_report (ward_id, kind, first_day);

call platform.guard('programme.received_report');
revoke update, delete on programme.received_report from ansinh_app;
create policy programme_seen on programme.received_report as restrictive for select to ansinh_app
    using ((select account.may('SEE_PROGRAMME')));
create policy run_by_right on programme.received_report as restrictive for insert to ansinh_app
    with check ((select account.may('RUN_PROGRAMME')));
