-- That two periods of one subject never overlap is checked once a statement. The exclusion constraints that did it
-- before kept a GiST index of uuids for each row, a third of the time of a ward's import (ADR 0102).

-- Writers of a ward's dated rows come one after another, so that each check sees all that was written before it; the
-- lock is taken before the rows are touched, so that two writers never wait for each other in a ring.
create function registry.one_writer() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('registry.periods ' || coalesce(platform.ward()::text, ''), 0));
    return null;
end $$;

-- Arguments: the name of the rule, the condition of the rows under it, the columns that make one subject of them.
-- Runs as the owner: a period that overlaps is refused even where the writer may not see the other one. The statement is
-- planned each time, for tables grow from nothing to a ward within one import.
create function registry.keep_apart() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
    same text := (select string_agg(format('o.%1$I = n.%1$I', c), ' and ') from unnest(tg_argv[2:]) c);
    clash jsonb;
begin
    execute format(
        'select to_jsonb(n) from (select * from new_rows where %1$s) n
           join (select * from %2$s where %1$s) o on o.ward_id = n.ward_id and %3$s
            and o.since <> n.since and o.since < n.until and n.since < o.until limit 1',
        tg_argv[1], tg_relid::regclass, same) into clash;
    if clash is not null then
        raise exception 'two periods overlap: %', tg_argv[0]
            using errcode = 'exclusion_violation', constraint = tg_argv[0], table = tg_table_name, schema = tg_table_schema;
    end if;
    return null;
end $$;

create procedure registry.keep_periods_apart(target regclass, rule text, condition text, variadic subject text[])
language plpgsql as $$
declare
    arguments text := quote_literal(rule) || ', ' || quote_literal(condition) ||
        (select string_agg(', ' || quote_literal(c), '' order by o) from unnest(subject) with ordinality u (c, o));
begin
    execute format('create trigger %I after insert on %s referencing new table as new_rows
                    for each statement execute function registry.keep_apart(%s)', rule || '_insert', target, arguments);
    execute format('create trigger %I after update on %s referencing new table as new_rows
                    for each statement execute function registry.keep_apart(%s)', rule || '_update', target, arguments);
end $$;

do $$
declare
    dated text;
    old text;
begin
    foreach dated in array array['residence', 'membership', 'person_situation', 'person_identity', 'person_health'] loop
        for old in select conname from pg_constraint
                    where conrelid = ('registry.' || dated)::regclass and contype = 'x' loop
            execute format('alter table registry.%I drop constraint %I', dated, old);
        end loop;
        execute format('create policy definer_reads on registry.%I for select to ansinh_owner using (true)', dated);
        execute format('create trigger one_writer before insert or update on registry.%I
                        for each statement execute function registry.one_writer()', dated);
    end loop;
end $$;

-- Two rows of one subject never begin on one day: the primary keys say so, and of heads this index.
create unique index one_head_at_a_time_since on registry.membership (ward_id, household_id, since) where relation = 'head';

call registry.keep_periods_apart('registry.residence', 'one_residence_at_a_time', 'true', 'household_id');
call registry.keep_periods_apart('registry.membership', 'one_household_at_a_time', 'true', 'person_id');
call registry.keep_periods_apart('registry.membership', 'one_head_at_a_time', 'relation = ''head''', 'household_id');
call registry.keep_periods_apart('registry.person_situation', 'one_situation_at_a_time', 'true', 'person_id');
call registry.keep_periods_apart('registry.person_identity', 'one_number_at_a_time', 'true', 'person_id', 'kind');
call registry.keep_periods_apart('registry.person_health', 'one_health_at_a_time', 'true', 'person_id');

-- Whoever joins a household is looked at once a statement: where one head covers the whole stay, as in an import, there is
-- nothing left to check at commit. The others are touched, so that head_remains checks their households then, when a head
-- may have followed. Planned each time, as above.
create function registry.members_have_heads() returns trigger language plpgsql as $$
begin
    execute 'update registry.membership m set relation = m.relation from new_rows n
        where n.relation <> ''head'' and m.ward_id = n.ward_id and m.person_id = n.person_id and m.since = n.since
          and not exists (select from registry.membership h
                           where h.ward_id = n.ward_id and h.household_id = n.household_id and h.relation = ''head''
                             and h.since <= n.since and h.until >= n.until)';
    return null;
end $$;
drop trigger member_has_head on registry.membership;
create trigger members_have_heads after insert on registry.membership referencing new table as new_rows
    for each statement execute function registry.members_have_heads();

-- A person is of the ward of the households they lived in, which memberships say; to look the ward up again for each of
-- 34,398 people told nothing.
alter table registry.person drop constraint person_ward_id_fkey;
