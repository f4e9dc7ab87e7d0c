package vn.ansinh.office.review.online;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The public page with its answer.
 *
 * @param ward whose page it is; empty where this installation has several wards or none
 * @param code of the request that was taken in, or that was asked after
 * @param asker the name typed to ask after it
 * @param annualUntil the last day of the annual review where it is its time
 * @param begins when the review that follows a request of the day begins; empty where no procedure is known
 */
public record PublicRequestView(
        Answer answer,
        String ward,
        OnlineTyped typed,
        String code,
        String asker,
        Optional<OnlineStage> stage,
        Optional<LocalDate> begins,
        Optional<LocalDate> due,
        Optional<LocalDate> annualUntil) {
    /** What became of what was sent. */
    public enum Answer {
        /** Nothing was sent, or something is wrong with it. */
        FORM,
        NO_WARD,
        TAKEN,
        TOO_OFTEN,
        /** As many came in today as the ward can look at. */
        FULL,
        STAGE,
        UNKNOWN
    }
}
