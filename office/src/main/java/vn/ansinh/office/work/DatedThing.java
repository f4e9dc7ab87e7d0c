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
 */
public record DatedThing(String kind, Said what, String address, UseCase needs, LocalDate day, boolean isLastDay) {}
