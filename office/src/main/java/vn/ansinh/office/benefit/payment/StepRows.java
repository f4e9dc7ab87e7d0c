package vn.ansinh.office.benefit.payment;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the steps of lists; the database refuses what does not follow. */
@Component
class StepRows {
    private final JdbcClient sql;

    StepRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(PaymentRun run, RunStep.Action action, LocalDate day, String reason) {
        insert(run, action, day, reason, Optional.empty(), Optional.empty());
    }

    /** With what was approved, and the document in which it stands. */
    void approve(PaymentRun run, LocalDate day, RunTotals totals, UUID document) {
        insert(run, RunStep.Action.APPROVE, day, "", Optional.of(totals), Optional.of(document));
    }

    /** With what was approved, and no document here: it was signed on paper. */
    void approvedOnPaper(PaymentRun run, LocalDate day, RunTotals totals) {
        insert(run, RunStep.Action.APPROVE, day, "", Optional.of(totals), Optional.empty());
    }

    private void insert(
            PaymentRun run,
            RunStep.Action action,
            LocalDate day,
            String reason,
            Optional<RunTotals> totals,
            Optional<UUID> document) {
        sql.sql("""
                insert into payment.run_step (ward_id, run_id, number, action, on_day, reason, slips, total, sha256, document_id,
                    recorded_by)
                values (platform.ward(), :run, :number, :action, :day, :reason, :slips, :total, :sha, :document, platform.app_user())
                """)
                .param("run", run.id())
                .param("number", run.steps().size() + 1)
                .param("action", action.code())
                .param("day", day)
                .param("reason", reason)
                .param("slips", totals.map(RunTotals::rows).orElse(null), Types.INTEGER)
                .param("total", totals.map(RunTotals::total).orElse(null), Types.BIGINT)
                .param("sha", totals.map(RunTotals::sha256).orElse(null), Types.VARCHAR)
                .param("document", document.orElse(null), Types.OTHER)
                .update();
    }
}
