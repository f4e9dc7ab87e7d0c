package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * The first household of a group that was asked before, is on no list and was in no review since that of 2023.
     *
     * @throws IllegalStateException when there is none
     */
    Household someoneIn(String group, LocalDate day) {
        Map<UUID, Surveys.Answered> answered = surveys.answered(day);
        Map<UUID, HouseholdClass> classes = reviews.classesOf(answered.keySet(), day);
        return classes.values().stream()
                .filter(one -> OFF.contains(one.badge()))
                .filter(one -> !isOfTheStories(
                        Objects.requireNonNull(answered.get(one.household())).interviewDate()))
                .flatMap(one -> register.household(one.household(), day).stream())
                .filter(one -> group.equals(one.areaName()))
                .min(Comparator.comparing(Household::code))
                .orElseThrow(() -> new IllegalStateException("nobody was asked in " + group));
    }

    /** Those who filled in a form on a day or since, by code. */
    List<Household> surveyedSince(LocalDate first, LocalDate today) {
        return surveys.answered(today).entrySet().stream()
                .filter(one -> !one.getValue().interviewDate().isBefore(first))
                .flatMap(one -> register.household(one.getKey(), today).stream())
                .sorted(Comparator.comparing(Household::code))
                .toList();
    }

    private static boolean isOfTheStories(LocalDate interviewed) {
        return AnnualStory.all().stream().anyMatch(story -> story.year() == interviewed.getYear());
    }

    /**
     * Another form of a household.
     *
     * @param monthly income of the household in dong; nought leaves it as it was
     * @param otherwise what else is answered otherwise than before
     */
    record Form(UUID household, LocalDate day, long monthly, Map<String, String> otherwise) {
        Form {
            otherwise = Map.copyOf(otherwise);
        }

        /** Whether the incomes of the form before count no more. */
        boolean tellsIncome() {
            return monthly > 0 || otherwise.keySet().stream().anyMatch(question -> question.startsWith("income"));
        }
    }

    /** Fills in another form with the answers of the one before; see {@link Form}. */
    void ask(UUID household, LocalDate day, long monthly) {
        ask(List.of(new Form(household, day, monthly, Map.of())));
    }

    /** The same with these answers in place of the earlier ones. */
    void ask(UUID household, LocalDate day, Map<String, String> otherwise) {
        ask(List.of(new Form(household, day, 0, otherwise)));
    }

    /**
     * Fills in other forms, all at once.
     *
     * @throws IllegalStateException when a household was never asked
     */
    void ask(List<Form> forms) {
        submitting.submit(forms.stream().map(this::filled).toList());
    }

    private NewSubmission filled(Form form) {
        Submission before = surveys.current(form.household(), form.day())
                .orElseThrow(() -> new IllegalStateException("never asked: " + form.household()));
        Map<String, String> answers = new HashMap<>(before.answers().byQuestion());
        if (form.tellsIncome()) {
            answers.keySet().removeIf(question -> question.startsWith("income"));
        }
        if (form.monthly() > 0) {
            answers.put("income-per-household", String.valueOf(form.monthly()));
        }
        answers.putAll(form.otherwise());
        return new NewSubmission(
                form.household(), form.day(), before.surveyor(), Submission.Channel.SHEET, null, Answers.of(answers));
    }
}
