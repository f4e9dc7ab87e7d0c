package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Diện hộ: how a household stands on a day when its rights are asked about.
 *
 * @param status empty while the form leaves the class open
 * @param since the decision or the interview from which it stands so; null for a household never surveyed
 * @param decision number of the decision, where one is written down
 * @param leftLists the day on which it last left the lists of poor and near-poor households; null if it never stood there, or
 *     stands there now
 */
public record Standing(
        UUID household,
        Optional<Status> status,
        Basis basis,
        @Nullable LocalDate since,
        @Nullable String decision,
        @Nullable LocalDate leftLists) {

    /** Of a household that was never surveyed and stands on no list. */
    public static Standing ordinary(UUID household) {
        return new Standing(household, Optional.of(Status.NORMAL), Basis.NONE, null, null, null);
    }

    /** Whether the household is on the list of poor or near-poor households, or found so. */
    public boolean isListed() {
        return status.filter(one -> one == Status.POOR || one == Status.NEAR_POOR)
                .isPresent();
    }

    /** Whether its average living standard is recognised, which the law does for agriculture, forestry, fishery and salt-making alone. */
    public boolean isOfFarmers() {
        return basis == Basis.LIST
                && status.filter(one -> one == Status.AVERAGE_LIVING).isPresent();
    }

    /** What the law calls it. */
    public enum Status {
        POOR("poor"),
        NEAR_POOR("near-poor"),
        NEWLY_ESCAPED("newly-escaped"),
        AVERAGE_LIVING("average-living"),
        NORMAL("normal");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /** As the law files write it. */
        public String code() {
            return code;
        }
    }

    /** What it rests on. */
    public enum Basis {
        /** The list of the ward. */
        LIST,
        /** Only the survey form: nobody has decided yet. */
        SURVEY,
        /** Never surveyed and on no list: an ordinary household. */
        NONE
    }
}
