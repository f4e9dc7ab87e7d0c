package vn.ansinh.office.programme.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lists of supports that were made to hang. Only ever added to. */
@Component
public class SupportPostings {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<SupportPosting.Row>> ROWS = new TypeReference<>() {};
    private static final String SEEN = """
            select p.*, coalesce(a.full_name, '') as by_name from programme.support_posting p
            left join account.user_account a on a.ward_id = p.ward_id and a.user_id = p.recorded_by
            """;

    private final JdbcClient sql;
    private final SupportLines lines;

    SupportPostings(JdbcClient sql, SupportLines lines) {
        this.sql = sql;
        this.lines = lines;
    }

    /** What would hang now. */
    @Transactional(readOnly = true)
    public List<SupportPosting.Row> rows(int year, LocalDate day) {
        return SupportPosting.rows(lines.of(year, day));
    }

    /** Of a year, the latest first. */
    @Transactional(readOnly = true)
    public List<SupportPosting> of(int year) {
        return sql.sql(SEEN + " where p.year = :year order by p.recorded_at desc, p.posting_id")
                .param("year", year)
                .query((row, n) -> posting(row))
                .list();
    }

    /** Those whose last day lies within, both included. */
    @Transactional(readOnly = true)
    public List<SupportPosting> ending(LocalDate from, LocalDate until) {
        return sql.sql(SEEN + " where p.until_day between :from and :until order by p.until_day, p.posting_id")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> posting(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<SupportPosting> find(UUID id) {
        return sql.sql(SEEN + " where p.posting_id = :id")
                .param("id", id)
                .query((row, n) -> posting(row))
                .optional();
    }

    /** Made twice it hangs once. */
    @Transactional
    public void make(SupportPosting posting) {
        sql.sql("""
                insert into programme.support_posting (ward_id, posting_id, year, from_day, until_day, place, contact, rows, recorded_by)
                values (platform.ward(), :id, :year, :from, :until, :place, :contact, :rows::jsonb, platform.app_user())
                on conflict do nothing
                """)
                .param("id", posting.id())
                .param("year", posting.year())
                .param("from", posting.from())
                .param("until", posting.until())
                .param("place", posting.place())
                .param("contact", posting.contact())
                .param("rows", JSON.writeValueAsString(posting.rows()))
                .update();
    }

    private static SupportPosting posting(ResultSet row) throws SQLException {
        return new SupportPosting(
                row.getObject("posting_id", UUID.class),
                row.getInt("year"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("place"),
                row.getString("contact"),
                JSON.readValue(row.getString("rows"), ROWS),
                row.getString("by_name"));
    }
}
