package vn.ansinh.office.benefit.application;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.account.Requires;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.PaperAnswer;

/** Bàn ký: what waits for the signature, one after the other or several at once; and what was signed. */
@Controller
@Requires(UseCase.SEE_APPLICATION)
class SupportDecisionPages {
    private static final String DESK = "/applications/decisions";
    private static final int LONGEST = 300;

    private final SupportDecisions decisions;
    private final SupportDrafting drafting;
    private final SupportSigning signing;
    private final ShowingApplication showing;
    private final Colleagues colleagues;
    private final Today today;

    SupportDecisionPages(
            SupportDecisions decisions,
            SupportDrafting drafting,
            SupportSigning signing,
            ShowingApplication showing,
            Colleagues colleagues,
            Today today) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.signing = signing;
        this.showing = showing;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping(DESK)
    @Transactional(readOnly = true)
    public ModelAndView desk(Language language) {
        return desk(new SupportForm(Map.of()), language);
    }

    private ModelAndView desk(SupportForm form, Language language) {
        return new ModelAndView("benefit/application/desk")
                .addObject("waiting", decisions.waiting())
                .addObject("recent", decisions.recent())
                .addObject("names", showing.procedureNames(language))
                .addObject("signer", signer())
                .addObject("form", form);
    }

    private String signer() {
        return Acting.current()
                .map(who -> colleagues.names().getOrDefault(who.user(), ""))
                .orElse("");
    }

    private SupportDecision find(UUID id) {
        return decisions.find(id).orElseThrow(() -> new NothingHere("decision " + id));
    }

    @GetMapping(DESK + "/{id}")
    @Transactional(readOnly = true)
    public ModelAndView show(@PathVariable UUID id, Language language) {
        return page(find(id), new SupportForm(Map.of()), language);
    }

    private ModelAndView page(SupportDecision decision, SupportForm form, Language language) {
        return new ModelAndView("benefit/application/decision")
                .addObject("decision", decision)
                .addObject("answers", decisions.answers(decision.id()))
                .addObject(
                        "procedure",
                        showing.procedureNames(language).getOrDefault(decision.procedure(), decision.procedure()))
                .addObject("benefits", showing.benefitNames(language))
                .addObject("answer", form.at("id", Ids.next().toString()))
                .addObject("signer", signer())
                .addObject("form", form);
    }

    @GetMapping(DESK + "/{id}/draft.{format}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> draft(@PathVariable UUID id, @PathVariable String format) {
        SupportDecision decision = find(id);
        if (!decision.isDraft()) {
            throw new NothingHere("draft of " + id);
        }
        return PaperAnswer.of(
                drafting.paper(decision, new Standing.Draft(today.date()), Signature.chair(Optional.empty())),
                "du-thao-" + SupportSigning.fileName(decision),
                format);
    }

    @PostMapping(DESK + "/{id}/sign")
    @Requires(UseCase.SIGN_SUPPORT)
    ModelAndView sign(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        SupportForm form = new SupportForm(typed);
        LocalDate day = day(form);
        String signer = form.words("signer", LONGEST);
        if (form.isRight()) {
            signing.sign(id, day, signer, form.at("position").equals("chair"))
                    .ifPresent(said -> form.fault("day", said));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(find(id), form, language);
        }
        Flash.done(response, "application.signed");
        return new ModelAndView("redirect:" + DESK + "/" + id);
    }

    private LocalDate day(SupportForm form) {
        return form.at("day").isEmpty() ? today.date() : form.past("day", today.date());
    }

    /** Signs each of those that were ticked; what stands against one does not hold up the others. */
    @PostMapping(DESK + "/sign")
    @Requires(UseCase.SIGN_SUPPORT)
    ModelAndView signMany(
            @RequestParam(required = false) @Nullable List<UUID> decision,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        SupportForm form = new SupportForm(typed);
        LocalDate day = day(form);
        String signer = form.words("signer", LONGEST);
        if (decision == null || decision.isEmpty()) {
            form.fault("signer", Said.of("application.fault.nothing"));
        }
        int signed = 0;
        if (form.isRight() && decision != null) {
            for (UUID id : decision) {
                Optional<Said> against =
                        signing.sign(id, day, signer, form.at("position").equals("chair"));
                signed += against.isEmpty() ? 1 : 0;
                against.ifPresent(said -> form.fault("signer", said));
            }
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return desk(form, language);
        }
        Flash.done(response, "application.signed.many", signed);
        return new ModelAndView("redirect:" + DESK);
    }

    @PostMapping(DESK + "/{id}/return")
    @Requires(UseCase.SIGN_SUPPORT)
    ModelAndView giveBack(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        SupportDecision decision = find(id);
        SupportForm form = new SupportForm(typed);
        String reason = form.words("reason", LONGEST);
        if (form.isRight() && !signing.giveBack(id, reason)) {
            form.fault("reason", Said.of("application.fault.done"));
        }
        if (!form.isRight()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(decision, form, language);
        }
        Flash.done(response, "application.returned");
        return new ModelAndView("redirect:" + DESK);
    }

    /** What the family said to a notice. */
    @PostMapping(DESK + "/{id}/answer")
    @Requires(UseCase.HANDLE_APPLICATION)
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Language language,
            HttpServletResponse response) {
        SupportDecision decision = find(id);
        SupportForm form = new SupportForm(typed);
        String words = form.words("words", LONGEST);
        LocalDate day = form.past("heard", today.date());
        Optional<UUID> answer = form.id("id");
        if (decision.kind() != SupportDecision.Kind.NOTICE || !decision.isSigned()) {
            form.fault("words", Said.of("application.fault.no-notice"));
        }
        if (!form.isRight() || answer.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(decision, form, language);
        }
        decisions.answer(answer.get(), id, decision.lines().getFirst().place(), day, words);
        Flash.done(response, "application.answer.kept");
        return new ModelAndView("redirect:" + DESK + "/" + id);
    }
}
