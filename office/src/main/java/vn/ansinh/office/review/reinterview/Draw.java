package vn.ansinh.office.review.reinterview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How households came to be asked again.
 *
 * @param isKept whether the households are kept from which it was drawn, so that it can be drawn again
 * @param percent the share that was drawn; null where they were picked
 * @param seed by which the lot can be drawn again; null where they were picked
 * @param among how many could have been drawn
 */
public record Draw(
        UUID id,
        @Nullable Integer percent,
        @Nullable String seed,
        int among,
        long taken,
        String by,
        LocalDate day,
        boolean isKept) {}
