package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.office.survey.form.ReadingForm;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.PovertyClass;
import vn.ansinh.rules.explain.Explanation;

/** What follows from a form while it is filled in: classes, mistakes, what to look at again, what changed. Keeps nothing. */
@Controller
class LivePage {
    private static final UUID UNSAVED = new UUID(0, 0);

    private final Law law;
    private final Register register;
    private final Surveys surveys;
    private final ReadingForm reading;
    private final LiveChecks checks;
    private final Today today;

    LivePage(Law law, Register register, Surveys surveys, ReadingForm reading, LiveChecks checks, Today today) {
        this.law = law;
        this.register = register;
        this.surveys = surveys;
        this.reading = reading;
        this.checks = checks;
        this.today = today;
    }

    @PostMapping("/households/{code}/survey/live")
    @Requires(UseCase.SEE_CLASSIFICATION)
    @Transactional(readOnly = true)
    public ModelAndView live(
            @PathVariable String code, @RequestParam MultiValueMap<String, String> sent, Language language) {
        Household household =
                register.household(code, today.date()).orElseThrow(() -> new NothingHere("household " + code));
        ReadingForm.Read read = reading.read(household, sent);
        Submission form = form(household, read);
        List<Evaluation> evaluations = Evaluation.all(law, form);
        Map<String, Object> model = new HashMap<>();
        model.put("reasons", reasons(form, evaluations, language));
        model.put("read", read);
        model.put("looks", checks.of(form, evaluations));
        before(form, sent).ifPresent(last -> {
            model.put("last", last.interviewDate());
            model.put("changes", checks.changes(last, form));
        });
        return new ModelAndView("review/live", model);
    }

    private Submission form(Household household, ReadingForm.Read read) {
        LocalDate day =
                read.day().filter(written -> !written.isAfter(today.date())).orElse(today.date());
        return new Submission(
                UNSAVED,
                household.id(),
                day,
                read.surveyor(),
                Submission.Channel.DESK,
                today.instant(),
                Acting.current()
                        .orElseThrow(() -> new IllegalStateException("nobody acts"))
                        .user(),
                null,
                household.isUrban() ? "urban" : "rural",
                read.answers(),
                surveys.members(household.id(), day));
    }

    private List<Why.Reason> reasons(Submission form, List<Evaluation> evaluations, Language language) {
        var spoken =
                language == Language.ENGLISH ? vn.ansinh.rules.source.Language.EN : vn.ansinh.rules.source.Language.VI;
        List<Why.Reason> reasons = new ArrayList<>();
        for (Evaluation each : evaluations) {
            reasons.add(new Why.Reason(
                    each.standard().id(),
                    each.found().map(PovertyClass::id).orElse("undetermined"),
                    Explanation.of(
                            law,
                            form.interviewDate(),
                            each.facts(),
                            each.answers(),
                            Map.of(),
                            each.standard(),
                            spoken)));
        }
        return reasons;
    }

    /** The form before this interview, not the one that is being corrected. */
    private Optional<Submission> before(Submission form, MultiValueMap<String, String> sent) {
        return surveys.standing(List.of(form.household())).stream()
                .filter(one -> !one.id().toString().equals(sent.getFirst("corrects")))
                .filter(one -> !one.interviewDate().isAfter(form.interviewDate()))
                .findFirst();
    }
}
