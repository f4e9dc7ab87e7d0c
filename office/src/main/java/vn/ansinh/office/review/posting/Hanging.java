package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Niêm yết: one copy of a list, where it hung and how long.
 *
 * @param placeName the name of the place; empty where the kind says it
 * @param hungBy who hung it
 */
public record Hanging(
        UUID id, UUID list, Place place, String placeName, LocalDate hungOn, String hungBy, Optional<End> end) {

    /** Where it hangs; the name is a word key. */
    public enum Place {
        CULTURE_HOUSE,
        WARD_OFFICE,
        OTHER;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Place> ofCode(String code) {
            for (Place place : values()) {
                if (place.code().equals(code)) {
                    return Optional.of(place);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * That it hangs no longer, or was written down by mistake.
     *
     * @param on the day on which it was taken down
     */
    public record End(boolean isMistake, LocalDate on, String by) {}

    public boolean isMistake() {
        return end.map(End::isMistake).orElse(false);
    }

    /** Whether it hangs until now, as far as is written down. */
    public boolean isUp() {
        return end.isEmpty();
    }

    /** The day on which it was taken down. */
    public Optional<LocalDate> takenDown() {
        return end.filter(one -> !one.isMistake()).map(End::on);
    }
}
