package vn.ansinh.office.benefit.roll.matter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a matter has come; the name is a word key. */
public enum MatterStage {
    PROPOSED,
    APPROVED,
    STARTED,
    HALF_DONE,
    /** Nghiệm thu. */
    ACCEPTED,
    REFERRED,
    TAKEN,
    HELPED,
    REFUSED,
    STOPPED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MatterStage> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The kind of its badge. */
    public String style() {
        return switch (this) {
            case ACCEPTED, HELPED -> "done";
            case REFUSED, STOPPED -> "undetermined";
            case PROPOSED, APPROVED, STARTED, HALF_DONE, REFERRED, TAKEN -> "due";
        };
    }
}
