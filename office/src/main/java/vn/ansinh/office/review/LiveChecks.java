package vn.ansinh.office.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.form.Question;
import vn.ansinh.office.survey.form.SurveyForm;
import vn.ansinh.rules.Cause;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.survey.SettledAnswer;

/** What looks odd in a form that is being filled in, and what it says otherwise than the form before. Nothing of it stops a form. */
@Component
class LiveChecks {
    /** Square metres of a floor: below or above them somebody has mistyped. A guess of ours, which stops nothing. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(4);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);

    private final Law law;
    private final SurveyForm form;

    LiveChecks(Law law, SurveyForm form) {
        this.law = law;
        this.form = form;
    }

    List<Said> of(Submission submission, List<Evaluation> evaluations) {
        Answers answers = submission.answers();
        return Stream.of(
                        perPerson(answers, submission.members().size()),
                        aidOnly(answers),
                        floor(answers),
                        subCause(answers),
                        contrary(evaluations))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Said> perPerson(Answers answers, int people) {
        String household = answers.text("income-per-household");
        String person = answers.text("income-per-person");
        if (household.isEmpty() || person.isEmpty()) {
            return Optional.empty();
        }
        long stated = Long.parseLong(household);
        long reckoned = Long.parseLong(person) * people;
        return stated == reckoned ? Optional.empty() : Optional.of(Said.of("survey.live.per-person", stated, reckoned));
    }

    private static Optional<Said> aidOnly(Answers answers) {
        boolean isOnly = answers.byQuestion().keySet().stream()
                .filter(question -> question.startsWith("income-"))
                .toList()
                .equals(List.of("income-excluded-social-aid"));
        return isOnly ? Optional.of(Said.of("survey.live.aid-only")) : Optional.empty();
    }

    private static Optional<Said> floor(Answers answers) {
        return answers.answer("dwelling-area")
                .map(BigDecimal::new)
                .filter(area -> area.compareTo(SMALLEST) < 0 || area.compareTo(LARGEST) > 0)
                .map(area -> Said.of("survey.live.area", area));
    }

    private Optional<Said> subCause(Answers answers) {
        boolean isLoose = law.causes().stream()
                .filter(cause -> !answers.chose("causes", cause.id()))
                .map(Cause::subCauses)
                .flatMap(List::stream)
                .anyMatch(sub -> answers.chose("sub-causes", sub.id()));
        return isLoose ? Optional.of(Said.of("survey.live.sub-cause")) : Optional.empty();
    }

    private static Optional<Said> contrary(List<Evaluation> evaluations) {
        String names = evaluations.stream()
                .limit(1)
                .flatMap(evaluation -> evaluation.answers().stream())
                .filter(SettledAnswer::isContrary)
                .map(answer -> answer.indicator().name().vi())
                .reduce("", (all, name) -> all.isEmpty() ? name : all + ", " + name);
        return names.isEmpty() ? Optional.empty() : Optional.of(Said.of("survey.live.contrary", names));
    }

    /** Of what was answered both times; sums and words are left out, for they always differ. */
    List<LiveChange> changes(Submission last, Submission now) {
        List<LiveChange> changes = new ArrayList<>();
        for (Question question : form.questions()) {
            String from = last.answers().text(question.id());
            String to = now.answers().text(question.id());
            boolean isCompared = question.kind() != Question.Kind.MONEY
                    && question.kind() != Question.Kind.POINTS
                    && question.kind() != Question.Kind.TEXT;
            if (isCompared && !from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                changes.add(new LiveChange(question, from, to));
            }
        }
        return changes;
    }
}
