package vn.ansinh.office.account.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that somebody should look at.
 *
 * @param key by which it is known again, {@code night 5f… 2026-11-24}
 * @param who the full name of the account
 * @param number how many looks, people, rows or failures
 */
public record Unusual(
        String key,
        Kind kind,
        LocalDate day,
        String userId,
        String who,
        long number,
        Instant last,
        Optional<Answer> answer) {

    /** What was found of it. */
    public record Answer(String note, String by, Instant at) {}

    /** Why it is shown. */
    public enum Kind {
        /** Sensitive facts or files at night. */
        NIGHT("night"),
        /** Sensitive facts of many people in a day. */
        MANY("many"),
        /** A file with many rows. */
        FILE("file"),
        /** Wrong passwords without a right one after them. */
        FAILURES("failures");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
