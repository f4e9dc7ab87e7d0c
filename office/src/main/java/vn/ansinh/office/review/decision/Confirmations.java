package vn.ansinh.office.review.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of confirmation of the ward. Only ever added to. */
@Component
public class Confirmations {
    private static final String SELECT = """
            select c.*, e.ended_on from review.confirmation c
            left join review.confirmation_end e on e.ward_id = c.ward_id and e.confirmation_id = c.confirmation_id
            """;

    private final JdbcClient sql;

    Confirmations(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a household, the latest first. */
    @Transactional(readOnly = true)
    public List<Confirmation> of(UUID household) {
        return sql.sql(SELECT + "where c.household_id = :household order by c.issued_on desc, c.confirmation_id desc")
                .param("household", household)
                .query((row, n) -> confirmation(row))
                .list();
    }

    /** Those of a review, of its decision and of those that put it right. */
    @Transactional(readOnly = true)
    public List<Confirmation> ofRound(UUID round) {
        return sql.sql(SELECT + """
                join review.decision d on d.ward_id = c.ward_id and d.decision_id = c.decision_id
                where d.round_id = :round order by c.issued_on, c.number
                """)
                .param("round", round)
                .query((row, n) -> confirmation(row))
                .list();
    }

    private static Confirmation confirmation(ResultSet row) throws SQLException {
        return new Confirmation(
                row.getObject("confirmation_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getObject("decision_id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getString("what"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
    }

    void add(UUID id, UUID household, UUID decision, UUID document, String what, String number, LocalDate day) {
        sql.sql("""
                insert into review.confirmation (ward_id, confirmation_id, household_id, decision_id, document_id, what, number, issued_on,
                    issued_by)
                values (platform.ward(), :id, :household, :decision, :document, :what, :number, :day, platform.app_user())
                """)
                .param("id", id)
                .param("household", household)
                .param("decision", decision)
                .param("document", document)
                .param("what", what)
                .param("number", number)
                .param("day", day)
                .update();
    }

    void end(UUID confirmation, LocalDate day, UUID decision) {
        sql.sql("""
                insert into review.confirmation_end (ward_id, confirmation_id, ended_on, decision_id, ended_by)
                values (platform.ward(), :confirmation, :day, :decision, platform.app_user()) on conflict do nothing
                """)
                .param("confirmation", confirmation)
                .param("day", day)
                .param("decision", decision)
                .update();
    }
}
