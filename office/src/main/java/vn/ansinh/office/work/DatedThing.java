package vn.ansinh.office.work;

import java.time.LocalDate;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;

/**
 * Something with a day that follows from data.
 *
 * @param kind whose name is {@code work.kinds.<kind>}
 * @param what the sentence; names no person
 * @param address the page on which it is looked at or done
 * @param needs the use case of those whom it concerns
 * @param isLastDay whether it is late once the day is over; otherwise something happens on that day and is gone after it
 * @param more how many others of its kind at the same address are late beside it
 */
public record DatedThing(
        String kind, Said what, String address, UseCase needs, LocalDate day, boolean isLastDay, int more) {
    public DatedThing(String kind, Said what, String address, UseCase needs, LocalDate day, boolean isLastDay) {
        this(kind, what, address, needs, day, isLastDay, 0);
    }

    /** The same with one more that is late. */
    public DatedThing andOneMore() {
        return new DatedThing(kind, what, address, needs, day, isLastDay, more + 1);
    }
}
