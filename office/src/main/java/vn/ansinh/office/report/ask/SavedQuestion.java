package vn.ansinh.office.report.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question kept under a code.
 *
 * @param isShared whether it is the office's and not one's own
 * @param lastUsed the last day on which somebody opened it; null when nobody did
 */
public record SavedQuestion(
        UUID id,
        int number,
        String name,
        Question question,
        boolean isShared,
        boolean isOwn,
        UUID madeBy,
        Instant madeAt,
        @Nullable LocalDate lastUsed) {
    /** How forms name it: {@code HN-01}. */
    public String code() {
        return String.format(Locale.ROOT, "HN-%02d", number);
    }
}
