-- How a document stands: the last word is that of the document that ends it, then of the one in its place, then of a correction.
create function correspondence.force_of(of_ward uuid, of_document uuid) returns text
    language sql stable as $$
    select case
        when count(*) = 0 then 'in-force'
        when bool_or(l.kind = 'ends') then 'ended'
        when bool_or(l.kind = 'replaces') then 'replaced'
        else 'corrected' end
    from correspondence.document_link l
    where l.ward_id = of_ward and l.earlier_id = of_document
$$;

-- One giver of arrival numbers at a time; the series of arrivals is called ĐẾN among the starts.
create function correspondence.next_arrival(of_year integer) returns integer
    language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('correspondence.arrivals ' || platform.ward() || of_year, 0));
    return greatest(
        (select coalesce(max(d.number), 0) + 1 from correspondence.document d where d.direction = 'in' and d.year = of_year),
        coalesce((select s.start_at from correspondence.series_start s where s.symbol = 'ĐẾN' and s.year = of_year
         order by s.version desc limit 1), 1));
end $$;

create index on correspondence.document_link (ward_id, earlier_id);

-- What a stranger is told who holds a paper: no name, no subject, nothing that was not printed on it.
create policy definer_checks on correspondence.document for select to ansinh_owner using (true);
create policy definer_checks on correspondence.document_link for select to ansinh_owner using (true);
create policy definer_checks on correspondence.document_file for select to ansinh_owner using (true);

-- The code is asked for without hyphens and in capitals, as the index keeps it.
create unique index check_code_typed on correspondence.document (replace(check_code, '-', '')) where check_code is not null;

create function correspondence.checked(code text)
    returns table (title text, written text, dated date, issuer text, force text)
    language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select d.title, d.written, d.dated, d.issuer, correspondence.force_of(d.ward_id, d.document_id)
    from correspondence.document d
    where d.check_code is not null and replace(d.check_code, '-', '') = code
$$;

-- Whether a file is one of those that were issued or signed under this code.
create function correspondence.is_file_of(code text, hash text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from correspondence.document d
        join correspondence.document_file f on f.ward_id = d.ward_id and f.document_id = d.document_id
        where d.check_code is not null and replace(d.check_code, '-', '') = code and f.sha256 = hash)
$$;
