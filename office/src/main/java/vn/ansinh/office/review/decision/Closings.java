package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.RoundClosed;

/** When reviews were closed, by which law, and with what in them. */
@Component
class Closings {
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Closings(JdbcClient sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /** The last time that it was closed. */
    @Transactional(readOnly = true)
    public Optional<Closing> of(UUID round) {
        return sql.sql("""
                select c.*, coalesce(a.full_name, '') as name, c.sha256 = review.round_hash(c.round_id) as is_same
                from review.round_closing c
                left join account.user_account a on a.ward_id = c.ward_id and a.user_id = c.closed_by
                where c.round_id = :round order by c.number desc limit 1
                """)
                .param("round", round)
                .query((row, n) -> new Closing(
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("name"),
                        row.getString("law"),
                        row.getString("sha256"),
                        row.getBoolean("is_same")))
                .optional();
    }

    void close(UUID round, String law, LocalDate day) {
        int number = sql.sql("""
                insert into review.round_closing (ward_id, round_id, number, law, sha256, closed_on, closed_by)
                select platform.ward(), :round, coalesce(max(c.number), 0) + 1, :law, review.round_hash(:round), :day, platform.app_user()
                from review.round_closing c where c.round_id = :round
                returning number
                """)
                .param("round", round)
                .param("law", law)
                .param("day", day)
                .query(Integer.class)
                .single();
        events.publishEvent(new RoundClosed(round, number));
    }
}
