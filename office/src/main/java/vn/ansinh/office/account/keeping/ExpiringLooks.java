package vn.ansinh.office.account.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.AuditTrail;
import vn.ansinh.office.account.Expiring;

/** The log of looks at sensitive facts. */
@Component
class ExpiringLooks implements Expiring {
    private static final int TWO_YEARS = 24;

    private final JdbcClient sql;

    ExpiringLooks(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "looks";
    }

    @Override
    public OptionalInt proposedMonths() {
        return OptionalInt.of(TWO_YEARS);
    }

    /** Who looked may also be who deletes. */
    @Override
    public int fewestMonths() {
        return TWO_YEARS / 2;
    }

    @Override
    public Expired before(LocalDate day) {
        return new Expired(
                sql.sql("select count(*) from platform.view_log v where v.at < :moment::timestamptz")
                        .param("moment", AuditTrail.startOf(day))
                        .query(Integer.class)
                        .single(),
                List.of());
    }

    @Override
    public int delete(LocalDate day) {
        return sql.sql("select account.delete_looks(:moment::timestamptz)")
                .param("moment", AuditTrail.startOf(day))
                .query(Integer.class)
                .single();
    }
}
