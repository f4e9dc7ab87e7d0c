package vn.ansinh.office.programme.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A loan that was lent, or whose papers are with the bank.
 *
 * @param group tổ tiết kiệm và vay vốn through which it was proposed; empty while nobody said so
 * @param lent in dong; 0 while it is not lent, and where the bank did not say how much
 * @param repayments those that count, the oldest first
 */
public record LoanAccount(
        UUID need,
        UUID household,
        String code,
        String head,
        String area,
        String purpose,
        Optional<LocalDate> lentOn,
        long lent,
        String group,
        String association,
        Optional<LocalDate> dueOn,
        List<Repayment> repayments) {
    public LoanAccount {
        repayments = List.copyOf(repayments);
    }

    /** Money that was paid back, without interest. */
    public record Repayment(UUID id, LocalDate day, long principal, String note) {}

    /** How it stands; the name is a word key. */
    public enum Stand {
        PROPOSED,
        RUNNING,
        OVERDUE,
        REPAID;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of its badge. */
        public String style() {
            return switch (this) {
                case PROPOSED -> "undetermined";
                case RUNNING -> "due";
                case OVERDUE -> "late";
                case REPAID -> "done";
            };
        }
    }

    public Stand stand(LocalDate day) {
        if (lentOn.isEmpty()) {
            return Stand.PROPOSED;
        }
        if (lent > 0 && left() == 0) {
            return Stand.REPAID;
        }
        return dueOn.filter(one -> one.isBefore(day)).isPresent() ? Stand.OVERDUE : Stand.RUNNING;
    }

    public long repaid() {
        return repayments.stream().mapToLong(Repayment::principal).sum();
    }

    /** What is still owed, without interest. */
    public long left() {
        return Math.max(0, lent - repaid());
    }

    public String address() {
        return "/programme/loans/lent/" + need;
    }
}
