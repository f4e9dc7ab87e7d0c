package vn.ansinh.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;

/** Social allowance and social pension by the rules beside {@link NaiveAllowance}. */
public final class AllowanceComparison {
    private final Benefits benefits;

    public AllowanceComparison(Benefits benefits) {
        this.benefits = benefits;
    }

    /** What both found for the next person, when they differ. A case that the text leaves open is not compared. */
    public Optional<String> difference(GeneratedPeople people) {
        LocalDate day = people.day();
        Map<String, String> facts = people.person(day);
        Map<String, BigDecimal> found = new TreeMap<>();
        Question question = new Question(day, people.facts(facts, true), List.of(people.facts(facts, false)));
        for (Entitlement one : benefits.answer(question).all()) {
            if (isCompared(one) && one.outcome() == Entitlement.Outcome.UNDETERMINED) {
                return Optional.empty();
            }
            if (isCompared(one) && one.outcome() == Entitlement.Outcome.ENTITLED) {
                found.put(one.benefit().id(), one.sum().amount().orElseThrow());
            }
        }
        Map<String, BigDecimal> expected = new TreeMap<>(new NaiveAllowance(day, facts).paid());
        return sum(found).compareTo(sum(expected)) == 0
                ? Optional.empty()
                : Optional.of(day + " " + facts + " found " + found + " expected " + expected);
    }

    /** Whether a benefit is one of those that are written a second time. */
    public static boolean isCompared(Entitlement one) {
        return one.benefit().id().startsWith("allowance-")
                || one.benefit().id().equals("social-pension");
    }

    private static BigDecimal sum(Map<String, BigDecimal> paid) {
        return paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
