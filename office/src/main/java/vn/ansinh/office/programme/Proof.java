package vn.ansinh.office.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Evidence that the program has by itself: what was recorded elsewhere shows that a task was done. Found by its code. */
public interface Proof {
    /** As {@code review-closed}; its words are {@code programme.proof.<code>}. */
    String code();

    /** What the days, both inclusive, show: one for each group where groups do it, otherwise one without a group. */
    List<Shown> between(LocalDate from, LocalDate until);

    /**
     * How much of it was done.
     *
     * @param area the group
     * @param of how much there is to do; 0 means that nothing has to be done
     * @param address where it is seen
     */
    record Shown(Optional<UUID> area, long done, long of, String address) {
        public boolean isDone() {
            return done >= of;
        }
    }
}
