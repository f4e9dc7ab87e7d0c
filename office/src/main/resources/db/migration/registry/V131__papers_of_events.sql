-- Which event a paper proves. Seen with both: whoever may not see the paper or the event sees nothing of it.
create table registry.paper_events (
    ward_id uuid not null,
    paper_id uuid not null,
    event_id uuid not null,
    primary key (ward_id, paper_id, event_id),
    foreign key (ward_id, paper_id) references registry.papers (ward_id, paper_id),
    foreign key (ward_id, event_id) references registry.life_event (ward_id, event_id)
);
create index on registry.paper_events (ward_id, event_id);
call platform.guard('registry.paper_events');
revoke update, delete on registry.paper_events from ansinh_app;
create policy seen_with_the_paper on registry.paper_events as restrictive for select to ansinh_app
    using (paper_id in (select p.paper_id from registry.papers p));
create policy kept_by_right on registry.paper_events as restrictive for insert to ansinh_app
    with check ((select account.may('KEEP_PAPER')));
