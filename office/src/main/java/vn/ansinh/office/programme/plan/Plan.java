package vn.ansinh.office.programme.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.programme.writing.Part;

/**
 * Kế hoạch năm as it stands now.
 *
 * @param version the newest one
 * @param steps submitting, returning, issuing, in their order
 */
public record Plan(UUID id, int year, String template, Version version, List<Step> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /**
     * What it says.
     *
     * @param asOf the day of which the situation speaks
     * @param note what was changed, in a few words; may be empty
     */
    public record Version(int number, LocalDate asOf, List<Part> parts, String note, UUID by, Instant at) {
        public Version {
            parts = List.copyOf(parts);
        }

        Optional<Part> part(String key) {
            return parts.stream().filter(one -> one.key().equals(key)).findFirst();
        }

        String text(String key) {
            return part(key).map(Part::text).orElse("");
        }
    }

    /** Where it stands; the name is a word key. */
    public enum State {
        DRAFT,
        SUBMITTED,
        ISSUED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is done with it; from where, and to where. */
    public enum Action {
        SUBMIT(State.DRAFT, State.SUBMITTED),
        RETURN(State.SUBMITTED, State.DRAFT),
        ISSUE(State.SUBMITTED, State.ISSUED);

        private final State from;
        private final State to;

        Action(State from, State to) {
            this.from = from;
            this.to = to;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        State from() {
            return from;
        }

        State to() {
            return to;
        }

        static Action ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One step.
     *
     * @param document in the register of documents, of issuing
     * @param written its number
     */
    public record Step(
            int number,
            Action action,
            int version,
            LocalDate day,
            String reason,
            Optional<UUID> document,
            String written,
            String signer,
            UUID by,
            Instant at) {}

    public State state() {
        return steps.isEmpty() ? State.DRAFT : steps.getLast().action().to();
    }

    /** The step by which it was issued. */
    public Optional<Step> issued() {
        return steps.stream().filter(one -> one.action() == Action.ISSUE).findFirst();
    }

    public String address() {
        return "/programme/plans/" + id;
    }
}
