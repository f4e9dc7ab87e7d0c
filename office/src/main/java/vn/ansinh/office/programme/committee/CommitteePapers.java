package vn.ansinh.office.programme.committee;

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

/** The drafts that were laid before the signer, and what came of each. */
@Component
class CommitteePapers {
    private static final String SEEN = """
            select p.paper_id, p.committee, p.kind, p.meeting_id, p.as_of, e.ended_on, e.document_id, e.reason, d.written, d.dated
            from programme.committee_paper p
            left join programme.committee_paper_end e on e.ward_id = p.ward_id and e.paper_id = p.paper_id
            left join correspondence.document d on d.ward_id = e.ward_id and d.document_id = e.document_id
            """;

    private final JdbcClient sql;

    CommitteePapers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a meeting, the latest first. */
    @Transactional(readOnly = true)
    public List<CommitteePaper> of(UUID meeting) {
        return sql.sql(SEEN + " where p.meeting_id = :meeting order by p.made_at desc, p.paper_id desc")
                .param("meeting", meeting)
                .query((row, n) -> paper(row))
                .list();
    }

    /** The notices of assignments, the latest first. */
    @Transactional(readOnly = true)
    public List<CommitteePaper> ofAssignments() {
        return sql.sql(SEEN + " where p.kind = 'assignments' order by p.made_at desc, p.paper_id desc")
                .query((row, n) -> paper(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<CommitteePaper> find(UUID id) {
        return sql.sql(SEEN + " where p.paper_id = :id")
                .param("id", id)
                .query((row, n) -> paper(row))
                .optional();
    }

    @Transactional
    public void draft(CommitteePaper paper) {
        sql.sql("""
                insert into programme.committee_paper (ward_id, paper_id, committee, kind, meeting_id, as_of, made_by)
                values (platform.ward(), :id, :committee, :kind, :meeting, :day, platform.app_user())
                on conflict do nothing
                """)
                .param("id", paper.id())
                .param("committee", paper.committee().code())
                .param("kind", paper.kind().code())
                .param("meeting", paper.meeting().orElse(null), Types.OTHER)
                .param("day", paper.asOf())
                .update();
    }

    /** Whether it was ended now: of two at once the second finds it done. */
    @Transactional
    public boolean end(UUID paper, LocalDate day, Optional<UUID> document, String reason) {
        return sql.sql("""
                insert into programme.committee_paper_end (ward_id, paper_id, outcome, ended_on, document_id, reason, ended_by)
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

    private static CommitteePaper paper(ResultSet row) throws SQLException {
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        LocalDate dated = row.getObject("dated", LocalDate.class);
        String cited = dated == null ? "" : row.getString("written") + " " + VietnameseDates.inFull(dated);
        return new CommitteePaper(
                row.getObject("paper_id", UUID.class),
                Committee.ofCode(row.getString("committee")).orElseThrow(),
                CommitteePaper.Kind.ofCode(row.getString("kind")).orElseThrow(),
                Optional.ofNullable(row.getObject("meeting_id", UUID.class)),
                row.getObject("as_of", LocalDate.class),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new CommitteePaper.End(
                                ended,
                                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                                cited,
                                row.getString("reason"))));
    }
}
