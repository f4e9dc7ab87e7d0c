package vn.ansinh.office.survey.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.office.survey.form.AnswerCheck;
import vn.ansinh.office.survey.form.Question;
import vn.ansinh.office.survey.form.SurveyForm;
import vn.ansinh.office.survey.points.Marks;

/** The survey of one household at the desk: a new interview, or the correction of a stored form. */
@Controller
class SurveyPage {
    private static final String DAY = "interview-date";
    private static final String SURVEYOR = "surveyor";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Register register;
    private final Surveys surveys;
    private final SurveyForm form;
    private final SubmittingSurvey submitting;
    private final DeskPoints points;
    private final Today today;

    SurveyPage(
            Register register,
            Surveys surveys,
            SurveyForm form,
            SubmittingSurvey submitting,
            DeskPoints points,
            Today today) {
        this.register = register;
        this.surveys = surveys;
        this.form = form;
        this.submitting = submitting;
        this.points = points;
        this.today = today;
    }

    @GetMapping("/households/{code}/survey")
    @Requires(UseCase.RECORD_SURVEY)
    public ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String corrects) {
        Household household = household(code);
        Map<String, String> typed = new LinkedHashMap<>();
        stored(household, corrects)
                .ifPresentOrElse(
                        submission -> {
                            typed.putAll(submission.answers().byQuestion());
                            typed.put(DAY, submission.interviewDate().format(WRITTEN));
                            typed.put(SURVEYOR, submission.surveyor());
                        },
                        () -> typed.put(DAY, today.date().format(WRITTEN)));
        LocalDate day =
                stored(household, corrects).map(Submission::interviewDate).orElse(today.date());
        return page(new DeskForm(
                household, corrects, form.sections(), typed, Map.of(), points.stored(household, day, typed)));
    }

    @PostMapping("/households/{code}/survey")
    @Requires(UseCase.RECORD_SURVEY)
    public ModelAndView save(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        Household household = household(code);
        Map<String, String> typed = new LinkedHashMap<>();
        sent.forEach((field, values) -> typed.put(field, String.join(" ", values)));
        typed.remove(SurveyForm.INCOME_POINTS);
        String corrects = typed.getOrDefault("corrects", "");
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<LocalDate> day = WrittenDate.read(typed.getOrDefault(DAY, ""), today.date());
        dayFault(day).ifPresent(key -> faults.put(DAY, key));
        if (typed.getOrDefault(SURVEYOR, "").isBlank()) {
            faults.put(SURVEYOR, "survey.wrong.surveyor");
        }
        Optional<Marks> marks = points.typed(household, day.orElse(today.date()), typed);
        points.settle(marks, typed, faults);
        faults.putAll(AnswerCheck.faults(form.questions(), typed));
        if (!faults.isEmpty()) {
            ModelAndView again = page(new DeskForm(household, corrects, form.sections(), typed, faults, marks));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        submitting.submit(List.of(new NewSubmission(
                household.id(),
                day.orElseThrow(),
                typed.getOrDefault(SURVEYOR, "").strip(),
                Submission.Channel.DESK,
                stored(household, corrects).map(Submission::id).orElse(null),
                answers(typed))));
        Flash.done(response, "survey.saved");
        return new ModelAndView("redirect:/households/" + code + "/why");
    }

    private Optional<String> dayFault(Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return Optional.of("survey.wrong.day");
        }
        return day.get().isAfter(today.date()) ? Optional.of("survey.wrong.day-ahead") : Optional.empty();
    }

    private Answers answers(Map<String, String> typed) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            answers.put(
                    question.id(),
                    AnswerCheck.check(question, typed.getOrDefault(question.id(), ""))
                            .stored());
        }
        answers.put(SurveyForm.INCOME_POINTS, typed.getOrDefault(SurveyForm.INCOME_POINTS, ""));
        return Answers.of(answers);
    }

    private Household household(String code) {
        return register.household(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
    }

    private Optional<Submission> stored(Household household, String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        UUID wanted;
        try {
            wanted = UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NothingHere("form " + id);
        }
        return Optional.of(surveys.history(household.id()).stream()
                .filter(submission -> submission.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NothingHere("form " + id)));
    }

    private static ModelAndView page(DeskForm view) {
        return new ModelAndView("survey/form", Map.of("view", view));
    }
}
