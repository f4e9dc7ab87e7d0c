package vn.ansinh.office.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a body is given to do.
 *
 * @param code within the year, as {@code T05}, or the number that a conclusion has
 * @param user the one person who does it; empty for whoever answers for the body
 * @param cited what gave it, as people cite it; empty for the plan of the year
 * @param sourceId the record that gave it: a meeting, an inspection
 * @param begins the first day on which it can be done
 * @param ends the last day; of one that recurs, when it stops to
 * @param evidence what has to be there, in words
 * @param proof code of a {@link Proof} by which the program sees by itself that it was done; empty for none
 */
public record NewTask(
        UUID id,
        String code,
        String words,
        UUID body,
        Optional<UUID> user,
        Source source,
        String cited,
        Optional<UUID> sourceId,
        Rhythm rhythm,
        LocalDate begins,
        LocalDate ends,
        String evidence,
        String proof) {
    /** What a task comes from. */
    public enum Source {
        PLAN,
        MEETING,
        INSPECTION,
        SUPERIOR,
        OWN;

        /** The spelling in the database and in the words. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
