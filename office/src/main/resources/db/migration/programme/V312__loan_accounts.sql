-- What follows a loan need: through which savings and loan group it was proposed, when it is due, what was paid back (ADR 0196).
create table programme.loan_terms (
    ward_id uuid not null,
    need_id uuid not null,
    number integer not null check (number > 0),
    savings_group text not null check (savings_group <> ''),
    association text not null,
    due_on date,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, need_id, number),
    foreign key (ward_id, need_id) references programme.loan_need
);

create table programme.loan_repayment (
    ward_id uuid not null,
    repayment_id uuid not null,
    need_id uuid not null,
    on_day date not null,
    principal bigint not null check (principal > 0),
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, repayment_id),
    foreign key (ward_id, need_id) references programme.loan_need
);
create index on programme.loan_repayment (ward_id, need_id);

create table programme.loan_repayment_withdrawn (
    ward_id uuid not null,
    repayment_id uuid not null,
    reason text not null check (reason <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, repayment_id),
    foreign key (ward_id, repayment_id) references programme.loan_repayment
);

do $$
declare
    t text;
begin
    foreach t in array array['loan_terms', 'loan_repayment', 'loan_repayment_withdrawn'] loop
        execute format('call platform.guard(%L)', 'programme.' || t);
        execute format('revoke update, delete on programme.%I from ansinh_app', t);
        execute format('create policy help_seen on programme.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_HELP'')))', t);
        execute format('create policy run_by_right on programme.%I as restrictive for insert to ansinh_app '
            'with check (recorded_by = (select platform.app_user()) and (select account.may(''RUN_PROGRAMME'')))', t);
    end loop;
    foreach t in array array['loan_terms', 'loan_repayment'] loop
        execute format('create policy group_bound on programme.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or need_id in (select n.need_id from programme.loan_need n))', t);
    end loop;
end $$;
create policy of_a_repayment_that_is_seen on programme.loan_repayment_withdrawn as restrictive for all to ansinh_app
    using (repayment_id in (select r.repayment_id from programme.loan_repayment r));
