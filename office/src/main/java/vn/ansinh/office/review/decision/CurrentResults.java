package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;

/** The results of a review as they stand: what was decided, else the draft that waits, else what a draft of today would say. */
@Component
public class CurrentResults {
    private final Decisions decisions;
    private final Law law;
    private final Today today;

    CurrentResults(Decisions decisions, Law law, Today today) {
        this.decisions = decisions;
        this.law = law;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Decision of(Round round) {
        LocalDate day = today.date().isAfter(round.ends()) ? round.ends() : today.date();
        return decisions
                .effective(round.id())
                .or(() -> decisions.draft(round.id()))
                .orElseGet(() -> decisions.found(round, day, law.hash()));
    }
}
