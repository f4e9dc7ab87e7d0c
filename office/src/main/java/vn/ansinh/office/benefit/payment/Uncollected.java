package vn.ansinh.office.benefit.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;

/**
 * Ba tháng liền không nhận: whose payment the law lets the ward suspend (rule {@code suspend-not-collected}, for allowances and money for
 * care; nothing of the kind is said of the social pension); the ward decides.
 */
@Component
public class Uncollected {
    /** In a row; the law files have it as the condition of the rule, which a test compares. */
    static final int MONTHS = 3;

    private final Enrolments enrolments;
    private final JdbcClient sql;

    Uncollected(Enrolments enrolments, JdbcClient sql) {
        this.enrolments = enrolments;
        this.sql = sql;
    }

    /** Those that run and are not suspended in a month. */
    @Transactional(readOnly = true)
    public List<Enrolment> in(YearMonth month) {
        List<UUID> ids = sql.sql("""
                select enrolment_id from (
                    select l.enrolment_id, l.result, row_number() over (partition by l.enrolment_id order by l.month desc) as n
                    from payment.line_now l
                    where l.kind = 'regular' and l.result <> 'open' and l.month >= :since and l.month <= :until) t
                where n <= :months
                group by enrolment_id
                having count(*) = :months and bool_and(result = 'not-collected')
                """)
                .param("since", month.minusMonths(MONTHS + 2).atDay(1))
                .param("until", month.atDay(1))
                .param("months", MONTHS)
                .query(UUID.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : enrolments.these(ids).stream()
                        .filter(one -> one.state(month) == Enrolment.State.RUNNING)
                        .filter(one -> isSuspended(one.benefit()))
                        .toList();
    }

    private static boolean isSuspended(String benefit) {
        return benefit.startsWith("allowance-") || benefit.startsWith("carer-");
    }
}
