package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a surveyed household's class on a day.
 *
 * @param found id of the class that the rules find; null while undetermined
 * @param possible ids of the classes that what is unknown still allows; one when decided
 * @param since the interview from which the class has been the same
 */
public record HouseholdClass(
        UUID household,
        UUID submission,
        String standard,
        @Nullable String found,
        List<String> possible,
        LocalDate interviewDate,
        LocalDate since) {

    public HouseholdClass {
        possible = List.copyOf(possible);
    }

    /** The id of the class, or {@code undetermined}. */
    public String badge() {
        return Optional.ofNullable(found).orElse("undetermined");
    }
}
