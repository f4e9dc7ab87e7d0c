package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports of who looked on. */
@Component
public class Monitorings {
    private final JdbcClient sql;

    Monitorings(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public List<Monitoring> of(UUID run) {
        return sql.sql("select * from payment.monitoring where run_id = :run order by on_day, monitoring_id")
                .param("run", run)
                .query((row, n) -> new Monitoring(
                        row.getObject("monitoring_id", UUID.class),
                        row.getObject("run_id", UUID.class),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("place"),
                        row.getString("monitor"),
                        row.getString("words")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Monitoring> find(UUID run, UUID id) {
        return of(run).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Sent twice it is kept once. */
    @Transactional
    public void add(Monitoring seen) {
        sql.sql("""
                insert into payment.monitoring (ward_id, monitoring_id, run_id, on_day, place, monitor, words, recorded_by)
                values (platform.ward(), :id, :run, :day, :place, :monitor, :words, platform.app_user()) on conflict do nothing
                """)
                .param("id", seen.id())
                .param("run", seen.run())
                .param("day", seen.day())
                .param("place", seen.place())
                .param("monitor", seen.monitor())
                .param("words", seen.words())
                .update();
    }
}
