package vn.ansinh.office.review.round;

import java.util.List;
import java.util.UUID;
import vn.ansinh.office.platform.web.Said;

/** What sends households of a group back to their surveyors: each has a form that does not hold any more. */
public interface SentBack {
    /** Those that still wait for another form, while their group is being surveyed. */
    List<Again> of(Round round, UUID area);

    /** Whether it can only be where a group was surveyed before and went back. */
    default boolean isAfterGoingBack() {
        return true;
    }

    /** A household that is surveyed once more, and why. */
    record Again(UUID household, Said why) {}
}
