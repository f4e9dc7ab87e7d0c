package vn.ansinh.office.benefit.gap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the ward wrote down of whether somebody gets a support.
 *
 * @param deed with which it was written down, together with others perhaps
 * @param benefit id
 * @param since first day on which it is so
 * @param paper number and date of the decision or of the receipt; empty where none was named
 * @param note reason in the words of the ward; may be empty
 */
public record TakeUp(
        UUID deed,
        Whose whose,
        String benefit,
        LocalDate since,
        State state,
        String paper,
        String note,
        UUID enteredBy,
        Instant enteredAt) {

    /**
     * Whose support.
     *
     * @param person empty when it belongs to the household
     */
    public record Whose(UUID household, Optional<UUID> person) {
        /** As a form sends it. */
        public String text() {
            return household + person.map(id -> ":" + id).orElse("");
        }

        /** Reads what {@link #text} wrote; empty for anything else. */
        public static Optional<Whose> read(String text) {
            List<Optional<UUID>> ids =
                    Stream.of(text.split(":", -1)).map(Whose::id).toList();
            boolean isOurs = ids.size() <= 2 && ids.stream().allMatch(Optional::isPresent);
            return isOurs
                    ? ids.getFirst()
                            .map(household -> new Whose(household, ids.size() == 2 ? ids.getLast() : Optional.empty()))
                    : Optional.empty();
        }

        private static Optional<UUID> id(String text) {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException notOurs) {
                return Optional.empty();
            }
        }

        /** A person keeps what is written of them when they move to another household. */
        Key key(String benefit) {
            return new Key(person.orElse(household), benefit);
        }
    }

    /** By what an entry replaces an older one. */
    record Key(UUID subject, String benefit) {}

    /** What is so; the name of a state is a word key. */
    public enum State {
        APPLIED,
        RECEIVES,
        STOPPED,
        /** Refused by the family. */
        DECLINED,
        /** Got from somewhere else, such as another ward or a pension. */
        ELSEWHERE;

        /** As it is stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<State> ofCode(String code) {
            for (State state : values()) {
                if (state.code().equals(code)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }

        /** Nothing more is to be done for now. */
        boolean isSetAside() {
            return this == DECLINED || this == ELSEWHERE;
        }
    }

    Key key() {
        return whose.key(benefit);
    }
}
