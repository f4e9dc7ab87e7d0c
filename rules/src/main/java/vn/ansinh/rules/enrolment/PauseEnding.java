package vn.ansinh.rules.enrolment;

import java.util.Locale;
import java.util.Optional;

/** What follows a suspension when the ward has looked again (D335 art. 9 cl. 4; C02/2021 art. 6 cl. 1 pt. b). */
public enum PauseEnding {
    /** Nothing has changed: paid from the day of suspension. */
    CONTINUE,
    /** Something has changed: paid at the new level from the change, at the old one before it. */
    CHANGE,
    /** No longer eligible: stopped from the day of suspension. */
    STOP;

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PauseEnding> ofCode(String code) {
        for (PauseEnding ending : values()) {
            if (ending.code().equals(code)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }
}
