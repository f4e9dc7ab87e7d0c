package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** A day as typed on a page of the review: read, or what is wrong with it said under its field. */
public final class TypedDay {
    private TypedDay() {}

    /** Any day. */
    public static Optional<LocalDate> read(String field, String typed, LocalDate today, Map<String, Said> faults) {
        Optional<LocalDate> day = WrittenDate.read(typed, today);
        if (day.isEmpty()) {
            faults.put(field, Said.of("round.fault.not-a-day", typed.strip()));
        }
        return day;
    }

    /** One from the first day to today. */
    public static Optional<LocalDate> since(
            LocalDate first, String field, String typed, LocalDate today, Map<String, Said> faults) {
        Optional<LocalDate> day = read(field, typed, today, faults);
        if (day.filter(one -> one.isBefore(first) || one.isAfter(today)).isPresent()) {
            faults.put(field, Said.of("round.fault.day", first, today));
        }
        return day;
    }
}
