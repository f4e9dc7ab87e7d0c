package vn.ansinh.office.benefit.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Danh sách chi trả of a month.
 *
 * @param attempt from 1; a further one after the earlier was dropped
 * @param asked the day on which the law was asked
 * @param law version of the law
 * @param payer who pays out; empty while the ward has not said
 */
public record PaymentRun(
        UUID id,
        YearMonth month,
        int attempt,
        LocalDate asked,
        String law,
        String payer,
        UUID preparedBy,
        Instant preparedAt,
        List<RunStep> steps) {
    public PaymentRun {
        steps = List.copyOf(steps);
    }

    public RunState state() {
        return steps.isEmpty() ? RunState.BEGUN : steps.getLast().action().to();
    }

    public Optional<RunStep> step(RunStep.Action action) {
        return steps.stream().filter(step -> step.action() == action).reduce((first, second) -> second);
    }

    /** Whether somebody made it, so that another has to approve it. */
    public boolean isMadeBy(UUID user) {
        return preparedBy.equals(user)
                || steps.stream()
                        .anyMatch(step -> step.action() == RunStep.Action.GENERATE
                                && step.by().equals(user));
    }

    public String address() {
        return "/payments/" + id;
    }
}
