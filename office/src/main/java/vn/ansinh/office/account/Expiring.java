package vn.ansinh.office.account;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** A kind of record that is kept for a time; each module adds its kinds as beans. Called within the ward that acts. */
public interface Expiring {
    /** The kind, {@code looks}; its words are {@code keeping.kind.looks}, {@code keeping.from.looks}, {@code keeping.what.looks}. */
    String kind();

    /** How long we propose to keep it, in months; empty when only the ward can say. Never a legal period. */
    OptionalInt proposedMonths();

    /** How long it must be kept at least, in months. */
    default int fewestMonths() {
        return 1;
    }

    /** What of it began its period before this day. */
    Expired before(LocalDate day);

    /** Deletes that for good, and says how many items it was. Who may is checked by the database. */
    int delete(LocalDate day);

    /**
     * What is over its period.
     *
     * @param items how many there are
     * @param some names of the first few, as the acting person may see them
     */
    record Expired(int items, List<String> some) {
        public Expired {
            some = List.copyOf(some);
        }
    }
}
