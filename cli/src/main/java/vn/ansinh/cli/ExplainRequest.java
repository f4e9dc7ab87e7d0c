package vn.ansinh.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Question;

/**
 * One household of a question to the law, checked.
 *
 * @param question facts for the benefits, with the status that they use
 * @param people ids of the people, in the order of the question
 * @param isStatusGiven whether that status was given as recognised, not computed
 * @param province values that the province decides, by key
 * @param ignored ids of indicators that were given but belong to no standard of the day
 */
public record ExplainRequest(
        Optional<String> id,
        LocalDate date,
        HouseholdFacts facts,
        Question question,
        List<Optional<String>> people,
        boolean isStatusGiven,
        Map<String, Long> province,
        List<String> ignored) {
    public ExplainRequest {
        people = List.copyOf(people);
        province = Map.copyOf(province);
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
