package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;

/** Hai mốc của tháng (D335 art. 28): the list is handed over before a day of the month before, the payer answers before one of the month. */
final class PaymentDays {
    /** Before day 25 and before day 20; in the law files as the deadlines of the procedure {@code payment-run}, which a test compares. */
    static final int HAND_OVER_BEFORE = 25;

    static final int ANSWER_BEFORE = 20;

    private PaymentDays() {}

    /** The last day on which the list of a month is in time. */
    static LocalDate handOver(YearMonth list) {
        return list.minusMonths(1).atDay(HAND_OVER_BEFORE - 1);
    }

    /** The last day on which the answer to the list of a month is in time. */
    static LocalDate answer(YearMonth list) {
        return list.atDay(ANSWER_BEFORE - 1);
    }
}
