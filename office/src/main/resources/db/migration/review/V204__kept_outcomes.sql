-- Số liệu giữ khi khóa kỳ: the tables of a review and the figures of its report as they were when it was closed (ADR 0148). A register
-- that is put right later does not move them; a review that is opened and closed again has the newer beside the older. What stands
-- under a table is kept group by group, so that a leader sees the own groups and their sum.
create table review.kept_table (
    ward_id uuid not null,
    round_id uuid not null,
    -- of the closing
    number integer not null,
    table_id text not null check (table_id <> ''),
    needs_origin boolean not null,
    is_personal boolean not null,
    -- headings and notes in both languages, and the total of the ward
    content text not null check (content <> ''),
    primary key (ward_id, round_id, number, table_id),
    foreign key (ward_id, round_id, number) references review.round_closing
);
create table review.kept_part (
    ward_id uuid not null,
    round_id uuid not null,
    number integer not null,
    table_id text not null,
    -- the order of the groups
    position integer not null check (position > 0),
    -- null for the households that are in no group
    area_id uuid,
    content text not null check (content <> ''),
    primary key (ward_id, round_id, number, table_id, position),
    foreign key (ward_id, round_id, number, table_id) references review.kept_table,
    foreign key (ward_id, area_id) references registry.area
);
-- The seal: by which law the tables were made, and the hash of all that was kept.
create table review.kept_outcome (
    ward_id uuid not null,
    round_id uuid not null,
    number integer not null,
    law text not null,
    sha256 text not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, round_id, number),
    foreign key (ward_id, round_id, number) references review.round_closing
);
call platform.guard('review.kept_table');
call platform.guard('review.kept_part', 'origin');
call platform.guard('review.kept_outcome');
do $$
declare
    t text;
begin
    foreach t in array array['kept_table', 'kept_part', 'kept_outcome'] loop
        execute format('revoke update, delete on review.%I from ansinh_app', t);
        execute format('create policy review_seen on review.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_REVIEW'')))', t);
        execute format('create policy run_by_right on review.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''RUN_REVIEW'')))', t);
    end loop;
end $$;
create policy seen_by_right on review.kept_table as restrictive for select to ansinh_app
    using ((not needs_origin or (select account.may('SEE_ORIGIN'))) and (not is_personal or (select account.may('MAKE_DOCUMENT'))));
create policy seen_by_right on review.kept_part as restrictive for select to ansinh_app
    using ((round_id, number, table_id) in (select t.round_id, t.number, t.table_id from review.kept_table t));
create policy group_bound on review.kept_part as restrictive for all to ansinh_app
    using ((select not account.is_group_bound()) or area_id = any ((select platform.groups())::uuid[]));

-- Over everything kept of a closing, whoever asks.
create function review.kept_hash(of_round uuid, of_number integer) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select encode(sha256(convert_to(coalesce(string_agg(part.words, E'\n' order by part.table_id collate "C", part.position), ''), 'UTF8')), 'hex')
    from (
        select t.table_id, 0 as position, t.table_id || '|' || t.content as words from review.kept_table t
        where t.ward_id = platform.ward() and t.round_id = of_round and t.number = of_number
        union all
        select p.table_id, p.position, p.position || '|' || coalesce(p.area_id::text, '') || '|' || p.content from review.kept_part p
        where p.ward_id = platform.ward() and p.round_id = of_round and p.number = of_number
    ) part
$$;
create policy definer_reads on review.kept_table for select to ansinh_owner using (true);
create policy definer_reads on review.kept_part for select to ansinh_owner using (true);
