package vn.ansinh.office.review.decision;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardValueCounts;
import vn.ansinh.office.review.round.OpinionRule;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.work.Inbox;

/** An answer that is awaited gets its last day once the ward enters how long the superior body has. */
@Component
class OpinionDue {
    private final Rounds rounds;
    private final OpinionRule rule;
    private final Inbox inbox;

    OpinionDue(Rounds rounds, OpinionRule rule, Inbox inbox) {
        this.rounds = rounds;
        this.rule = rule;
        this.inbox = inbox;
    }

    @EventListener
    @Transactional
    public void on(WardValueCounts changed) {
        if (changed.parameter().equals(OpinionRule.DAYS)) {
            for (Round round : rounds.all()) {
                rounds.last(round.id(), Optional.empty())
                        .filter(move -> move.to().equals(OpinionRule.STEP))
                        .ifPresent(move -> inbox.dueBy(AskingOpinion.AWAITED, round.id(), rule.due(round, move.day())));
            }
        }
    }
}
