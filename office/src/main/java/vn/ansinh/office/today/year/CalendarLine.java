package vn.ansinh.office.today.year;

import java.time.LocalDate;
import java.util.Optional;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.work.DatedThing;
import vn.ansinh.office.work.OpenItem;

/** Something on a day of the calendar. */
public sealed interface CalendarLine {
    record OfYear(YearDay of) implements CalendarLine {}

    record OfModule(DatedThing thing) implements CalendarLine {}

    record OfItem(OpenItem item) implements CalendarLine {}

    /** The day on which it stands in a list: the first of a span. */
    default LocalDate day() {
        return switch (this) {
            case OfYear(YearDay of) -> of.first();
            case OfModule(DatedThing thing) -> thing.day();
            case OfItem(OpenItem item) -> item.due().orElseThrow();
        };
    }

    /** Whether it stands on a day of the grid: a span on its first and last. */
    default boolean isOn(LocalDate one) {
        return day().equals(one)
                || (this instanceof OfYear(YearDay year) && year.last().equals(one));
    }

    default Optional<String> address() {
        return switch (this) {
            case OfYear(YearDay of) -> Optional.empty();
            case OfModule(DatedThing thing) -> Optional.of(thing.address());
            case OfItem(OpenItem item) -> Optional.of(item.address());
        };
    }

    default Optional<YearDay> ofYear() {
        return this instanceof OfYear(YearDay of) ? Optional.of(of) : Optional.empty();
    }

    default String in(Shell shell) {
        return switch (this) {
            case OfYear(YearDay of) -> of.name().in(shell);
            case OfModule(DatedThing thing) -> thing.what().in(shell);
            case OfItem(OpenItem item) -> item.in(shell);
        };
    }
}
