-- Hạn trả lời: by when a document that came in is answered, and what answered it. Each word follows the one before; the last counts.
create table correspondence.answering (
    ward_id uuid not null,
    document_id uuid not null,
    version integer not null check (version > 0),
    state text not null check (state in ('due', 'answered', 'not-needed')),
    -- the last day; of an answer the day on which it went out; of one that is not needed the day of that word
    on_day date not null,
    -- who deals with it, what the answer was, or why none is needed
    note text not null,
    answer_id uuid,
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, document_id, version),
    foreign key (ward_id, document_id) references correspondence.document,
    foreign key (ward_id, answer_id) references correspondence.document,
    check (answer_id is null or state = 'answered'),
    check (state <> 'not-needed' or note <> '')
);
call platform.guard('correspondence.answering');
revoke update, delete on correspondence.answering from ansinh_app;
create policy seen_by_right on correspondence.answering as restrictive for select to ansinh_app
    using ((select account.may('SEE_CORRESPONDENCE')));
create policy kept_by_right on correspondence.answering as restrictive for insert to ansinh_app
    with check ((select account.may('KEEP_CORRESPONDENCE')));
