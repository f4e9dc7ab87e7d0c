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
import org.springframework.transaction.annotation.Transactional;
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
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.survey.NewSubmission;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.SubmittingSurvey;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.office.survey.form.ReadingForm;
import vn.ansinh.office.survey.form.SurveyForm;
import vn.ansinh.office.survey.points.Marks;

/** The survey of one household at the desk: a new interview, or the correction of a stored form. */
@Controller
class SurveyPage {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Register register;
    private final Surveys surveys;
    private final SurveyForm form;
    private final SubmittingSurvey submitting;
    private final ReadingForm reading;
    private final DeskPeople people;
    private final Today today;

    SurveyPage(
            Register register,
            Surveys surveys,
            SurveyForm form,
            SubmittingSurvey submitting,
            ReadingForm reading,
            DeskPeople people,
            Today today) {
        this.register = register;
        this.surveys = surveys;
        this.form = form;
        this.submitting = submitting;
        this.reading = reading;
        this.people = people;
        this.today = today;
    }

    @GetMapping("/households/{code}/survey")
    @Requires(UseCase.RECORD_SURVEY)
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String corrects) {
        Household household = household(code);
        Optional<Submission> corrected = stored(household, corrects);
        Map<String, String> typed = new LinkedHashMap<>();
        LocalDate day = corrected.map(Submission::interviewDate).orElse(today.date());
        typed.put(ReadingForm.DAY, day.format(WRITTEN));
        corrected.ifPresent(submission -> {
            typed.putAll(submission.answers().byQuestion());
            typed.put(ReadingForm.SURVEYOR, submission.surveyor());
        });
        Optional<Marks> marks = reading.marks(household, day, corrected);
        if (marks.filter(each -> !each.isEmpty()).isPresent()) {
            // The ticks give the sum, and another tick another one.
            typed.remove(SurveyForm.INCOME_SCORE);
        }
        return page(household, corrected, typed, Map.of(), marks, day);
    }

    @PostMapping("/households/{code}/survey")
    @Requires(UseCase.RECORD_SURVEY)
    @Transactional
    public ModelAndView save(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String corrects,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        Household household = household(code);
        Optional<Submission> corrected = stored(household, corrects);
        ReadingForm.Read read = reading.read(household, sent);
        if (!read.faults().isEmpty()) {
            ModelAndView again = page(
                    household,
                    corrected,
                    read.typed(),
                    read.faults(),
                    read.marks(),
                    read.day().orElse(today.date()));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        submitting.submit(List.of(new NewSubmission(
                household.id(),
                read.day().orElseThrow(),
                read.surveyor(),
                Submission.Channel.DESK,
                corrected.map(Submission::id).orElse(null),
                read.answers())));
        Flash.done(response, "survey.saved");
        return new ModelAndView("redirect:/households/" + code + "/why");
    }

    private ModelAndView page(
            Household household,
            Optional<Submission> corrected,
            Map<String, String> typed,
            Map<String, String> faults,
            Optional<Marks> marks,
            LocalDate day) {
        Optional<Submission> before = surveys.standing(List.of(household.id())).stream()
                .filter(form -> corrected.filter(form::equals).isEmpty())
                .filter(form -> !form.interviewDate().isAfter(day))
                .findFirst();
        String corrects = corrected.map(form -> form.id().toString()).orElse("");
        DeskForm view = new DeskForm(
                household, corrects, form.sections(), typed, faults, marks, people.of(household, day, before), day);
        return new ModelAndView("survey/form", Map.of("view", view));
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
}
