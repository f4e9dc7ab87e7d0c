package vn.ansinh.office.correspondence.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.Force;
import vn.ansinh.office.platform.web.PageToken;

/** Sổ văn bản: what stands in it. */
@Component
class Book {
    private static final String DAY = "case when d.direction = 'in' then d.registered_on else d.dated end";

    private static final String SELECT = """
            select d.*, correspondence.force_of(d.ward_id, d.document_id) as force, coalesce(u.full_name, '') as full_name
            from correspondence.document d
            left join account.user_account u on u.ward_id = d.ward_id and u.user_id = d.registered_by
            """;

    private static final String WHERE = """
            where (:direction = '' or d.direction = :direction)
              and (:title = '' or d.title = case when :title = '-' then '' else :title end)
              and (:from::date is null or DAY >= :from::date)
              and (:until::date is null or DAY <= :until::date)
              and (:words = '' or strpos(platform.fold(concat_ws(' ', d.written, d.title, d.subject, d.issuer,
                    array_to_string(d.recipients, ' '), d.check_code)), platform.fold(:words)) > 0)
            """.replace("DAY", DAY);

    private final JdbcClient sql;

    Book(JdbcClient sql) {
        this.sql = sql;
    }

    /** Some of the register, the latest day first, how many there are in all, and where the next page begins. */
    record Shown(List<RegisteredDocument> documents, long total, Optional<PageToken> next) {}

    @Transactional(readOnly = true)
    public Shown list(BookQuestion question, Optional<PageToken> page, int size) {
        Optional<PageToken> known = page.filter(token -> token.key().size() == 2
                && token.key().getFirst().matches("\\d{4}-\\d{2}-\\d{2}")
                && token.key().get(1).matches("[0-9a-f-]{36}"));
        List<RegisteredDocument> found = asked(
                        SELECT + WHERE + " and (" + DAY + ", d.document_id) < (:day::date, :id::uuid) order by " + DAY
                                + " desc, d.document_id desc limit :limit",
                        question)
                .param("day", known.map(token -> token.key().getFirst()).orElse("infinity"))
                .param("id", known.map(token -> token.key().get(1)).orElse("ffffffff-ffff-ffff-ffff-ffffffffffff"))
                .param("limit", size + 1)
                .query((row, n) -> document(row))
                .list();
        List<RegisteredDocument> shown = found.subList(0, Math.min(size, found.size()));
        long total = asked("select count(*) from correspondence.document d " + WHERE, question)
                .query(Long.class)
                .single();
        return new Shown(
                shown,
                total,
                found.size() > size
                        ? Optional.of(PageToken.after(
                                shown.getLast().day().toString(),
                                shown.getLast().id().toString()))
                        : Optional.empty());
    }

    private JdbcClient.StatementSpec asked(String query, BookQuestion question) {
        return sql.sql(query)
                .param("direction", question.direction())
                .param("title", question.title())
                .param("from", question.from().map(LocalDate::toString).orElse(null))
                .param("until", question.until().map(LocalDate::toString).orElse(null))
                .param("words", question.words().strip());
    }

