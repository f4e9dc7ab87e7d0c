package vn.ansinh.office.programme.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Bodies;

/** What is done with a plan: bodies comment, the officer answers and submits, the signer returns or issues. */
@Controller
@Requires(UseCase.SEE_PROGRAMME)
class PlanStepPages {
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 100;

    private final Plans plans;
    private final WritingPlan writing;
    private final IssuingPlan issuing;
    private final PlanPages pages;
    private final Bodies bodies;
    private final Today today;

    PlanStepPages(Plans plans, WritingPlan writing, IssuingPlan issuing, PlanPages pages, Bodies bodies, Today today) {
        this.plans = plans;
        this.writing = writing;
        this.issuing = issuing;
        this.pages = pages;
        this.bodies = bodies;
        this.today = today;
    }

    private Plan find(UUID id) {
        return plans.find(id).orElseThrow(() -> new NothingHere("plan " + id));
    }

    private ModelAndView refused(
            Plan plan, String field, Said fault, Map<String, String> typed, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return pages.page(plan, new Faults(Map.of(field, fault)), typed);
    }

    private static ModelAndView back(Plan plan) {
        return new ModelAndView("redirect:" + plan.address());
    }

    @PostMapping("/programme/plans/{id}/comments")
    @Requires(UseCase.DO_TASK)
    @Transactional
    public ModelAndView comment(
            @PathVariable UUID id,
            @RequestParam UUID comment,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Plan plan = find(id);
        String words = typed.getOrDefault("words", "").strip();
        String part = typed.getOrDefault("part", "");
        Optional<UUID> body = bodies.of(Acting.current().orElseThrow().user(), today.date()).stream()
                .map(one -> one.id())
                .filter(one -> one.toString().equals(typed.get("body")))
                .findFirst();
        if (words.isEmpty()
                || words.length() > LONGEST
                || body.isEmpty()
                || plan.version().part(part).isEmpty()) {
            return refused(plan, "words", Said.of("plan.fault.comment", LONGEST), typed, response);
        }
        if (plan.state() == Plan.State.ISSUED) {
            return refused(plan, "words", Said.of("plan.fault.issued"), typed, response);
        }
        writing.comment(comment, plan, part, body.get(), words);
        Flash.done(response, "plan.commented");
        return back(plan);
    }

    @PostMapping("/programme/plans/{id}/comments/{comment}/answer")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response) {
        Plan plan = find(id);
        boolean isOurs = plans.comments(id).stream().anyMatch(one -> one.id().equals(comment));
        if (!isOurs || words.isBlank() || words.strip().length() > LONGEST) {
            return refused(plan, "words", Said.of("plan.fault.comment", LONGEST), Map.of(), response);
        }
        writing.answer(comment, words.strip());
        Flash.done(response, "plan.answered");
        return back(plan);
    }

    @PostMapping("/programme/plans/{id}/submit")
    @Requires(UseCase.RUN_PROGRAMME)
    @Transactional
    public ModelAndView submit(@PathVariable UUID id, HttpServletResponse response) {
        Plan plan = find(id);
        java.util.List<String> unfilled = PlanPaper.unfilled(plan.version(), issuing.figures(plan));
        if (!unfilled.isEmpty()) {
            return refused(
                    plan, "submit", Said.of("plan.fault.unfilled", String.join(", ", unfilled)), Map.of(), response);
        }
        if (!writing.submit(plan, today.date())) {
            return refused(plan, "submit", Said.of("plan.fault.state"), Map.of(), response);
        }
        Flash.done(response, "plan.submitted");
        return back(plan);
    }

    @PostMapping("/programme/plans/{id}/return")
    @Requires(UseCase.SIGN_PROGRAMME)
    @Transactional
    public ModelAndView giveBack(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, HttpServletResponse response) {
        Plan plan = find(id);
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            return refused(plan, "reason", Said.of("plan.fault.reason"), Map.of(), response);
        }
        if (!writing.giveBack(plan, today.date(), reason.strip())) {
            return refused(plan, "reason", Said.of("plan.fault.state"), Map.of(), response);
        }
        Flash.done(response, "plan.returned");
        return back(plan);
    }

    @PostMapping("/programme/plans/{id}/issue")
    @Requires(UseCase.SIGN_PROGRAMME)
    @Transactional
    public ModelAndView issue(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "deputy") String position,
            HttpServletResponse response) {
        Plan plan = find(id);
        Map<String, String> typed = Map.of("day", day, "signer", signer, "position", position);
        if (signer.isBlank() || signer.strip().length() > LONGEST_NAME) {
            return refused(plan, "signer", Said.of("plan.fault.signer"), typed, response);
        }
        Optional<LocalDate> on = WrittenDate.read(day, today.date());
        if (on.isEmpty()) {
            return refused(plan, "day", Said.of("target.fault.day"), typed, response);
        }
        Optional<Said> fault = issuing.issue(id, on.get(), signer.strip(), position.equals("chair"));
        if (fault.isPresent()) {
            return refused(plan, "day", fault.get(), typed, response);
        }
        Flash.done(response, "plan.issued");
        return back(plan);
    }
}
