package vn.ansinh.office.benefit.enrolment;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.PauseEnding;
import vn.ansinh.rules.enrolment.PauseGround;

/**
 * Records decisions on who draws what. Each is a deed of its own, in the transaction of whoever calls. Months before
 * today are allowed: what they owe or cost comes with the next payment list.
 */
@Component
@Transactional
public class Enrolling {
    private final Enrolments enrolments;
    private final EnrolmentRows rows;
    private final Optional<ClosedLists> closed;

    Enrolling(Enrolments enrolments, EnrolmentRows rows, Optional<ClosedLists> closed) {
        this.enrolments = enrolments;
        this.rows = rows;
        this.closed = closed;
    }

    /** A deed that cannot be recorded as things stand; the key is a word with the reason. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String key) {
            super(key);
        }

        /** The word that says why. */
        public String key() {
            return "enrolment.refused." + getMessage();
        }
    }

    /**
     * Begins one.
     *
     * @throws Refused when the person draws the same support in one of the months already, or less is decided than the law gives
     */
    public UUID open(Opening opening) {
        UUID subject = opening.person().orElse(opening.household());
        if (rows.overlaps(subject, opening.benefit().id(), opening.start())) {
            throw new Refused("drawn");
        }
        opening.levels().forEach(Enrolling::hold);
        UUID id = Ids.next();
        UUID deed = Ids.next();
        rows.insert(id, opening);
        rows.deed(deed, id, Optional.empty(), EnrolmentDeed.Kind.OPEN, opening.start(), opening.ground());
        rows.levels(deed, id, opening.levels());
        rows.payee(deed, id, opening.payee());
        return id;
    }

    /**
     * Another amount, from a month on.
     *
     * @throws Refused when it does not run in that month, or less is decided than the law gives
     */
    public UUID change(UUID enrolment, List<Course.Level> levels, Ground ground, Optional<UUID> batch) {
        Enrolment one = running(enrolment, levels.getFirst().from());
        levels.forEach(Enrolling::hold);
        UUID deed = Ids.next();
        rows.deed(
                deed,
                one.id(),
                batch,
                EnrolmentDeed.Kind.CHANGE,
                levels.getFirst().from(),
                ground);
        rows.levels(deed, one.id(), levels);
        return deed;
    }

    /**
     * Other amounts for many, each as a deed of its own.
     *
     * @throws Refused when one of them has changed since it was asked about, or less is decided than the law gives
     */
    void changeTogether(UUID batch, Collection<Adjustment> these, Ground ground) {
        Map<UUID, Enrolment> now = enrolments
                .these(these.stream().map(one -> one.enrolment().id()).toList())
                .stream()
                .collect(Collectors.toMap(Enrolment::id, one -> one));
        for (Adjustment one : these) {
            if (!one.isAmount()
                    || !one.enrolment().equals(now.get(one.enrolment().id()))) {
                throw new Refused("meanwhile");
            }
            one.levels().forEach(Enrolling::hold);
        }
        rows.changeTogether(batch, these, ground);
    }

    /**
     * Takes back every deed of a batch.
     *
     * @throws Refused when something followed for one of them, or a list that holds it is closed
     */
    void undoTogether(UUID batch, Instant entered) {
        if (rows.hasFollowers(batch)) {
            throw new Refused("not-last");
        }
        if (closed.filter(lists -> lists.closedAfter(entered)).isPresent()) {
            throw new Refused("closed");
        }
        rows.undoTogether(batch);
    }

    /**
     * Lets payment rest from a month on.
     *
     * @throws Refused when it does not run in that month, or rests already
     */
    public UUID suspend(UUID enrolment, YearMonth from, PauseGround why, Ground ground) {
        Enrolment one = running(enrolment, from);
        if (one.course().pauses().stream().anyMatch(pause -> pause.ending().isEmpty())) {
            throw new Refused("paused");
        }
        UUID deed = Ids.next();
        rows.deed(deed, one.id(), Optional.empty(), EnrolmentDeed.Kind.SUSPEND, from, ground);
        rows.pause(deed, one.id(), from, why);
        return deed;
    }

    /**
     * Ends a suspension after the ward has looked again; one that stops ends the enrolment with the month before the suspension.
     *
     * @param from month in which the ward decided
     * @throws Refused when it is not suspended
     */
    public UUID resume(UUID enrolment, YearMonth from, PauseEnding how, Ground ground) {
        Enrolment one = known(enrolment);
        Course.Pause open = one.course().pauses().stream()
                .filter(pause -> pause.ending().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refused("not-paused"));
        UUID deed = Ids.next();
        rows.deed(deed, one.id(), Optional.empty(), EnrolmentDeed.Kind.RESUME, from, ground);
        rows.endPause(one.id(), deed, from, how);
        if (how == PauseEnding.STOP) {
            end(one, open.from().minusMonths(1), StopReason.NO_LONGER_ELIGIBLE);
        }
        return deed;
    }

    /**
     * Ends it.
     *
     * @param last last month that is paid; the month before the first for what should never have begun
     * @throws Refused when it has ended already, or the month lies before it began
     */
    public UUID stop(UUID enrolment, YearMonth last, StopReason why, Ground ground) {
        Enrolment one = known(enrolment);
        UUID deed = Ids.next();
        rows.deed(deed, one.id(), Optional.empty(), EnrolmentDeed.Kind.STOP, last.plusMonths(1), ground);
        end(one, last, why);
        return deed;
    }

    private void end(Enrolment one, YearMonth last, StopReason why) {
        if (one.course().last().isPresent()) {
            throw new Refused("ended");
        }
        if (last.isBefore(one.course().start().minusMonths(1))) {
            throw new Refused("before");
        }
        rows.end(one.id(), Optional.of(last), why.code());
    }

    /** Sends the money to somebody else from the next list on. */
    public UUID pay(UUID enrolment, Payee payee, Ground ground) {
        Enrolment one = known(enrolment);
        UUID deed = Ids.next();
        rows.deed(deed, one.id(), Optional.empty(), EnrolmentDeed.Kind.PAYEE, YearMonth.from(ground.day()), ground);
        rows.payee(deed, one.id(), payee);
        return deed;
    }

    /**
     * Gives money once; sent twice it is given once.
     *
     * @throws Refused when the same was given for the same event, or less is decided than the law gives
     */
    public void grantOnce(OneOff given) {
        if (given.amount() < given.byLaw()) {
            throw new Refused("too-little");
        }
        if (rows.wasGiven(given)) {
            throw new Refused("given");
        }
        rows.insert(given);
    }

    /**
     * Takes back the last deed on an enrolment; one that was only begun ends before its first month.
     *
     * @param ground why
     * @throws Refused when another deed followed, or a list that holds it is closed
     */
    public void undo(UUID deed, Ground ground) {
        EnrolmentDeed last = rows.find(deed).orElseThrow(() -> new Refused("unknown"));
        Enrolment one = known(last.enrolment());
        boolean isLast = enrolments.deeds(one.id()).stream()
                .filter(each -> !each.undone())
                .findFirst()
                .filter(each -> each.id().equals(deed))
                .isPresent();
        if (!isLast) {
            throw new Refused("not-last");
        }
        if (closed.filter(lists -> lists.closedAfter(last.enteredAt())).isPresent()) {
            throw new Refused("closed");
        }
        switch (last.kind()) {
            case OPEN -> {
                stop(one.id(), one.course().start().minusMonths(1), StopReason.BY_DECISION, ground);
                return;
            }
            case STOP -> rows.end(one.id(), Optional.empty(), "");
            case RESUME -> {
                rows.openPause(deed);
                rows.end(one.id(), Optional.empty(), "");
            }
            case CHANGE, SUSPEND, PAYEE -> {}
        }
        rows.undo(deed);
    }

    /** What papers proved of a person, from a day on; what was proved before ends there. */
    public void prove(ProvenFact fact) {
        rows.prove(fact);
    }

    private static void hold(Course.Level level) {
        if (level.amount() < level.byLaw()) {
            throw new Refused("too-little");
        }
    }

    private Enrolment running(UUID id, YearMonth month) {
        Enrolment one = known(id);
        if (!one.course().isRunning(month)) {
            throw new Refused("not-running");
        }
        return one;
    }

    private Enrolment known(UUID id) {
        return enrolments.find(id).orElseThrow(() -> new Refused("unknown"));
    }
}
