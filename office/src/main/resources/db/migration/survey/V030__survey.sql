-- Survey forms as they were received. Nothing here is ever changed: a correction is a new submission that names the
-- one it corrects.
create schema survey;
call platform.open_schema('survey');

create table survey.submission (
    ward_id uuid not null,
    submission_id uuid not null,
    household_id uuid not null,
    interview_date date not null,
    surveyor text not null,
    channel text not null check (channel in ('desk', 'sheet')),
    received_at timestamptz not null,
    received_by uuid not null,
    corrects uuid,
    -- urban or rural: the kind of the household's group on the day of the interview, as the register had it
    area_kind text check (area_kind in ('urban', 'rural')),
    -- question id -> answer, word for word
    answers jsonb not null,
    -- the members' facts of the register on the day of the interview, by which the indicators were computed
    members jsonb not null,
    primary key (ward_id, submission_id),
    foreign key (ward_id, household_id) references registry.household (ward_id, household_id),
    foreign key (ward_id, corrects) references survey.submission (ward_id, submission_id)
);
create index submission_by_household on survey.submission (ward_id, household_id, interview_date desc, received_at desc);
create index submission_corrected on survey.submission (ward_id, corrects) where corrects is not null;

-- Income is confidential: it stands apart, because row security hides rows and not columns.
create table survey.submission_income (
    ward_id uuid not null,
    submission_id uuid not null,
    answers jsonb not null,
    primary key (ward_id, submission_id),
    foreign key (ward_id, submission_id) references survey.submission (ward_id, submission_id)
);

call platform.guard('survey.submission');
call platform.guard('survey.submission_income', 'income');
call account.restrict_to('survey.submission_income', 'SEE_INCOME');
revoke update, delete on survey.submission, survey.submission_income from ansinh_app;

-- A leader or surveyor sees the forms of the households that the register shows to them.
create policy group_bound on survey.submission as restrictive to ansinh_app
    using (not (select account.is_group_bound())
           or household_id in (select h.household_id from registry.household h));
create policy group_bound on survey.submission_income as restrictive to ansinh_app
    using (not (select account.is_group_bound())
           or submission_id in (select s.submission_id from survey.submission s));

-- The form that counts for each household on a day: the latest interview, in its latest correction.
create function survey.current_on(day date)
returns table (ward_id uuid, submission_id uuid, household_id uuid, interview_date date, surveyor text,
               received_at timestamptz, received_by uuid, area_kind text, answers jsonb, members jsonb)
language sql stable security invoker
as $$
    select distinct on (s.ward_id, s.household_id)
           s.ward_id, s.submission_id, s.household_id, s.interview_date, s.surveyor, s.received_at, s.received_by,
           s.area_kind, s.answers, s.members
    from survey.submission s
    where s.interview_date <= day
      and not exists (select 1 from survey.submission later
                      where later.ward_id = s.ward_id and later.corrects = s.submission_id)
    order by s.ward_id, s.household_id, s.interview_date desc, s.received_at desc
$$;
