package vn.ansinh.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.rules.Classifier;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.language.Facts;

/** What a question to the law gives about a household and its people. */
final class Given {
    private static final String STATUS = "household.status";

    private final Law law;
    private final GivenFacts household;
    private final List<GivenFacts> people = new ArrayList<>();
    private final List<Optional<String>> ids = new ArrayList<>();

    Given(Law law) {
        this.law = law;
        this.household = new GivenFacts(law.benefits().slots());
    }

    GivenFacts household() {
        return household;
    }

    GivenFacts person(Optional<String> id) {
        GivenFacts person = new GivenFacts(law.benefits().slots());
        people.add(person);
        ids.add(id);
        return person;
    }

    /** The household's status is the recognised one where it was given, otherwise what its class on the day comes to. */
    ExplainRequest request(
            Optional<String> id,
            LocalDate day,
            HouseholdFacts facts,
            Map<String, Long> province,
            List<String> ignored) {
        Facts known = household.facts();
        boolean isGiven = known.knows(STATUS);
        Facts own = isGiven
                ? known
                : law.standardOn(day)
                        .flatMap(standard -> Classifier.classOf(facts, standard))
                        .map(one -> known.with(STATUS, status(one)))
                        .orElse(known);
        Question question =
                new Question(day, own, people.stream().map(GivenFacts::facts).toList());
        return new ExplainRequest(id, day, facts, question, ids, isGiven, province, ignored);
    }

    private static String status(PovertyClass povertyClass) {
        return switch (povertyClass) {
            case POOR -> "poor";
            case NEAR_POOR -> "near-poor";
            case AVERAGE_LIVING_STANDARD -> "average-living";
            case ABOVE_AVERAGE, ABOVE_LINE -> "normal";
        };
    }
}
