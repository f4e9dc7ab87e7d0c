package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.PaidLately;

/** The last month for which somebody was paid, for lists of who has a right. */
@Component
class LastPaid implements PaidLately {
    private final JdbcClient sql;

    LastPaid(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Whose, YearMonth> until(LocalDate day) {
        Map<Whose, YearMonth> found = new HashMap<>();
        sql.sql("select coalesce(person_id, household_id) as subject, benefit, month from payment.last_paid(:day)")
                .param("day", day)
                .query(row -> {
                    found.put(
                            new Whose(row.getObject("subject", UUID.class), row.getString("benefit")),
                            YearMonth.from(row.getObject("month", LocalDate.class)));
                });
        return found;
    }
}
