package vn.ansinh.office.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.rules.Classification;
import vn.ansinh.rules.Classifier;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.survey.DerivedIndicators;
import vn.ansinh.rules.survey.SettledAnswer;

/**
 * A form evaluated under one standard: what the members and the dwelling determine is computed; where that leaves an
 * indicator open, the surveyor's answer counts; a contrary answer is kept beside it.
 */
public record Evaluation(
        Standard standard, HouseholdFacts facts, List<SettledAnswer> answers, Classification classification) {

    private static final Set<PovertyClass> LISTED = EnumSet.of(PovertyClass.POOR, PovertyClass.NEAR_POOR);

    public Evaluation {
        answers = List.copyOf(answers);
    }

    /** The form under every standard that is asked of its day: two in the autumn of 2026. */
    static List<Evaluation> all(Law law, Submission form) {
        return law.standardsEvaluatedOn(form.interviewDate()).stream()
                .map(standard -> under(law, standard, form))
                .toList();
    }

    static Evaluation under(Law law, Standard standard, Submission form) {
        SurveyReading reading = new SurveyReading(form);
        List<SettledAnswer> answers = DerivedIndicators.of(
                        law, standard, form.interviewDate(), reading.members(), reading.dwelling())
                .settle(reading.surveyor(law));
        HouseholdFacts facts = facts(reading, answers);
        return new Evaluation(standard, facts, answers, Classifier.classify(facts, standard));
    }

    /**
     * What the review finds: the class. Points above the line leave open only how far above it the income lies, which no list asks: the
     * household is above the line then. Empty while it may still be on a list.
     */
    public Optional<PovertyClass> found() {
        boolean isAboveByPoints =
                facts.knowsIncomeScore() && classification.possible().stream().noneMatch(LISTED::contains);
        return classification
                .povertyClass()
                .or(() -> isAboveByPoints ? Optional.of(PovertyClass.ABOVE_LINE) : Optional.empty());
    }

    private static HouseholdFacts facts(SurveyReading reading, List<SettledAnswer> answers) {
        HouseholdFacts facts = measured(reading, answers);
        OptionalInt score = reading.incomeScore();
        return score.isPresent() ? facts.withIncomeScore(score.getAsInt()) : facts;
    }

    private static HouseholdFacts measured(SurveyReading reading, List<SettledAnswer> answers) {
        var deprivations = SettledAnswer.deprivations(answers);
        int members = reading.members().size();
        OptionalLong year = reading.yearlyIncome();
        if (year.isPresent()) {
            return HouseholdFacts.yearly(reading.area(), members, year.getAsLong(), deprivations);
        }
        OptionalLong month = reading.monthlyIncome();
        return month.isPresent()
                ? HouseholdFacts.monthly(reading.area(), members, month.getAsLong(), deprivations)
                : HouseholdFacts.withoutIncome(reading.area(), members, deprivations);
    }
}
