package vn.ansinh.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Law;

/**
 * One household of a question to the law, checked.
 *
 * @param ignored ids of indicators that were given but belong to no standard of the day
 */
public record ExplainRequest(Optional<String> id, LocalDate date, HouseholdFacts facts, List<String> ignored) {
    public ExplainRequest {
        ignored = List.copyOf(ignored);
    }

    /** The households of a file, or every mistake found in it. */
    public sealed interface Parsed {}

    /** All well. */
    public record Questions(List<ExplainRequest> households, boolean isArray) implements Parsed {
        public Questions {
            households = List.copyOf(households);
        }
    }

    /** Not valid; nothing may be evaluated. */
    public record Mistakes(List<Mistake> all) implements Parsed {
        public Mistakes {
            all = List.copyOf(all);
        }
    }

    /** Reads the JSON of the explain contract: one object or an array of them. */
    public static Parsed parse(Law law, String json) {
        return new RequestReader(law).read(json);
    }
}
