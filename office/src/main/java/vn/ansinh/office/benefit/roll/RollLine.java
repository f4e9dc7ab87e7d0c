package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a list, with the names of the day on which it was drawn up.
 *
 * @param isLeftOut whether the officer took it off the list, for the reason
 * @param results what came of it, by part
 */
public record RollLine(
        UUID id, int position, RollDraft said, boolean isLeftOut, String reason, List<RollResult> results) {
    public RollLine {
        results = List.copyOf(results);
    }

    /** Against the last list that was sent; the name is a word key. */
    public enum Change {
        JOINED,
        CHANGED,
        LEFT,
        KEPT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Change ofCode(String code) {
            return find(code).orElseThrow(() -> new IllegalStateException("no change " + code));
        }

        static Optional<Change> find(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /** What it follows from; the name is a word key. */
    public enum Cause {
        BIRTH,
        DEATH,
        AWAY,
        DECISION,
        ALLOWANCE,
        AGE,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Cause ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no cause " + code));
        }
    }

    public Change change() {
        return said.change();
    }

    public LocalDate since() {
        return said.since();
    }

    /** Whether something has to come of it. */
    public boolean isCarriedOut() {
        return !isLeftOut && change() != Change.LEFT;
    }

    public Optional<RollResult> result(int part) {
        return results.stream().filter(one -> one.part() == part).findFirst();
    }
}
