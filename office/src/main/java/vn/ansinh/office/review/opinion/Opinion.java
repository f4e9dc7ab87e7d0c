package vn.ansinh.office.review.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ansinh.office.document.VietnameseDates;

/**
 * The letter of a superior body.
 *
 * @param written its number as written on it
 * @param dated its day
 * @param isAgreed whether it agrees; otherwise it names households
 * @param note what it says; empty where it only agrees
 * @param afterMove the last move of the ward when it was recorded
 * @param households to be looked at again, as far as the reader may see them
 */
public record Opinion(
        UUID id,
        UUID round,
        int number,
        String body,
        String written,
        LocalDate dated,
        boolean isAgreed,
        String note,
        int afterMove,
        List<Named> households,
        String by,
        Instant at) {
    public Opinion {
        households = List.copyOf(households);
    }

    /**
     * A household that is to be looked at again.
     *
     * @param surveyed the day of its form that counts; empty without one
     */
    public record Named(UUID household, UUID area, String code, String head, Optional<LocalDate> surveyed) {}

    /** Those without a form since the letter. */
    public List<Named> open() {
        return households.stream()
                .filter(one ->
                        one.surveyed().filter(day -> !day.isBefore(dated)).isEmpty())
                .toList();
    }

    /** {@code 125/UBND-KT ngày 02/12/2026 của Ủy ban nhân dân tỉnh Khánh Hòa}. */
    public String cited() {
        return written + " ngày " + VietnameseDates.inShort(dated) + " của " + body;
    }

    public String codes() {
        return households.stream().map(Named::code).collect(Collectors.joining(", "));
    }
}
