-- The last day of what waits, where it was not known when the work was opened or is another by now.
create function work.due_item(item_kind text, about uuid, due date) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    update work.items set due_on = due
    where ward_id = platform.ward() and kind = item_kind and subject = about and closed_at is null and due_on is distinct from due;
$$;
