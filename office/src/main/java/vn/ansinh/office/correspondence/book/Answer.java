package vn.ansinh.office.correspondence.book;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last word on the answer to a document that came in.
 *
 * @param day the last day; of an answer the day on which it was given
 * @param note who deals with it, what the answer was, or why none is needed
 * @param written number of the document that answers, where there is one
 * @param address of that document
 */
public record Answer(State state, LocalDate day, String note, Optional<String> written, Optional<String> address) {
    /** How far it has come. */
    public enum State {
        DUE,
        ANSWERED,
        NOT_NEEDED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Optional<State> ofCode(String code) {
            return java.util.Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    public boolean isLate(LocalDate today) {
        return state == State.DUE && day.isBefore(today);
    }
}
