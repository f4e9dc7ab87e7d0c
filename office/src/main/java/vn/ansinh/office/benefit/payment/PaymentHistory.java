package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.rules.enrolment.Posted;

/** What was listed and what came of it, with what was decided of it, as the rules of the next list ask for it. */
@Component
@Transactional(readOnly = true)
public class PaymentHistory {
    private final JdbcClient sql;

    PaymentHistory(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of every enrolment. */
    public Map<UUID, List<Posted>> all() {
        Map<UUID, List<Posted>> found = new HashMap<>();
        read(found, "", new UUID(0, 0));
        return found;
    }

    /** Of one enrolment. */
    public List<Posted> of(UUID enrolment) {
        Map<UUID, List<Posted>> found = new HashMap<>();
        read(found, " and enrolment_id = :id", enrolment);
        return found.getOrDefault(enrolment, List.of());
    }

    private void read(Map<UUID, List<Posted>> found, String which, UUID id) {
        sql.sql("""
                select enrolment_id, month, kind, amount, result from payment.line_now where enrolment_id is not null
                """ + which + """
                 union all
                select enrolment_id, month, case kind when 'write-off' then 'carried' else 'recovery' end,
                    case kind when 'write-off' then amount else -amount end,
                    case kind when 'repaid' then 'paid' else 'written-off' end
                from payment.settlement_now where true
                """ + which).param("id", id).query(row -> {
            found.computeIfAbsent(row.getObject("enrolment_id", UUID.class), one -> new ArrayList<>())
                    .add(new Posted(
                            YearMonth.from(row.getObject("month", LocalDate.class)),
                            LineKind.ofCode(row.getString("kind")).posted(),
                            row.getLong("amount"),
                            result(row.getString("result"))));
        });
    }

    private static Posted.Result result(String code) {
        return code.equals("written-off")
                ? Posted.Result.WRITTEN_OFF
                : PayResult.ofCode(code).orElseThrow().posted();
    }
}
