package vn.ansinh.rules.enrolment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one support of one person on the list of a month: the month itself, what earlier months are owed, what came back, and what was
 * paid too much, which is kept back as far as the list reaches and no further.
 */
public final class NextList {
    private NextList() {}

    /**
     * A line to be listed.
     *
     * @param month the month that it pays for
     * @param amount in dong; below zero only for a recovery
     */
    public record Draft(YearMonth month, Posted.Kind kind, long amount) {}

    /** Earliest month first; a recovery after what it is kept back from. Their sum is never below zero. */
    public static List<Draft> lines(Course course, List<Posted> history, YearMonth list) {
        List<Draft> given = new ArrayList<>();
        List<Draft> takenBack = new ArrayList<>();
        long left = 0;
        List<Ledger.Month> months = Ledger.of(course, history, list).months();
        for (Ledger.Month month : months) {
            if (month.carried() > 0) {
                given.add(new Draft(month.month(), Posted.Kind.CARRIED, month.carried()));
            }
            if (month.notListed() > 0) {
                given.add(new Draft(month.month(), kind(month.month(), history, list), month.notListed()));
            }
            left += Math.max(0, month.toSettle());
        }
        for (Ledger.Month month : months) {
            long back = Math.min(left, -Math.min(0, month.toSettle()));
            if (back > 0) {
                takenBack.add(new Draft(month.month(), Posted.Kind.RECOVERY, -back));
                left -= back;
            }
        }
        given.addAll(takenBack);
        return List.copyOf(given);
    }

    private static Posted.Kind kind(YearMonth month, List<Posted> history, YearMonth list) {
        boolean wasListed =
                history.stream().anyMatch(line -> line.month().equals(month) && line.kind() == Posted.Kind.REGULAR);
        return month.equals(list) && !wasListed ? Posted.Kind.REGULAR : Posted.Kind.ARREARS;
    }
}
