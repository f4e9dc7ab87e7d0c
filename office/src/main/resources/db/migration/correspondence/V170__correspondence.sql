-- Văn thư: the register of documents, out and in (Decree 30/2020/NĐ-CP art. 14 to 24). What is registered stays: a mistake is put
-- right by another document that replaces or corrects it, a number that was lost is written down with its reason.
create schema correspondence;
call platform.open_schema('correspondence');

create table correspondence.document (
    ward_id uuid not null,
    document_id uuid not null,
    direction text not null check (direction in ('out', 'in')),
    -- as the symbol of its kind: QĐ-UBND, GCN-HN.HCN; of a document that came in as it is written there
    symbol text not null check (symbol <> ''),
    year integer not null check (year between 1990 and 2200),
    -- given in the series of its symbol and year; of a document that came in the number under which it was registered here
    number integer not null check (number > 0),
    -- as written on the paper: 05/QĐ-UBND
    written text not null check (written <> ''),
    dated date not null,
    -- the day on which it came in or went into the register
    registered_on date not null,
    title text not null,
    subject text not null check (subject <> ''),
    issuer text not null check (issuer <> ''),
    signer text not null,
    recipients text[] not null,
    -- by which an outsider checks it; only of what was issued here
    check_code text,
    -- which part of the product it comes of, as review-decision; empty where it was written down by hand
    origin text not null,
    registered_by uuid not null,
    registered_at timestamptz not null default platform.instant(),
    primary key (ward_id, document_id),
    check (direction = 'out' or check_code is null)
);
-- Two numbers of one series are two documents; the database gives and refuses, whoever asks.
create unique index number_once on correspondence.document (ward_id, direction, symbol, year, number) where direction = 'out';
create unique index arrival_once on correspondence.document (ward_id, year, number) where direction = 'in';
create unique index check_code_once on correspondence.document (check_code) where check_code is not null;
create index on correspondence.document (ward_id, dated);

-- The files as issued or received. What they hold stands apart and outside the trail, which keeps the hash.
create table correspondence.document_file (
    ward_id uuid not null,
    document_id uuid not null,
    number integer not null check (number > 0),
    kind text not null check (kind in ('issued', 'signed', 'received')),
    file_name text not null check (file_name <> ''),
    media text not null check (media <> ''),
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    kept_by uuid not null,
    kept_at timestamptz not null default platform.instant(),
    primary key (ward_id, document_id, number),
    foreign key (ward_id, document_id) references correspondence.document
);

-- A later document that takes the place of an earlier one, or puts it right, or ends it.
create table correspondence.document_link (
    ward_id uuid not null,
    later_id uuid not null,
    earlier_id uuid not null,
    kind text not null check (kind in ('replaces', 'corrects', 'ends')),
    linked_by uuid not null,
    linked_at timestamptz not null default platform.instant(),
    primary key (ward_id, later_id, earlier_id),
    foreign key (ward_id, later_id) references correspondence.document,
    foreign key (ward_id, earlier_id) references correspondence.document,
    check (later_id <> earlier_id)
);

-- From which number a series goes on: numbers below were given outside, on paper. The latest row counts.
create table correspondence.series_start (
    ward_id uuid not null,
    symbol text not null check (symbol <> ''),
    year integer not null check (year between 1990 and 2200),
    version integer not null check (version > 0),
    start_at integer not null check (start_at > 0),
    reason text not null check (reason <> ''),
    set_by uuid not null,
    set_at timestamptz not null default platform.instant(),
    primary key (ward_id, symbol, year, version)
);

-- A number that was given to nothing that stands here, and why.
create table correspondence.number_lost (
    ward_id uuid not null,
    symbol text not null,
    year integer not null,
    number integer not null check (number > 0),
    reason text not null check (reason <> ''),
    lost_by uuid not null,
    lost_at timestamptz not null default platform.instant(),
    primary key (ward_id, symbol, year, number)
);

create table correspondence.sending (
    ward_id uuid not null,
    sending_id uuid not null,
    document_id uuid not null,
    recipient text not null check (recipient <> ''),
    way text not null check (way in ('by-hand', 'post', 'network', 'other')),
    sent_on date not null,
    copies integer not null check (copies > 0),
    note text not null,
    sent_by uuid not null,
    sent_at timestamptz not null default platform.instant(),
    primary key (ward_id, sending_id),
    foreign key (ward_id, document_id) references correspondence.document
);
create index on correspondence.sending (ward_id, document_id);

create table correspondence.receipt (
    ward_id uuid not null,
    sending_id uuid not null,
    received_on date not null,
    received_by text not null check (received_by <> ''),
    recorded_by uuid not null,
    recorded_at timestamptz not null default platform.instant(),
    primary key (ward_id, sending_id),
    foreign key (ward_id, sending_id) references correspondence.sending
);

do $$
declare
    t text;
begin
    foreach t in array array['document', 'document_file', 'document_link', 'series_start', 'number_lost', 'sending', 'receipt'] loop
        execute format('call platform.guard(%L)', 'correspondence.' || t);
        execute format('revoke update, delete on correspondence.%I from ansinh_app', t);
        execute format('create policy seen_by_right on correspondence.%I as restrictive for select to ansinh_app '
            'using ((select account.may(''SEE_CORRESPONDENCE'')))', t);
    end loop;
    foreach t in array array['series_start', 'number_lost', 'sending', 'receipt'] loop
        execute format('create policy kept_by_right on correspondence.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''KEEP_CORRESPONDENCE'')))', t);
    end loop;
    foreach t in array array['document', 'document_file', 'document_link'] loop
        execute format('create policy kept_by_right on correspondence.%I as restrictive for insert to ansinh_app '
            'with check ((select account.may(''KEEP_CORRESPONDENCE'')) or (select account.may(''SIGN_REVIEW'')))', t);
    end loop;
end $$;

create table correspondence.document_content (
    ward_id uuid not null,
    document_id uuid not null,
    number integer not null,
    content bytea not null,
    primary key (ward_id, document_id, number),
    foreign key (ward_id, document_id, number) references correspondence.document_file
);
alter table correspondence.document_content enable row level security;
alter table correspondence.document_content force row level security;
create policy ward_bound on correspondence.document_content for all to ansinh_app
    using (ward_id = (select platform.ward())) with check (ward_id = (select platform.ward()));
create policy of_a_file_that_is_seen on correspondence.document_content as restrictive for all to ansinh_app
    using (document_id in (select f.document_id from correspondence.document_file f));
grant select, insert on correspondence.document_content to ansinh_app;
grant select on correspondence.document_content to ansinh_backup;

-- One giver of numbers at a time in each series.
create function correspondence.next_number(of_symbol text, of_year integer) returns integer
    language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('correspondence.series ' || platform.ward() || of_symbol || of_year, 0));
    return greatest(
        (select coalesce(max(d.number), 0) + 1 from correspondence.document d
         where d.direction = 'out' and d.symbol = of_symbol and d.year = of_year),
        (select coalesce(max(l.number), 0) + 1 from correspondence.number_lost l where l.symbol = of_symbol and l.year = of_year),
        coalesce((select s.start_at from correspondence.series_start s where s.symbol = of_symbol and s.year = of_year
         order by s.version desc limit 1), 1));
end $$;
