package vn.ansinh.office.review.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The certificates of the ward with their boxes. Only ever added to. */
@Component
public class Certificates {
    private static final String SELECT = """
            select c.*, e.ended_on, e.reason as end_reason from review.certificate c
            left join review.certificate_end e on e.ward_id = c.ward_id and e.certificate_id = c.certificate_id
            """;

    private final JdbcClient sql;

    Certificates(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a household, the latest first. */
    @Transactional(readOnly = true)
    public List<Certificate> of(UUID household) {
        Map<UUID, List<Certificate.Year>> years = years();
        return sql.sql(SELECT + "where c.household_id = :household order by c.issued_on desc, c.certificate_id desc")
                .param("household", household)
                .query((row, n) -> certificate(row, years))
                .list();
    }

    /** The one in force of each household that has one. */
    @Transactional(readOnly = true)
    public Map<UUID, Certificate> inForce() {
        Map<UUID, List<Certificate.Year>> years = years();
        Map<UUID, Certificate> found = new HashMap<>();
        sql.sql(SELECT + "where e.certificate_id is null order by c.issued_on, c.certificate_id")
                .query(row -> {
                    Certificate one = certificate(row, years);
                    found.put(one.household(), one);
                });
        return found;
    }

    /** For which households each decision confirmed a box, of certificates that hold no more too. */
    Map<UUID, Set<UUID>> confirmed() {
        Map<UUID, Set<UUID>> confirmed = new HashMap<>();
        sql.sql("""
                select y.decision_id, c.household_id from review.certificate_year y
                join review.certificate c on c.ward_id = y.ward_id and c.certificate_id = y.certificate_id
                """).query(row -> {
            confirmed
                    .computeIfAbsent(row.getObject("decision_id", UUID.class), any -> new HashSet<>())
                    .add(row.getObject("household_id", UUID.class));
        });
        return confirmed;
    }

    /** When the latest decision was signed that confirmed a box of the certificate in force, by household. */
    Map<UUID, LocalDate> lastConfirmed() {
        Map<UUID, LocalDate> last = new HashMap<>();
        sql.sql("""
                select c.household_id, max(e.ended_on) as signed_on from review.certificate c
                join review.certificate_year y on y.ward_id = c.ward_id and y.certificate_id = c.certificate_id
                join review.decision_end e on e.ward_id = y.ward_id and e.decision_id = y.decision_id
                where not exists (select from review.certificate_end x
                    where x.ward_id = c.ward_id and x.certificate_id = c.certificate_id)
                group by c.household_id
                """).query(row -> {
            last.put(row.getObject("household_id", UUID.class), row.getObject("signed_on", LocalDate.class));
        });
        return last;
    }

    private Map<UUID, List<Certificate.Year>> years() {
        Map<UUID, List<Certificate.Year>> years = new HashMap<>();
        sql.sql("select * from review.certificate_year order by year, recorded_at")
                .query(row -> {
                    years.computeIfAbsent(row.getObject("certificate_id", UUID.class), any -> new ArrayList<>())
                            .add(new Certificate.Year(
                                    row.getInt("year"),
                                    row.getString("status"),
                                    row.getObject("decision_id", UUID.class)));
                });
        return years;
    }

    private static Certificate certificate(ResultSet row, Map<UUID, List<Certificate.Year>> years) throws SQLException {
        UUID id = row.getObject("certificate_id", UUID.class);
        LocalDate ended = row.getObject("ended_on", LocalDate.class);
        return new Certificate(
                id,
                row.getObject("household_id", UUID.class),
                row.getString("number"),
                row.getObject("document_id", UUID.class),
                row.getObject("issued_on", LocalDate.class),
                row.getString("reason"),
                years.getOrDefault(id, List.of()),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new Certificate.End(ended, row.getString("end_reason"))));
    }

    void add(
            UUID id,
            UUID household,
            UUID decision,
            UUID document,
            String number,
            LocalDate day,
            Optional<UUID> replaces,
            String reason) {
        sql.sql("""
                insert into review.certificate (ward_id, certificate_id, household_id, decision_id, document_id, number, issued_on,
                    replaces, reason, issued_by)
                values (platform.ward(), :id, :household, :decision, :document, :number, :day, :replaces, :reason, platform.app_user())
                """)
                .param("id", id)
                .param("household", household)
                .param("decision", decision)
                .param("document", document)
                .param("number", number)
                .param("day", day)
                .param("replaces", replaces.orElse(null), Types.OTHER)
                .param("reason", reason)
                .update();
    }

    void confirm(UUID certificate, int year, String status, UUID decision) {
        sql.sql("""
                insert into review.certificate_year (ward_id, certificate_id, year, status, decision_id, recorded_by)
                values (platform.ward(), :certificate, :year, :status, :decision, platform.app_user()) on conflict do nothing
                """)
                .param("certificate", certificate)
                .param("year", year)
                .param("status", status)
                .param("decision", decision)
                .update();
    }

    void end(UUID certificate, LocalDate day, String reason, Optional<UUID> decision) {
        sql.sql("""
                insert into review.certificate_end (ward_id, certificate_id, ended_on, reason, decision_id, ended_by)
                values (platform.ward(), :certificate, :day, :reason, :decision, platform.app_user()) on conflict do nothing
                """)
                .param("certificate", certificate)
                .param("day", day)
                .param("reason", reason)
                .param("decision", decision.orElse(null), Types.OTHER)
                .update();
    }
}
