package vn.ansinh.office.registry.check;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;

/** What was looked at and found right, as rows of the database. */
@Repository
class Acceptances {
    private final JdbcClient sql;

    Acceptances(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that were not taken back, by the finding that they were said of. */
    Map<Acceptance.Of, Acceptance> now() {
        Map<Acceptance.Of, Acceptance> known = new HashMap<>();
        sql.sql("""
                select acceptance_id, check_code, coalesce(person_id, household_id) as subject, fingerprint, reason,
                    accepted_by, accepted_at
                from registry_check.check_accepted_now order by acceptance_id
                """).query(row -> {
            known.put(
                    new Acceptance.Of(
                            row.getString("check_code"),
                            row.getObject("subject", UUID.class),
                            row.getString("fingerprint")),
                    new Acceptance(
                            row.getObject("acceptance_id", UUID.class),
                            row.getString("reason"),
                            row.getObject("accepted_by", UUID.class),
                            row.getTimestamp("accepted_at").toInstant()));
        });
        return known;
    }

    void add(Identity who, Finding finding, String reason) {
        sql.sql("""
                insert into registry_check.check_accepted
                    (ward_id, acceptance_id, check_code, needs, household_id, person_id, fingerprint, reason, accepted_by)
                values (:ward, :id, :check, :needs, :household, :person, :fingerprint, :reason, :by)
                """)
                .param("ward", who.ward())
                .param("id", Ids.next())
                .param("check", finding.check().code())
                .param("needs", finding.check().needs().map(Enum::name).orElse(""))
                .param("household", finding.household())
                .param("person", finding.person(), java.sql.Types.OTHER)
                .param("fingerprint", finding.fingerprint())
                .param("reason", reason)
                .param("by", who.user())
                .update();
    }

    void remove(Identity who, Acceptance acceptance) {
        sql.sql("""
                insert into registry_check.check_accepted_removal (ward_id, acceptance_id, removed_by) values (:ward, :id, :by)
                """)
                .param("ward", who.ward())
                .param("id", acceptance.id())
                .param("by", who.user())
                .update();
    }
}
