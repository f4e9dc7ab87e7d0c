package vn.ansinh.office.programme.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.VietnameseDates;

/** The drafts of the notice and what came of each. */
@Component
class EvaluationPapers {
    private static final String SEEN = """
            select p.paper_id, p.year, p.number, (p.made_at at time zone 'Asia/Ho_Chi_Minh')::date as made, e.ended_on, e.document_id,
                e.reason, d.written, d.dated
            from programme.evaluation_paper p
            left join programme.evaluation_paper_end e on e.ward_id = p.ward_id and e.paper_id = p.paper_id
            left join correspondence.document d on d.ward_id = e.ward_id and d.document_id = e.document_id
            """;

    private final JdbcClient sql;

    EvaluationPapers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a year, the latest first. */
    @Transactional(readOnly = true)
    public List<EvaluationPaper> of(int year) {
        return sql.sql(SEEN + " where p.year = :year order by p.made_at desc, p.paper_id desc")
                .param("year", year)
                .query((row, n) -> paper(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<EvaluationPaper> find(UUID id) {
        return sql.sql(SEEN + " where p.paper_id = :id")
                .param("id", id)
                .query((row, n) -> paper(row))
                .optional();
    }

    @Transactional
    public void draft(UUID id, Scheme scheme) {
        sql.sql("""
                insert into programme.evaluation_paper (ward_id, paper_id, year, number, made_by)
                values (platform.ward(), :id, :year, :number, platform.app_user())
                on conflict do nothing
                """)
                .param("id", id)
                .param("year", scheme.year())
                .param("number", scheme.number())
                .update();
    }

    /** Whether it was ended now: of two at once the second finds it done. */
    @Transactional
    public boolean end(UUID paper, LocalDate day, Optional<UUID> document, String reason) {
        return sql.sql("""
                insert into programme.evaluation_paper_end (ward_id, paper_id, outcome, ended_on, document_id, reason, ended_by)
                values (platform.ward(), :paper, :outcome, :day, :document, :reason, platform.app_user())
                on conflict do nothing
                """)
                        .param("paper", paper)
                        .param("outcome", document.isPresent() ? "signed" : "returned")
                        .param("day", day)
                        .param("document", document.orElse(null), Types.OTHER)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static EvaluationPaper paper(ResultSet row) throws SQLException {
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        LocalDate dated = row.getObject("dated", LocalDate.class);
        String cited = dated == null ? "" : row.getString("written") + " " + VietnameseDates.inFull(dated);
        return new EvaluationPaper(
                row.getObject("paper_id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("made", LocalDate.class),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new EvaluationPaper.End(
                                ended,
                                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                                cited,
                                row.getString("reason"))));
    }
}
