package vn.ansinh.office.review.posting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** A survey after an objection ends once every household that it names has a form from the day of the objection on. */
@Component
class ObjectionSurveyedGate implements Gate {
    private final Postings postings;

    ObjectionSurveyedGate(Postings postings) {
        this.postings = postings;
    }

    @Override
    public String step() {
        return "survey";
    }

    @Override
    public String action() {
        return "end-survey";
    }

    @Override
    public List<Said> against(Round round, Optional<UUID> area) {
        List<Objection> left = postings.of(round, area.orElseThrow()).toBeSurveyed();
        if (left.isEmpty()) {
            return List.of();
        }
        String codes = String.join(
                ", ",
                left.stream()
                        .flatMap(one -> one.outcome().stream())
                        .map(Objection.Outcome::code)
                        .distinct()
                        .toList());
        return List.of(Said.of("posting.gate.not-surveyed-again", codes, PostingState.references(left)));
    }
}
