package vn.ansinh.office.review.opinion;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.SentBack;

/** Households that a superior body wants looked at again. */
@Component
class OpinionSentBack implements SentBack {
    private final Opinions opinions;

    OpinionSentBack(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Again> of(Round round, UUID area) {
        return opinions.open(round, area).stream()
                .flatMap(one -> one.open().stream()
                        .filter(named -> named.area().equals(area))
                        .map(named -> new Again(named.household(), Said.of("sent-back.opinion", one.cited()))))
                .toList();
    }
}
