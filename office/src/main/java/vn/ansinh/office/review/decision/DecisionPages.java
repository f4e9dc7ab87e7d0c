package vn.ansinh.office.review.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Flash;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Moving;
import vn.ansinh.office.review.round.PaperAnswer;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.review.round.TypedDay;

/** Quyết định công nhận of a review: the draft that the signer compares and signs, the certificates, what puts a decision right. */
@Controller
@Requires(UseCase.SEE_REVIEW)
class DecisionPages {
    private static final int LONGEST = 300;

    private final Rounds rounds;
    private final Decisions decisions;
    private final Moving moving;
    private final SinceDraft sinceDraft;
    private final Submitting submitting;
    private final Signing signing;
    private final Certifying certifying;
    private final Certificates certificates;
    private final Confirming confirming;
    private final Confirmations confirmations;
    private final Workers workers;
    private final DecisionPapers papers;
    private final Replay replay;
    private final Issuing issuing;
    private final Colleagues colleagues;
    private final Today today;

    DecisionPages(
            Rounds rounds,
            Decisions decisions,
            Moving moving,
            SinceDraft sinceDraft,
            Submitting submitting,
            Signing signing,
            Certifying certifying,
            Certificates certificates,
            Confirming confirming,
            Confirmations confirmations,
            Workers workers,
            DecisionPapers papers,
            Replay replay,
            Issuing issuing,
            Colleagues colleagues,
            Today today) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.moving = moving;
        this.sinceDraft = sinceDraft;
        this.submitting = submitting;
        this.signing = signing;
        this.certifying = certifying;
        this.certificates = certificates;
        this.confirming = confirming;
        this.confirmations = confirmations;
        this.workers = workers;
        this.papers = papers;
        this.replay = replay;
        this.issuing = issuing;
        this.colleagues = colleagues;
        this.today = today;
    }

    @GetMapping("/reviews/{id}/decision")
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable UUID id) {
        return show(find(id), new DecisionTyped("", "", "", "", "", "", Faults.NONE));
    }

    private ModelAndView show(Round round, DecisionTyped typed) {
        List<Decision> all = decisions.of(round.id());
        Map<UUID, String> cited = new HashMap<>();
        all.forEach(one -> one.end()
                .flatMap(end -> end.document()
                        .flatMap(issuing::cited)
                        .or(() -> Optional.of(end.written()).filter(written -> !written.isEmpty())))
                .ifPresent(number -> cited.put(one.id(), number)));
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("all", all);
        model.put("cited", cited);
        model.put("step", rounds.step(round, Optional.empty()));
        model.put("typed", typed);
        model.put("becomes", results(round));
        model.put("certificates", certificates.inForce());
        model.put(
                "confirmations",
                confirmations.ofRound(round.id()).stream()
                        .filter(Confirmation::isInForce)
                        .collect(Collectors.toMap(Confirmation::household, one -> one)));
        model.put("workers", names(all));
        model.put("due", certifying.due(round).size() + confirming.due(round).size());
        model.put(
                "differences",
                all.stream()
                        .filter(Decision::isDraft)
                        .findFirst()
                        .map(draft -> sinceDraft.differences(draft.id(), today.date()))
                        .orElse(List.of()));
        model.put(
                "signer",
                Acting.current()
                        .map(who -> colleagues.names().getOrDefault(who.user(), ""))
                        .orElse(""));
        return new ModelAndView("review/decision/decision", model);
    }

    /** What a decision of a review may say of a household. */
    private static List<String> results(Round round) {
        return round.isOfLists()
                ? List.of("poor", "near-poor", "not-listed")
                : List.of("average-living-standard", "low-income-worker", "not-listed");
    }

    /** The workers in each of the decisions, by household; a later one comes over an earlier one. */
    private Map<UUID, List<String>> names(List<Decision> all) {
        Map<UUID, List<String>> names = new HashMap<>();
        all.reversed().forEach(one -> names.putAll(workers.named(one.id())));
        return names;
    }

    @PostMapping("/reviews/{id}/decisions/{decision}/sign")
    @Requires(UseCase.SIGN_REVIEW)
    ModelAndView sign(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "deputy") String position,
            HttpServletResponse response) {
        Round round = find(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> on = day(day, faults);
        if (signer.isBlank() || signer.strip().length() > LONGEST) {
            faults.put("signer", Said.of("decision.fault.signer"));
        }
        if (faults.isEmpty()) {
            signing.sign(round, decision, on.orElseThrow(), signer.strip(), position.equals("chair"))
                    .ifPresent(said -> faults.put("day", said));
        }
        return answered(
                round, new DecisionTyped(day, signer, "", "", "", "", new Faults(faults)), "decision.signed", response);
    }

    /** Back to the officer: of the draft of the review the step goes back too, of a correction only the draft ends. */
    @PostMapping("/reviews/{id}/decisions/{decision}/return")
    @Requires(UseCase.SIGN_REVIEW)
    ModelAndView giveBack(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Round round = find(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        Decision draft = decisions.find(id, decision).orElseThrow(() -> new NothingHere("decision " + decision));
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            faults.put("reason", Said.of("round.fault.reason"));
        } else if (draft.corrects().isPresent()) {
            if (!submitting.giveBack(round, draft, today.date(), why)) {
                faults.put("reason", Said.of("decision.fault.done"));
            }
        } else {
            moving.move(round, Optional.empty(), "return", today.date(), why).stream()
                    .findFirst()
                    .ifPresent(said -> faults.put("reason", said));
        }
        return answered(
                round,
                new DecisionTyped("", "", "", "", reason, "", new Faults(faults)),
                "decision.returned",
                response);
    }

    @PostMapping("/reviews/{id}/certificates")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView certify(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String signer,
            HttpServletResponse response) {
        Round round = find(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<LocalDate> on = day(day, faults);
        if (signer.isBlank() || signer.strip().length() > LONGEST) {
            faults.put("signer", Said.of("decision.fault.signer"));
        }
        LocalDate signed = decisions
                .main(id)
                .flatMap(Decision::end)
                .map(Decision.End::day)
                .orElseThrow(() -> new NothingHere("signed decision of " + id));
        if (on.filter(one -> one.isBefore(signed) || one.isAfter(today.date())).isPresent()) {
            faults.put("day", Said.of("decision.fault.day", signed, today.date()));
        }
        if (faults.isEmpty()) {
            if (round.isOfLists()) {
                certifying.certify(round, on.orElseThrow(), signer.strip());
            } else {
                confirming.confirm(round, on.orElseThrow(), signer.strip());
            }
        }
        return answered(
                round,
                new DecisionTyped(day, signer, "", "", "", "", new Faults(faults)),
                round.isOfLists() ? "decision.certified" : "living.confirmed",
                response);
    }

    /** Lays a decision before the signer that puts one household of a signed one right. */
    @PostMapping("/reviews/{id}/corrections")
    @Requires(UseCase.RUN_REVIEW)
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String becomes,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "signing") String from,
            HttpServletResponse response) {
        Round round = find(id);
        Map<String, Said> faults = new LinkedHashMap<>();
        if (!results(round).contains(becomes)) {
            faults.put("becomes", Said.of("decision.fault.same"));
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            faults.put("reason", Said.of("round.fault.reason"));
        }
        if (faults.isEmpty()) {
            submitting
                    .correct(round, code.strip(), becomes, reason.strip(), from.equals("corrected"))
                    .ifPresent(fault -> faults.put(fault.field(), fault.why()));
        }
        return answered(
                round,
                new DecisionTyped("", "", code, becomes, reason, from, new Faults(faults)),
                "decision.corrected",
                response);
    }

    private Optional<LocalDate> day(String typed, Map<String, Said> faults) {
        return typed.isBlank() ? Optional.of(today.date()) : TypedDay.read("day", typed, today.date(), faults);
    }

    private ModelAndView answered(Round round, DecisionTyped typed, String done, HttpServletResponse response) {
        if (typed.faults().byField().isEmpty()) {
            Flash.done(response, done);
            return new ModelAndView("redirect:" + round.address() + "/decision");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return show(round, typed);
    }

    /** The draft; what was signed is in the register of documents as it was issued. */
    @GetMapping("/reviews/{id}/decisions/{decision}/decision.{format}")
    @Requires(UseCase.SEE_CORRESPONDENCE)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> draft(@PathVariable UUID id, @PathVariable UUID decision, @PathVariable String format) {
        Round round = find(id);
        Decision draft = draftOf(id, decision);
        return PaperAnswer.of(papers.decision(round, draft, frame(round, draft)), "du-thao-quyet-dinh", format);
    }

    /** The list that goes with the draft. */
    @GetMapping("/reviews/{id}/decisions/{decision}/annex.{format}")
    @Requires(UseCase.SEE_CORRESPONDENCE)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> annex(@PathVariable UUID id, @PathVariable UUID decision, @PathVariable String format) {
        Round round = find(id);
        Decision draft = draftOf(id, decision);
        return PaperAnswer.of(
                papers.annex(round, draft, frame(round, draft), Optional.empty()), "danh-sach-kem-theo", format);
    }

    private Decision draftOf(UUID round, UUID decision) {
        return decisions
                .find(round, decision)
                .filter(Decision::isDraft)
                .orElseThrow(() -> new NothingHere("draft " + decision));
    }

    private DecisionPaper.Frame frame(Round round, Decision draft) {
        return papers.draft(round, draft, draft.corrects().map(decisions::cited));
    }

    /** To a household that is not recognised. */
    @Requires(UseCase.SEE_CORRESPONDENCE)
    @GetMapping("/reviews/{id}/decisions/{decision}/letters/{code}.{format}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> letter(
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @PathVariable String code,
            @PathVariable String format) {
        Round round = find(id);
        Decision signed = decisions
                .find(id, decision)
                .filter(Decision::isSigned)
                .orElseThrow(() -> new NothingHere("decision " + decision));
        Decision.Line line = signed.notRecognised().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NothingHere("letter to " + code));
        return PaperAnswer.of(papers.letter(round, signed, line), "tra-loi-" + code, format);
    }

    /** Every household evaluated once more from the facts that were kept. */
    @GetMapping("/reviews/{id}/decisions/{decision}/replay")
    @Requires(UseCase.SEE_CORRESPONDENCE)
    @Transactional(readOnly = true)
    ModelAndView replay(@PathVariable UUID id, @PathVariable UUID decision) {
        Round round = find(id);
        Decision found = decisions.find(id, decision).orElseThrow(() -> new NothingHere("decision " + decision));
        return new ModelAndView(
                "review/decision/replay", Map.of("round", round, "decision", found, "result", replay.of(found)));
    }

    private Round find(UUID id) {
        return rounds.find(id).orElseThrow(() -> new NothingHere("review " + id));
    }
}
