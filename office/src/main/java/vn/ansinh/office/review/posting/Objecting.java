package vn.ansinh.office.review.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** Takes objections in and settles each by an outcome, through which alone a posted list changes. */
@Component
class Objecting {
    static final String WAITING = "objection";

    private final Objections objections;
    private final Candidates candidates;
    private final Postings postings;
    private final Register register;
    private final AnswerDays days;
    private final Inbox inbox;
    private final Today today;

    Objecting(
            Objections objections,
            Candidates candidates,
            Postings postings,
            Register register,
            AnswerDays days,
            Inbox inbox,
            Today today) {
        this.objections = objections;
        this.candidates = candidates;
        this.postings = postings;
        this.register = register;
        this.days = days;
        this.inbox = inbox;
        this.today = today;
    }

    /** What the officer finds. */
    enum Decision {
        SURVEY,
        CORRECT,
        REJECT
    }

    /** Takes it in; the officer finds it among what waits. */
    @Transactional
    public void take(Objections.Taken taken, String groupName) {
        if (!objections.take(taken)) {
            return;
        }
        Objection objection = objections.find(taken.id()).orElseThrow();
        inbox.open(new Work(
                WAITING,
                taken.id(),
                List.of(objection.reference(), groupName),
                objection.address(),
                UseCase.RUN_REVIEW,
                Optional.empty(),
                Optional.empty(),
                days.due(taken.received())));
    }

    /** The household of a code, where it lives in the group or is reviewed there. */
    @Transactional(readOnly = true)
    public Optional<UUID> household(Round round, UUID area, String code) {
        Optional<UUID> reviewed = candidates.of(round, Optional.of(area)).stream()
                .filter(each -> each.code().equals(code))
                .map(Candidate::household)
                .findFirst();
        return reviewed.or(() -> register.household(code, today.date())
                .filter(one -> area.equals(one.area()))
                .map(Household::id));
    }

    /** Settles it; what stands against it otherwise, by field. */
    @Transactional
    public Optional<Said> settle(Round round, Objection objection, Decision decision, String code, String reason) {
        if (!objection.isOpen()) {
            return Optional.of(Said.of("objection.fault.settled"));
        }
        if (reason.isEmpty()) {
            return Optional.of(Said.of("objection.fault.reason"));
        }
        Optional<UUID> household = code.isEmpty() ? objection.household() : household(round, objection.area(), code);
        if (household.isEmpty() && !code.isEmpty()) {
            return Optional.of(Said.of("objection.fault.household", code));
        }
        if (household.isEmpty() && decision == Decision.SURVEY) {
            return Optional.of(Said.of("objection.fault.register-first"));
        }
        Objection.Result result = switch (decision) {
            case SURVEY -> listed(round, objection, household.orElseThrow());
            case CORRECT -> Objection.Result.CORRECTED;
            case REJECT -> Objection.Result.REJECTED;
        };
        LocalDate day = today.date();
        Optional<UUID> list = postings.of(round, objection.area()).current().map(PostedList::id);
        if (!objections.settle(objection.id(), result, household, list, reason, day)) {
            return Optional.of(Said.of("objection.fault.settled"));
        }
        inbox.close(WAITING, objection.id(), result == Objection.Result.REJECTED ? "rejected" : "upheld");
        return Optional.empty();
    }

    /** It is on the list of those to be surveyed from now on, if it was not. */
    private Objection.Result listed(Round round, Objection objection, UUID household) {
        boolean isNew = candidates.add(
                round, household, Candidate.Origin.PROPOSED, null, objection.reference() + ": " + objection.words());
        return isNew || candidates.putBack(round, household, objection.id())
                ? Objection.Result.ADDED
                : Objection.Result.SURVEY_AGAIN;
    }
}
