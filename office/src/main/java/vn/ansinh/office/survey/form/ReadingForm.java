package vn.ansinh.office.survey.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Shell;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.points.Marks;

/** Reads a form as it was typed at a screen: what is wrong by field, and the answers that can be read. */
@Component
public class ReadingForm {
    public static final String DAY = "interview-date";
    public static final String SURVEYOR = "surveyor";

    private final SurveyForm form;
    private final FormPoints points;
    private final Today today;

    ReadingForm(SurveyForm form, FormPoints points, Today today) {
        this.form = form;
        this.points = points;
        this.today = today;
    }

    /**
     * What was typed and read.
     *
     * @param faults keys of sentences by field, in the order of the form
     * @param answers those that could be read
     */
    public record Read(
            Map<String, String> typed,
            Optional<LocalDate> day,
            Optional<Marks> marks,
            Map<String, String> faults,
            Answers answers) {
        /** What a field asks. */
        public String label(Shell shell, String field) {
            return marks.flatMap(each -> each.text(field)).orElseGet(() -> shell.text("survey.q." + field));
        }

        public String surveyor() {
            return typed.getOrDefault(SURVEYOR, "").strip();
        }
    }

    /** Several values of one field are several choices. */
    public Read read(Household household, Map<String, List<String>> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.forEach((field, values) -> typed.put(field, String.join(" ", values)));
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<LocalDate> day = WrittenDate.read(typed.getOrDefault(DAY, ""), today.date());
        dayFault(day).ifPresent(key -> faults.put(DAY, key));
        if (typed.getOrDefault(SURVEYOR, "").isBlank()) {
            faults.put(SURVEYOR, "survey.wrong.surveyor");
        }
        Optional<Marks> marks = points.typed(household, day.orElse(today.date()), typed);
        points.check(marks, typed, faults);
        faults.putAll(AnswerCheck.faults(form.questions(), typed));
        return new Read(typed, day, marks, faults, answers(typed, marks.filter(each -> !each.isEmpty())));
    }

    /** The table of points of a day with what a form of before has ticked in it. */
    public Optional<Marks> marks(Household household, LocalDate day, Optional<Submission> before) {
        return points.stored(
                household,
                day,
                before.map(form -> form.answers().text(SurveyForm.INCOME_POINTS))
                        .orElse(""));
    }

    private Optional<String> dayFault(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return Optional.of("survey.wrong.day");
        }
        return day.get().isAfter(today.date()) ? Optional.of("survey.wrong.day-ahead") : Optional.empty();
    }

    /** Ticks give the sum and are kept; what stands in the field of the sum was checked against them. */
    private Answers answers(Map<String, String> typed, Optional<Marks> ticked) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            answers.put(
                    question.id(),
                    AnswerCheck.check(question, typed.getOrDefault(question.id(), ""))
                            .stored());
        }
        ticked.ifPresent(marks -> {
            answers.put(SurveyForm.INCOME_SCORE, String.valueOf(marks.total()));
            answers.put(SurveyForm.INCOME_POINTS, marks.stored());
        });
        return Answers.of(answers);
    }
}
