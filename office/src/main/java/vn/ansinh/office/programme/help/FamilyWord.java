package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What the family itself said: a wish (nguyện vọng), or that it commits itself to leave poverty (cam kết thoát nghèo).
 *
 * @param byYear the year in which it wants to leave the list
 * @param saidBy who of the family said it
 * @param withdrawn why it does not count; empty while it does
 */
public record FamilyWord(
        UUID id,
        UUID household,
        Kind kind,
        String words,
        OptionalInt byYear,
        String saidBy,
        LocalDate day,
        Optional<String> withdrawn) {
    /** Which of both. */
    public enum Kind {
        WISH,
        COMMITMENT;

        /** The spelling in the database and in the words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }
}
