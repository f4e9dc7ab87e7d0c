-- What the law no longer lets a ward keep is emptied in the trail too (ADR 0128): the row stays, with who, when and what was
-- changed, and with the digest of what stood in it, so that the chain of hashes still shows any other change.
alter table platform.change add column row_hash bytea;

-- The kept digest stands for an emptied row only: one that says anything is hashed as it is, whatever stands beside it.
create function platform.row_digest(c platform.change) returns bytea stable
    return case when (c).row_hash is not null and (c).before is null and (c).after is null then (c).row_hash else sha256(convert_to(
        '[' || (c).n::text || ', "' || (c).schema_name || '", "' || (c).table_name || '", '
        || coalesce('"' || (c).sensitive || '"', 'null') || ', ' || (c).key::text || ', '
        || coalesce((c).before::text, 'null') || ', ' || coalesce((c).after::text, 'null') || ']', 'UTF8')) end;

create or replace function platform.digest_of(d platform.deed) returns bytea stable
    return sha256(coalesce(d.previous_hash, '') || convert_to(jsonb_build_array(
        d.ward_id, d.id, d.seq, (extract(epoch from d.at) * 1000000)::bigint, d.user_id, d.role, d.why)::text, 'UTF8')
        || (select coalesce(string_agg(r.hash, '' order by r.n), '')
              from (select c.n, platform.row_digest(c) as hash
                      from platform.change c
                     where c.ward_id = (d).ward_id and c.deed_id = (d).id offset 0) r));

drop trigger append_only on platform.change;
create trigger append_only before delete or truncate on platform.change
    for each statement execute function platform.never_again();

-- The one change that a row of the trail allows.
create function platform.only_emptied() returns trigger language plpgsql as $$
begin
    if new.before is not null or new.after is not null or old.row_hash is not null
        or new.row_hash is distinct from platform.row_digest(old)
        or (new.ward_id, new.deed_id, new.n, new.schema_name, new.table_name, new.key)
            is distinct from (old.ward_id, old.deed_id, old.n, old.schema_name, old.table_name, old.key)
        or new.sensitive is distinct from old.sensitive or new.subject is distinct from old.subject then
        raise exception 'the audit trail is only ever added to';
    end if;
    return new;
end $$;
create trigger only_emptied before update on platform.change for each row execute function platform.only_emptied();

-- Empties what the trail says of rows of a table, found by a column of their key; where a column is named, only rows that hold it.
create function platform.empty_trail(ward uuid, target text, key_column text, ids uuid[], holding text) returns void
    language sql security definer set search_path = pg_catalog as $$
    update platform.change c set row_hash = platform.row_digest(c), before = null, after = null
     where c.ward_id = ward and c.schema_name || '.' || c.table_name = target and c.row_hash is null
       and (c.key ->> key_column)::uuid = any (ids)
       and (holding is null or c.before ? holding or c.after ? holding);
$$;
revoke execute on function platform.empty_trail(uuid, text, text, uuid[], text) from public;
