package vn.ansinh.rules.enrolment;

import java.time.YearMonth;

/**
 * One line of a list that was handed to the payer, and what came of it.
 *
 * @param month the month that it pays for, not that of the list
 * @param amount in dong; below zero only for {@link Kind#RECOVERY}
 */
public record Posted(YearMonth month, Kind kind, long amount, Result result) {
    public Posted {
        if (amount == 0 || amount < 0 != (kind == Kind.RECOVERY)) {
            throw new IllegalArgumentException("a line of kind " + kind + " cannot be " + amount);
        }
    }

    /** Why it stands on a list; the name of a kind is a word key. */
    public enum Kind {
        /** Chi trong tháng: the month of the list itself. */
        REGULAR,
        /** Truy lĩnh: an earlier month for which less was listed than is due. */
        ARREARS,
        /** Truy thu: an earlier month for which more was paid than is due. */
        RECOVERY,
        /** Chưa nhận chuyển sang: listed before and not collected, or returned. */
        CARRIED
    }

    /** What the payer answered. */
    public enum Result {
        /** Nothing yet. */
        OPEN,
        /** Paid out; for {@link Kind#RECOVERY} kept back from what was paid, or paid back. */
        PAID,
        NOT_COLLECTED,
        /** The bank or the post sent it back. */
        RETURNED,
        /** By decision nothing follows: money that nobody will collect, or that is not claimed back. */
        WRITTEN_OFF
    }

    boolean isRecovery() {
        return kind == Kind.RECOVERY;
    }
}
