package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.benefit.enrolment.Enrolment;

/**
 * What the first page of payments shows.
 *
 * @param missing months whose list can be made now
 * @param proposals three months in a row not collected
 */
public record PaymentsView(
        List<Listed> runs, List<YearMonth> missing, Optional<Payer> payer, List<Proposal> proposals) {
    public PaymentsView {
        runs = List.copyOf(runs);
        missing = List.copyOf(missing);
        proposals = List.copyOf(proposals);
    }

    /** A list with what it comes to, once its lines are made. */
    public record Listed(PaymentRun run, Optional<Sum> sum) {}

    /** Rows and dong. */
    public record Sum(int rows, long total) {}

    /** Somebody whose payment may be suspended. */
    public record Proposal(Enrolment enrolment, ListedPlace place) {}

    /** The last day on which the list of a month is in time. */
    public static LocalDate handOver(YearMonth month) {
        return PaymentDays.handOver(month);
    }

    /** The last day on which the answer to the list of a month is in time. */
    public static LocalDate answer(YearMonth month) {
        return PaymentDays.answer(month);
    }
}
