package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.HouseholdClass;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;
import vn.ansinh.office.survey.Surveys;

/** Households of the demonstration surveyed once more: as they answered before, where wanted with another income. */
@Component
class AskedAgain {
    /** Classes of households that are on no list. */
    private static final Set<String> OFF = Set.of("average-living-standard", "above-average");

    private final Surveys surveys;
    private final SubmittingSurvey submitting;
    private final Reviews reviews;
    private final Register register;

    AskedAgain(Surveys surveys, SubmittingSurvey submitting, Reviews reviews, Register register) {
        this.surveys = surveys;
        this.submitting = submitting;
        this.reviews = reviews;
        this.register = register;
    }

    /**
     * The first household of a group that was asked before and is on no list.
     *
     * @throws IllegalStateException when there is none
     */
    Household someoneIn(String group, LocalDate day) {
        Map<UUID, HouseholdClass> classes =
                reviews.classesOf(surveys.answered(day).keySet(), day);
        return classes.values().stream()
                .filter(one -> OFF.contains(one.badge()))
                .flatMap(one -> register.household(one.household(), day).stream())
                .filter(one -> group.equals(one.areaName()))
                .min(Comparator.comparing(Household::code))
                .orElseThrow(() -> new IllegalStateException("nobody was asked in " + group));
    }

    /**
     * Fills in another form.
     *
     * @param monthly income of the household in dong; nought leaves it as it was
     * @throws IllegalStateException when it was never asked
     */
    void ask(UUID household, LocalDate day, long monthly) {
        ask(household, day, monthly > 0 ? Map.of("income-per-household", String.valueOf(monthly)) : Map.of());
    }

    /** The same with these answers of income in place of the earlier ones; none leaves them as they were. */
    void ask(UUID household, LocalDate day, Map<String, String> income) {
        Submission before = surveys.current(household, day)
                .orElseThrow(() -> new IllegalStateException("never asked: " + household));
        Map<String, String> answers = new HashMap<>(before.answers().byQuestion());
        if (!income.isEmpty()) {
            answers.keySet().removeIf(question -> question.startsWith("income"));
            answers.putAll(income);
        }
        submitting.submit(List.of(new NewSubmission(
                household, day, before.surveyor(), Submission.Channel.SHEET, null, Answers.of(answers))));
    }
}
