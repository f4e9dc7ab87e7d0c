package vn.ansinh.office.review.posting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.SentBack;

/** Households whose objection was upheld. */
@Component
class ObjectionSentBack implements SentBack {
    private final Postings postings;
    private final Objections objections;

    ObjectionSentBack(Postings postings, Objections objections) {
        this.postings = postings;
        this.objections = objections;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Again> of(Round round, UUID area) {
        return objections.of(round.id(), Optional.of(area)).isEmpty()
                ? List.of()
                : postings.of(round, area).toBeSurveyed().stream()
                        .flatMap(one -> one.outcome().flatMap(Objection.Outcome::household).stream()
                                .map(household ->
                                        new Again(household, Said.of("sent-back.objection", one.reference()))))
                        .toList();
    }
}
