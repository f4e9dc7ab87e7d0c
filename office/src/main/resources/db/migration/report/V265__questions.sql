-- Questions (Hỏi nhanh) kept under a code, by which forms given from above name them. One's own, or the office's when shared; what
-- is taken away is marked, and its code is never given again.
create table report.questions (
    ward_id uuid not null references registry.ward (ward_id),
    question_id uuid not null,
    number int not null check (number > 0),
    name text not null check (name <> ''),
    asked text not null check (asked <> ''),
    -- the same for questions that ask the same, whatever the order of their conditions
    sense text not null,
    shared boolean not null,
    made_by uuid not null,
    made_at timestamptz not null default platform.instant(),
    removed_at timestamptz,
    primary key (ward_id, question_id),
    unique (ward_id, number)
);
-- Who opened which question on which day: one row a person and day.
create table report.question_uses (
    ward_id uuid not null,
    question_id uuid not null,
    used_by uuid not null,
    used_on date not null,
    primary key (ward_id, question_id, used_by, used_on),
    foreign key (ward_id, question_id) references report.questions
);
call platform.guard('report.questions');
call platform.guard('report.question_uses');
revoke delete on report.questions from ansinh_app;
revoke update, delete on report.question_uses from ansinh_app;

create policy own_or_shared on report.questions as restrictive for select to ansinh_app
    using (shared or made_by = (select platform.app_user()));
create policy made_in_own_name on report.questions as restrictive for insert to ansinh_app
    with check (made_by = (select platform.app_user()) and (select account.may('ASK_QUESTION')));
create policy removed_by_maker on report.questions as restrictive for update to ansinh_app
    using (made_by = (select platform.app_user()));
create policy used_in_own_name on report.question_uses as restrictive for insert to ansinh_app
    with check (used_by = (select platform.app_user()) and (select account.may('ASK_QUESTION')));

-- The next number, counting those too that the one who keeps a question may not see.
create policy definer_reads on report.questions for select to ansinh_owner using (true);
create function report.next_question() returns int
    language sql volatile security definer set search_path = pg_catalog, pg_temp
as $$
    select pg_advisory_xact_lock(hashtextextended('report.questions ' || platform.ward(), 0));
    select coalesce(max(q.number), 0) + 1 from report.questions q where q.ward_id = (select platform.ward())
$$;
