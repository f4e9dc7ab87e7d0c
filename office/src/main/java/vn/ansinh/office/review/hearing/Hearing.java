package vn.ansinh.office.review.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * That a household was told, or what came of it.
 *
 * @param way how it was told; empty for what it answered
 * @param by who told or heard it for the ward
 * @param words what it said; empty unless it was heard
 * @param explanation what the ward makes of it; empty unless it was heard
 */
public record Hearing(
        State state,
        Optional<Way> way,
        LocalDate day,
        String by,
        String words,
        String explanation,
        String doneBy,
        Instant doneAt) {

    /** How far it is; the name is a word key. */
    public enum State {
        /** Told, and nothing answered yet. */
        TOLD,
        /** It does not wish to say anything. */
        NO_WISH,
        /** It said something, and the ward explained what it makes of it. */
        HEARD;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** How it was told; the name is a word key. */
    public enum Way {
        VISIT,
        LETTER,
        PHONE,
        MEETING;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Way> ofCode(String code) {
            for (Way way : values()) {
                if (way.code().equals(code)) {
                    return Optional.of(way);
                }
            }
            return Optional.empty();
        }
    }

    public boolean isAnswered() {
        return state != State.TOLD;
    }
}
