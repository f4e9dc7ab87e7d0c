package vn.ansinh.office.review.reinterview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.SentBack;

/** Households that the committee asked again and decided to have surveyed once more; the survey of their group goes on meanwhile. */
@Component
class ReinterviewSentBack implements SentBack {
    private final Reinterviews reinterviews;

    ReinterviewSentBack(Reinterviews reinterviews) {
        this.reinterviews = reinterviews;
    }

    @Override
    public boolean isAfterGoingBack() {
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Again> of(Round round, UUID area) {
        return reinterviews.of(round, Optional.of(area)).stream()
                .filter(one -> one.state() == Reinterview.State.AGAIN)
                .map(one -> new Again(
                        one.candidate().household(),
                        Said.of(
                                "sent-back.reinterview",
                                one.decision().map(Reinterview.Decision::reason).orElse(""))))
                .toList();
    }
}
