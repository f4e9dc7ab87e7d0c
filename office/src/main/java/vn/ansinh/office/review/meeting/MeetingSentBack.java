package vn.ansinh.office.review.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.SentBack;

/** Households with whose result the last meeting did not agree. */
@Component
class MeetingSentBack implements SentBack {
    private final MeetingSurveyedGate gate;

    MeetingSentBack(MeetingSurveyedGate gate) {
        this.gate = gate;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Again> of(Round round, UUID area) {
        return gate.last(area, round)
                .map(last -> gate.open(round, last).stream()
                        .map(each -> new Again(
                                each.household(),
                                Said.of("sent-back.meeting", last.sheet().day())))
                        .toList())
                .orElse(List.of());
    }
}
