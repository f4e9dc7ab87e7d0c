package vn.ansinh.office.review.reinterview;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.form.AnswerCheck;
import vn.ansinh.office.survey.form.Question;
import vn.ansinh.office.survey.form.SurveyForm;

/** Phúc tra: which households are asked again, the second form, and what was decided. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class ReinterviewPages {
    private static final int LONGEST = 200;
    private static final String DAY = "interview-date";
    private static final String INTERVIEWER = "interviewer";

    private final Rounds rounds;
    private final Reinterviews reinterviews;
    private final SecondForms forms;
    private final SurveyForm form;
    private final Register register;
    private final Today today;

    ReinterviewPages(
            Rounds rounds,
            Reinterviews reinterviews,
            SecondForms forms,
            SurveyForm form,
            Register register,
            Today today) {
        this.rounds = rounds;
        this.reinterviews = reinterviews;
        this.forms = forms;
        this.form = form;
        this.register = register;
        this.today = today;
    }

    @GetMapping("/reviews/{id}/reinterviews")
    @Transactional(readOnly = true)
    public ModelAndView list(@PathVariable UUID id) {
        return list(find(id), "", "", Optional.empty());
    }

    private ModelAndView list(Round round, String percent, String codes, Optional<Said> against) {
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("all", reinterviews.of(round, Optional.empty()));
        model.put("withdrawn", reinterviews.withdrawn(round));
        model.put("draws", forms.draws(round.id()));
        model.put("open", reinterviews.open(round).size());
        model.put("names", register.groupNames());
        model.put("percent", percent);
        model.put("codes", codes);
        against.ifPresent(said -> model.put("against", said));
        return new ModelAndView("review/reinterview/list", model);
    }

    @PostMapping("/reviews/{id}/reinterviews/draw")
    @Requires(UseCase.REINTERVIEW)
    @Transactional
    public ModelAndView draw(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String percent, HttpServletResponse response) {
        Round round = find(id);
        String typed = percent.replace("%", "").strip();
        Optional<Said> against = typed.matches("[1-9]\\d?|100")
                ? reinterviews.draw(round, Integer.parseInt(typed))
                : Optional.of(Said.of("reinterview.fault.percent"));
        return answered(round, percent, "", against, response);
    }

    @PostMapping("/reviews/{id}/reinterviews/pick")
    @Requires(UseCase.REINTERVIEW)
    @Transactional
    public ModelAndView pick(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String codes, HttpServletResponse response) {
        Round round = find(id);
        Optional<Said> against = codes.isBlank()
                ? Optional.of(Said.of("reinterview.fault.codes"))
                : reinterviews.pick(round, Arrays.asList(codes.strip().split("[\\s,;]+")));
        return answered(round, "", codes, against, response);
    }

    private ModelAndView answered(
            Round round, String percent, String codes, Optional<Said> against, HttpServletResponse response) {
        if (against.isEmpty()) {
            Flash.done(response, "reinterview.taken");
            return new ModelAndView("redirect:" + round.address() + "/reinterviews");
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return list(round, percent, codes, against);
    }

    /** A lot drawn again from the households from which it was drawn. */
    @GetMapping("/reviews/{id}/reinterviews/draws/{draw}")
    @Transactional(readOnly = true)
    public ModelAndView drawn(@PathVariable UUID id, @PathVariable UUID draw) {
        Round round = find(id);
        Draw one = forms.draws(round.id()).stream()
                .filter(each -> each.id().equals(draw) && each.isKept())
                .findFirst()
                .orElseThrow(() -> new NothingHere("draw " + draw));
        return new ModelAndView(
                "review/reinterview/lot",
                Map.of("round", round, "draw", one, "again", DrawnAgain.of(one, forms.among(draw))));
    }

    /** The empty second form: it shows nothing of the surveyor's until it is filled in; then the differences. */
    @GetMapping("/reviews/{id}/reinterviews/{code}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, @PathVariable String code) {
        Round round = find(id);
        return show(round, household(round, code), Map.of(), Faults.NONE);
    }

    private ModelAndView show(Round round, Reinterview one, Map<String, String> typed, Faults faults) {
        return new ModelAndView(
                one.second().isEmpty() ? "review/reinterview/form" : "review/reinterview/differences",
                Map.of("round", round, "one", one, "sections", form.sections(), "typed", typed, "faults", faults));
    }

    @PostMapping("/reviews/{id}/reinterviews/{code}")
    @Requires(UseCase.REINTERVIEW)
    @Transactional
    public ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        Round round = find(id);
        Reinterview one = household(round, code);
        Map<String, String> typed = new LinkedHashMap<>();
        sent.forEach((field, values) -> typed.put(field, String.join(" ", values)));
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> day = WrittenDate.read(typed.getOrDefault(DAY, ""), today.date());
        if (day.isEmpty() || day.get().isAfter(today.date()) || day.get().isBefore(round.begins())) {
            faults.put(DAY, Said.of("reinterview.fault.day", round.begins(), today.date()));
        }
        String who = typed.getOrDefault(INTERVIEWER, "").strip();
        if (who.isEmpty() || who.length() > LONGEST) {
            faults.put(INTERVIEWER, Said.of("reinterview.fault.interviewer"));
        }
        AnswerCheck.faults(form.questions(), typed).forEach((question, key) -> faults.put(question, Said.of(key)));
        if (faults.isEmpty()) {
            Map<String, String> answers = new LinkedHashMap<>();
            for (Question question : form.questions()) {
                answers.put(
                        question.id(),
                        AnswerCheck.check(question, typed.getOrDefault(question.id(), ""))
                                .stored());
            }
            reinterviews
                    .add(
                            round,
                            one,
                            compared -> new Reinterview.Second(day.orElseThrow(), who, compared, Answers.of(answers)))
                    .ifPresent(said -> faults.put(DAY, said));
        }
        if (faults.isEmpty()) {
            Flash.done(response, "reinterview.saved");
            return new ModelAndView("redirect:" + round.address() + "/reinterviews/" + code);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(round, one, typed, new Faults(faults));
    }

    @PostMapping("/reviews/{id}/reinterviews/{code}/decide")
    @Requires(UseCase.REINTERVIEW)
    @Transactional
    public ModelAndView decide(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Round round = find(id);
        Reinterview one = household(round, code);
        Optional<Said> against = reinterviews.decide(round, one, decision, reason.strip());
        if (against.isEmpty()) {
            Flash.done(response, "reinterview.decided");
            return new ModelAndView("redirect:" + round.address() + "/reinterviews/" + code);
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return show(round, one, Map.of("reason", reason), new Faults(Map.of("reason", against.get())));
    }

    @PostMapping("/reviews/{id}/reinterviews/{code}/withdraw")
    @Requires(UseCase.REINTERVIEW)
    @Transactional
    public ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String why,
            HttpServletResponse response) {
        Round round = find(id);
        Reinterview one = household(round, code);
        Optional<Said> against = reinterviews.withdraw(round, one, why.strip());
        if (against.isEmpty()) {
            Flash.done(response, "reinterview.withdrawn");
            return new ModelAndView("redirect:" + round.address() + "/reinterviews");
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return show(round, one, Map.of("why", why), new Faults(Map.of("why", against.get())));
    }

    private Round find(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }

    private Reinterview household(Round round, String code) {
        return reinterviews.of(round, Optional.empty()).stream()
                .filter(one -> one.candidate().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NothingHere("household asked again " + code));
    }
}
