package vn.ansinh.office.today.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.work.DatedThing;
import vn.ansinh.office.work.OpenItem;
import vn.ansinh.office.work.When;

/** One line of the page: an item of the inbox, or a day that follows from data. */
public sealed interface TodayLine {
    record OfItem(OpenItem item, LocalDate today) implements TodayLine {}

    record OfModule(DatedThing thing, LocalDate today) implements TodayLine {}

    LocalDate today();

    /** The day by which it is sorted. */
    default Optional<LocalDate> day() {
        return switch (this) {
            case OfItem(OpenItem item, LocalDate today) -> item.shownOn();
            case OfModule(DatedThing thing, LocalDate today) -> Optional.of(thing.day());
        };
    }

    default When when() {
        return When.of(day(), today());
    }

    default String kind() {
        return switch (this) {
            case OfItem(OpenItem item, LocalDate today) -> item.kind();
            case OfModule(DatedThing thing, LocalDate today) -> thing.kind();
        };
    }

    default String address() {
        return switch (this) {
            case OfItem(OpenItem item, LocalDate today) -> item.address();
            case OfModule(DatedThing thing, LocalDate today) -> thing.address();
        };
    }

    default String in(Shell shell) {
        return switch (this) {
            case OfItem(OpenItem item, LocalDate today) -> item.in(shell);
            case OfModule(DatedThing thing, LocalDate today) -> thing.what().in(shell);
        };
    }

    default Optional<OpenItem> asItem() {
        return this instanceof OfItem(OpenItem item, LocalDate today) ? Optional.of(item) : Optional.empty();
    }

    /** How many others of the same kind and place are late beside it. */
    default int more() {
        return this instanceof OfModule(DatedThing thing, LocalDate today) ? thing.more() : 0;
    }

    /** By how many days it is late. */
    default long daysLate() {
        return day().map(one -> Math.max(0, ChronoUnit.DAYS.between(one, today())))
                .orElse(0L);
    }
}
