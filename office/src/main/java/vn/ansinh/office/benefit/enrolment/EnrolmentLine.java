package vn.ansinh.office.benefit.enrolment;

import java.time.YearMonth;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.enrolment.Course;

/** One line of the list: who draws what, how much in the month of the list. */
public record EnrolmentLine(Enrolment enrolment, Benefit benefit, Beneficiary who, YearMonth month) {
    public Enrolment.State state() {
        return enrolment.state(month);
    }

    /** Decided for the month, paused or not, in dong; what it was last for one that has ended. */
    public long amount() {
        YearMonth of = enrolment.course().last().filter(month::isAfter).orElse(month);
        YearMonth first = enrolment.course().start();
        return enrolment
                .course()
                .level(of.isBefore(first) ? first : of)
                .map(Course.Level::amount)
                .orElse(0L);
    }

    /** Counts for what is paid in the month. */
    public boolean isPaid() {
        return state() == Enrolment.State.RUNNING;
    }
}