    /** A whole year in one direction, as the printed register lists it: by series and number, or by arrival. */
    @Transactional(readOnly = true)
    public List<RegisteredDocument> year(boolean isOut, int year) {
        return sql.sql(SELECT + " where d.direction = :direction and d.year = :year order by "
                        + (isOut ? "d.symbol, " : "") + "d.number")
                .param("direction", isOut ? "out" : "in")
                .param("year", year)
                .query((row, n) -> document(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<RegisteredDocument> find(UUID id) {
        return sql.sql(SELECT + " where d.document_id = :id")
                .param("id", id)
                .query((row, n) -> document(row))
                .optional();
    }

    /** The outgoing document of this number and year. */
    @Transactional(readOnly = true)
    public Optional<RegisteredDocument> issued(String symbol, int year, int number) {
        return sql.sql(SELECT
                        + " where d.direction = 'out' and d.symbol = :symbol and d.year = :year and d.number = :number")
                .param("symbol", symbol)
                .param("year", year)
                .param("number", number)
                .query((row, n) -> document(row))
                .optional();
    }

    /** The kinds that occur, for the choices of the filter. */
    @Transactional(readOnly = true)
    public List<String> titles() {
        return sql.sql("select distinct title from correspondence.document order by 1")
                .query(String.class)
                .list();
    }

    /** The symbols in whose series a number was given, the most used first. */
    @Transactional(readOnly = true)
    public List<String> symbols() {
        return sql.sql(
                        "select symbol from correspondence.document where direction = 'out' group by symbol order by count(*) desc, symbol")
                .query(String.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<KeptFile> files(UUID document) {
        return sql.sql("""
                select f.*, coalesce(u.full_name, '') as full_name from correspondence.document_file f
                left join account.user_account u on u.ward_id = f.ward_id and u.user_id = f.kept_by
                where f.document_id = :document order by f.number
                """)
                .param("document", document)
                .query((row, n) -> new KeptFile(
                        row.getInt("number"),
                        row.getString("kind"),
                        row.getString("file_name"),
                        row.getString("media"),
                        row.getLong("bytes"),
                        row.getString("sha256"),
                        row.getString("full_name"),
                        row.getTimestamp("kept_at").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> content(UUID document, int number) {
        return sql.sql(
                        "select content from correspondence.document_content where document_id = :document and number = :number")
                .param("document", document)
                .param("number", number)
                .query((row, n) -> row.getBytes("content"))
                .optional();
    }

    /** What it touches and what touches it. */
    @Transactional(readOnly = true)
    public List<Linked> links(UUID document) {
        return sql.sql("""
                select d.document_id, d.written, d.dated, d.subject, l.kind, l.earlier_id = :document as is_later
                from correspondence.document_link l
                join correspondence.document d on d.ward_id = l.ward_id
                    and d.document_id = case when l.earlier_id = :document then l.later_id else l.earlier_id end
                where :document in (l.earlier_id, l.later_id) order by is_later desc, d.dated, d.document_id
                """)
                .param("document", document)
                .query((row, n) -> new Linked(
                        row.getObject("document_id", UUID.class),
                        row.getBoolean("is_later"),
                        row.getString("kind"),
                        row.getString("written"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("subject")))
                .list();
    }

    /** For each document the reading of who replaced or corrected it, for the remark in the printed register. */
    @Transactional(readOnly = true)
    public Map<UUID, String> touchedBy(boolean isOut, int year) {
        return sql
                .sql("""
                select l.earlier_id, string_agg(case l.kind when 'replaces' then 'Thay thế bởi ' when 'corrects' then 'Đính chính bởi '
                        else 'Chấm dứt bởi ' end || later.written, '; ' order by later.dated, later.written) as words
                from correspondence.document_link l
                join correspondence.document d on d.ward_id = l.ward_id and d.document_id = l.earlier_id
                join correspondence.document later on later.ward_id = l.ward_id and later.document_id = l.later_id
                where d.direction = :direction and d.year = :year group by 1
                """)
                .param("direction", isOut ? "out" : "in")
                .param("year", year)
                .query((row, n) -> Map.entry(row.getObject("earlier_id", UUID.class), row.getString("words")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static RegisteredDocument document(ResultSet row) throws SQLException {
        String code = row.getString("check_code");
        return new RegisteredDocument(
                row.getObject("document_id", UUID.class),
                row.getString("direction").equals("out"),
                row.getString("symbol"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("written"),
                row.getObject("dated", LocalDate.class),
                row.getObject("registered_on", LocalDate.class),
                row.getString("title"),
                row.getString("subject"),
                row.getString("issuer"),
                row.getString("signer"),
                Arrays.asList((String[]) row.getArray("recipients").getArray()),
                code == null ? "" : code,
                row.getString("origin"),
                row.getString("full_name"),
                row.getTimestamp("registered_at").toInstant(),
                Force.ofCode(row.getString("force")));
    }
}
