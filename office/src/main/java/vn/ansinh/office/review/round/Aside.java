package vn.ansinh.office.review.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.platform.web.Said;

/** What another part of the review says on the page of a round or of a group, with the page on which more stands. */
public interface Aside {
    /** On the board of the round. */
    Optional<Part> of(Round round);

    /** On the page of a group. */
    Optional<Part> of(Round round, UUID area);

    /**
     * One card.
     *
     * @param isWarning whether something is late or missing
     */
    record Part(Said title, List<Said> lines, boolean isWarning, String address, Said more) {
        public Part {
            lines = List.copyOf(lines);
        }
    }
}
