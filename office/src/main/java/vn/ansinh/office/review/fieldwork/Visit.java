package vn.ansinh.office.review.fieldwork;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Lần đến mà chưa làm được phiếu.
 *
 * @param next what is to be done
 */
public record Visit(Outcome outcome, LocalDate day, String next, String by) {
    /** Why there is no form; the name is a word key. */
    public enum Outcome {
        NOBODY_HOME,
        REFUSED,
        MOVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Outcome> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}
