-- Phúc tra: a household of a review that the committee asks a second time, the form it fills in by itself, and what was decided where the
-- two differ. The second form is kept apart: it is no submission and gives no class.
create table review.reinterview_draw (
    ward_id uuid not null,
    draw_id uuid not null,
    round_id uuid not null,
    -- drawn: the first of the households in the order of the hashes of seed and household; null where they were picked
    percent integer check (percent between 1 and 100),
    seed text,
    -- how many could have been drawn
    among integer not null check (among > 0),
    drawn_by uuid not null,
    drawn_at timestamptz not null default platform.instant(),
    primary key (ward_id, draw_id),
    foreign key (ward_id, round_id) references review.round,
    check ((percent is null) = (seed is null))
);

create table review.reinterview (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    draw_id uuid not null,
    primary key (ward_id, round_id, household_id),
    foreign key (ward_id, round_id, household_id) references review.candidate,
    foreign key (ward_id, draw_id) references review.reinterview_draw
);

create table review.reinterview_form (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    interview_date date not null,
    interviewer text not null check (interviewer <> ''),
    -- the surveyor's form that it is compared with
    submission_id uuid not null,
    answers jsonb not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, household_id),
    foreign key (ward_id, round_id, household_id) references review.reinterview
);

-- Income is confidential: it stands apart, because row security hides rows and not columns.
create table review.reinterview_income (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    answers jsonb not null,
    primary key (ward_id, round_id, household_id),
    foreign key (ward_id, round_id, household_id) references review.reinterview_form
);

create table review.reinterview_decision (
    ward_id uuid not null,
    round_id uuid not null,
    household_id uuid not null,
    decision text not null check (decision in ('stays', 'again')),
    reason text not null check (reason <> ''),
    decided_by uuid not null,
    decided_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, household_id),
    foreign key (ward_id, round_id, household_id) references review.reinterview_form
);

call platform.guard('review.reinterview_draw');
call platform.guard('review.reinterview');
call platform.guard('review.reinterview_form');
call platform.guard('review.reinterview_income', 'income');
call account.restrict_to('review.reinterview_income', 'SEE_INCOME');
call platform.guard('review.reinterview_decision');
do $$
declare
    t text;
begin
    foreach t in array array['reinterview_draw', 'reinterview', 'reinterview_form', 'reinterview_income', 'reinterview_decision'] loop
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
        execute format('create policy by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''REINTERVIEW'')))', t);
    end loop;
    foreach t in array array['reinterview', 'reinterview_form', 'reinterview_income', 'reinterview_decision'] loop
        execute format('create policy group_bound on review.%I as restrictive for all to ansinh_app '
            'using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()))', t);
    end loop;
end $$;
