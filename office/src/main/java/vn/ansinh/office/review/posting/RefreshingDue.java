package vn.ansinh.office.review.posting;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardValueCounts;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.work.Inbox;

/** Objections that wait get their last day once the ward enters in how many days they are answered, or another once it corrects that. */
@Component
class RefreshingDue {
    private final Rounds rounds;
    private final Objections objections;
    private final AnswerDays days;
    private final Inbox inbox;

    RefreshingDue(Rounds rounds, Objections objections, AnswerDays days, Inbox inbox) {
        this.rounds = rounds;
        this.objections = objections;
        this.days = days;
        this.inbox = inbox;
    }

    @EventListener
    @Transactional
    public void on(WardValueCounts changed) {
        if (changed.parameter().equals(AnswerDays.PARAMETER)) {
            rounds.all().stream()
                    .flatMap(round -> objections.of(round.id(), Optional.empty()).stream())
                    .filter(Objection::isOpen)
                    .forEach(one -> inbox.dueBy(Objecting.WAITING, one.id(), days.due(one.received())));
        }
    }
}
