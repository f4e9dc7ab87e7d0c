package vn.ansinh.office.registry.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What merging one record into another will do, step by step, before anything is done.
 *
 * @param household the household that the merged record leaves
 * @param refusal why it cannot be done; null when it can
 */
public record MergePlan(
        UUID kept,
        UUID merged,
        UUID household,
        LocalDate day,
        List<Step> steps,
        @Nullable Refusal refusal) {
    /** Why two records are not merged; its words stand under {@code registry.merge.refused.<name>}. */
    public enum Refusal {
        /** Others live in the household, and it would be left without a head. */
        IS_HEAD,
        /** Something of the record begins today or later, and cannot be closed as of today. */
        BEGINS_TODAY,
        /** Somebody said that they are two people. */
        ARE_DIFFERENT,
        /** It says something of situation or health that the record that stays leaves open. */
        SAYS_MORE
    }

    /** What happens to a row or a value; in the database by its name in lower case. */
    public enum What {
        CLOSED,
        ADDED,
        FILLED
    }

    /**
     * One step.
     *
     * @param place the table of the row, or the column of the person
     * @param since of a row that is closed: since when it holds; of a birth date that is filled: the date before
     * @param until of a row that is closed: until when it held before; null for no end
     * @param kind which of several rows: the kind of a number; of a birth date: how exact it was before
     */
    public record Step(
            What what,
            String place,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String kind) {
        /** The key of the words of the row or value. */
        public String key() {
            return "registry.merge.place." + place.replace('_', '-')
                    + (place.equals("person_identity") ? "." + kind : "");
        }
    }

    public MergePlan {
        steps = List.copyOf(steps);
    }

    /** The steps of a kind, for showing. */
    public List<Step> of(What what) {
        return steps.stream().filter(step -> step.what() == what).toList();
    }
}
