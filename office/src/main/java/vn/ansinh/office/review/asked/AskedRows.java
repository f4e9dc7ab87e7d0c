package vn.ansinh.office.review.asked;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests of a household and objections about it. */
@Component
class AskedRows {
    private final JdbcClient sql;

    AskedRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those received until a day, the latest first. */
    @Transactional(readOnly = true)
    public List<Asked> of(UUID household, LocalDate until) {
        return sql.sql("""
                select 'request' as about, r.request_id as id, r.reference, r.received_on, r.kind as what,
                    coalesce(s.step, 'received') as state, coalesce(s.reason, '') as said
                from review.request r
                left join lateral (select p.* from review.request_step p
                    where p.ward_id = r.ward_id and p.request_id = r.request_id order by p.number desc limit 1) s on true
                where r.household_id = :household and r.received_on <= :until
                union all
                select 'objection', o.objection_id, o.reference, o.received_on, o.kind, coalesce(x.outcome, 'open'), coalesce(x.reason, '')
                from review.objection o
                left join review.objection_outcome x on x.ward_id = o.ward_id and x.objection_id = o.objection_id
                where coalesce(o.household_id, x.household_id) = :household and o.received_on <= :until
                order by received_on desc, reference desc
                """)
                .param("household", household)
                .param("until", until)
                .query((row, n) -> {
                    boolean isRequest = row.getString("about").equals("request");
                    return new Asked(
                            row.getString("reference"),
                            row.getObject("received_on", LocalDate.class),
                            isRequest
                                    ? "request.kind." + row.getString("what")
                                    : "objection.kind." + key(row.getString("what")),
                            isRequest
                                    ? "request.state." + key(row.getString("state"))
                                    : objected(row.getString("state")),
                            row.getString("said"),
                            (isRequest ? "/requests/" : "/objections/") + row.getString("id"));
                })
                .list();
    }

    private static String objected(String outcome) {
        return outcome.equals("open") ? "objection.open" : "objection.result." + key(outcome);
    }

    private static String key(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
