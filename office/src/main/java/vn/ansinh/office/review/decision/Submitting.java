package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.living.LivingFindings;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;
import vn.ansinh.rules.Law;

/** Brings the results of the groups together as the draft of a decision, and tells who signs that it waits. */
@Component
class Submitting {
    private static final String TO_SIGN = "decision-to-sign";
    private static final String RETURNED = "decision-returned";

    private final Decisions decisions;
    private final Candidates candidates;
    private final Rounds rounds;
    private final LivingFindings living;
    private final Workers workers;
    private final Inbox inbox;
    private final Law law;
    private final Today today;

    Submitting(
            Decisions decisions,
            Candidates candidates,
            Rounds rounds,
            LivingFindings living,
            Workers workers,
            Inbox inbox,
            Law law,
            Today today) {
        this.decisions = decisions;
        this.candidates = candidates;
        this.rounds = rounds;
        this.living = living;
        this.workers = workers;
        this.inbox = inbox;
        this.law = law;
        this.today = today;
    }

    /** What stands against it: groups that are not done, households without a class. */
    @Transactional(readOnly = true)
    public List<Said> against(Round round) {
        List<Candidate> on = candidates.of(round, Optional.empty()).stream()
                .filter(Candidate::isOn)
                .toList();
        if (on.isEmpty()) {
            return List.of(Said.of("decision.gate.nobody"));
        }
        long open = on.stream()
                .map(Candidate::area)
                .distinct()
                .filter(area -> !rounds.step(round, Optional.of(area)).equals("settled"))
                .count();
        if (open > 0) {
            return List.of(Said.of("decision.gate.groups", open));
        }
        if (!round.isOfLists()) {
            // the class does not decide there
            return List.of();
        }
        List<String> unclear = on.stream()
                .filter(each -> each.isHere() && each.found() == null)
                .map(Candidate::code)
                .limit(10)
                .toList();
        return unclear.isEmpty() ? List.of() : List.of(Said.of("decision.gate.unclear", String.join(", ", unclear)));
    }

    /** Not before the last group was done. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> earliest(Round round) {
        return rounds.moves(round.id()).stream()
                .filter(move -> move.area().isPresent())
                .map(Move::day)
                .max(LocalDate::compareTo);
    }

    /** Writes the draft down and lays it before the signer. */
    @Transactional
    public UUID submit(Round round, LocalDate day) {
        UUID id = Ids.next();
        if (round.isOfLists()) {
            decisions.draft(id, round, day, law.hash());
        } else {
            decisions.draft(id, round, day, law.hash(), living.becomes(round, day));
            workers.draft(id, round.id());
        }
        decisions.of(round.id()).forEach(one -> inbox.close(RETURNED, one.id(), "again"));
        wait(TO_SIGN, UseCase.SIGN_REVIEW, round, id);
        return id;
    }

    /** What stands against a correction, at its field. */
    record Fault(String field, Said why) {
        static Fault of(String field, String key, Object... values) {
            return new Fault(field, Said.of(key, values));
        }
    }

    /**
     * Lays before the signer a draft that puts one household right, in the latest decision that names it; what stands against it
     * otherwise.
     */
    @Transactional
    public Optional<Fault> correct(Round round, String code, String becomes, String reason, boolean fromCorrected) {
        rounds.lock(round);
        if (!rounds.step(round, Optional.empty()).equals("decision")) {
            return Optional.of(Fault.of("code", "decision.fault.closed"));
        }
        List<Decision> all = decisions.of(round.id());
        if (all.stream().anyMatch(Decision::isDraft)) {
            return Optional.of(Fault.of("code", "decision.fault.waiting"));
        }
        for (Decision wrong : all) {
            Optional<Decision.Line> line = wrong.isSigned() ? wrong.line(code) : Optional.empty();
            if (line.isPresent()) {
                return correct(round, wrong, line.get(), becomes, reason, fromCorrected);
            }
        }
        return Optional.of(Fault.of("code", "decision.fault.household", code));
    }

    private Optional<Fault> correct(
            Round round, Decision wrong, Decision.Line line, String becomes, String reason, boolean fromCorrected) {
        if (line.becomes().equals(becomes)) {
            return Optional.of(Fault.of("becomes", "decision.fault.same"));
        }
        UUID id = Ids.next();
        decisions.correction(id, wrong, line, becomes, reason, fromCorrected, today.date());
        workers.draft(id, round.id());
        if (becomes.equals(LivingPaper.WORKERS) && !workers.isAny(id, line.household())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Optional.of(Fault.of("becomes", "living.fault.low-income-worker"));
        }
        wait(TO_SIGN, UseCase.SIGN_REVIEW, round, id);
        return Optional.empty();
    }

    /** The signer does not sign it; false when somebody was faster. */
    @Transactional
    public boolean giveBack(Round round, Decision draft, LocalDate day, String reason) {
        if (!decisions.end(draft.id(), false, day, reason, Optional.empty())) {
            return false;
        }
        inbox.close(TO_SIGN, draft.id(), "returned");
        wait(RETURNED, UseCase.RUN_REVIEW, round, draft.id());
        return true;
    }

    /** It is signed: nobody waits for it any more. */
    void signed(UUID decision) {
        inbox.close(TO_SIGN, decision, "signed");
    }

    private void wait(String kind, UseCase needs, Round round, UUID decision) {
        inbox.open(new Work(
                kind,
                decision,
                List.of(round.inPapers()),
                round.address() + "/decision",
                needs,
                Optional.empty(),
                Optional.empty(),
                Optional.of(round.ends()).filter(any -> round.isDue())));
    }
}
