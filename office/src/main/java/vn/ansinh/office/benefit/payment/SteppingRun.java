package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Inbox;

/** Takes a list from being made to being closed; each step says why it is not possible, or is taken. */
@Component
public class SteppingRun {
    private final PaymentRuns runs;
    private final StepRows steps;
    private final IssuingList issuing;
    private final Turns turns;
    private final Inbox inbox;
    private final Today today;
    private final JdbcClient sql;

    SteppingRun(
            PaymentRuns runs,
            StepRows steps,
            IssuingList issuing,
            Turns turns,
            Inbox inbox,
            Today today,
            JdbcClient sql) {
        this.runs = runs;
        this.steps = steps;
        this.issuing = issuing;
        this.turns = turns;
        this.inbox = inbox;
        this.today = today;
        this.sql = sql;
    }

    /**
     * A second person approves what stands there; the list gets its number.
     *
     * @param seen hash of the lines that the person looked at
     */
    @Transactional
    public Optional<Said> approve(UUID id, String seen, LocalDate day, String signer, boolean isChair) {
        turns.take();
        PaymentRun run = runs.find(id).orElseThrow();
        UUID user = Acting.current().map(Identity::user).orElseThrow();
        if (run.isMadeBy(user)) {
            return Optional.of(Said.of("payment.fault.same-person"));
        }
        if (!RunStep.Action.APPROVE.isFrom(run.state())) {
            return Optional.of(Said.of("payment.fault.state"));
        }
        List<PayLine> lines = runs.lines(id);
        RunTotals totals = RunTotals.of(lines);
        if (!totals.sha256().equals(seen)) {
            return Optional.of(Said.of("payment.fault.changed"));
        }
        if (lines.isEmpty()) {
            return Optional.of(Said.of("payment.fault.empty"));
        }
        steps.approve(run, day, totals, issuing.issue(run, lines, day, signer, isChair));
        inbox.close(PreparingRun.TO_APPROVE, id, "payment-approved");
        return Optional.empty();
    }

    /** The payer has it from this day. */
    @Transactional
    public Optional<Said> handOver(UUID id, LocalDate day) {
        return step(id, RunStep.Action.HAND_OVER, day, "");
    }

    /** The payer answered of every row. */
    @Transactional
    public Optional<Said> settle(UUID id) {
        turns.take();
        if (runs.lines(id).stream().anyMatch(line -> line.result() == PayResult.OPEN)) {
            return Optional.of(Said.of("payment.fault.open"));
        }
        return step(id, RunStep.Action.SETTLE, today.date(), "");
    }

    /** Final: what is found afterwards comes with the next list. */
    @Transactional
    public Optional<Said> close(UUID id) {
        return step(id, RunStep.Action.CLOSE, today.date(), "");
    }

    /** The list counts no more; another one may be made for the month. */
    @Transactional
    public Optional<Said> drop(UUID id, String reason) {
        Optional<Said> fault = step(id, RunStep.Action.DROP, today.date(), reason);
        if (fault.isEmpty()) {
            inbox.close(PreparingRun.TO_APPROVE, id, "payment-dropped");
        }
        return fault;
    }

    private Optional<Said> step(UUID id, RunStep.Action action, LocalDate day, String reason) {
        turns.take();
        PaymentRun run = runs.find(id).orElseThrow();
        if (!action.isFrom(run.state())) {
            return Optional.of(Said.of("payment.fault.state"));
        }
        steps.add(run, action, day, reason);
        return Optional.empty();
    }

    /** A row is not paid this time; what is due stays due. */
    @Transactional
    public Optional<Said> hold(UUID id, int slip, String reason) {
        turns.take();
        PaymentRun run = runs.find(id).orElseThrow();
        boolean isThere = runs.lines(id).stream().anyMatch(line -> line.slip() == slip);
        if (run.state() != RunState.PREPARED || !isThere) {
            return Optional.of(Said.of("payment.fault.state"));
        }
        sql.sql("""
                insert into payment.hold (ward_id, run_id, slip, reason, recorded_by)
                values (platform.ward(), :run, :slip, :reason, platform.app_user())
                """)
                .param("run", id)
                .param("slip", slip)
                .param("reason", reason)
                .update();
        return Optional.empty();
    }
}
