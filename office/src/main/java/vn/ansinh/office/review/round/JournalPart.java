package vn.ansinh.office.review.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.ansinh.office.platform.web.Said;

/** What a part of the review adds to the journal on the board, beside the steps. */
public interface JournalPart {
    List<Entry> of(Round round);

    /**
     * Something that was done.
     *
     * @param day on which it counts
     * @param at when it was written down
     */
    record Entry(LocalDate day, Said what, String by, Instant at) {}
}
