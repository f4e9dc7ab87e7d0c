package vn.ansinh.office.review.opinion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Gate;
import vn.ansinh.office.review.round.Round;

/** A survey after a superior body named households ends once each of them has a form from the day of the letter on. */
@Component
class OpinionSurveyedGate implements Gate {
    private final Opinions opinions;

    OpinionSurveyedGate(Opinions opinions) {
        this.opinions = opinions;
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
        UUID group = area.orElseThrow();
        return opinions.open(round, group).stream()
                .map(one -> Said.of(
                        "opinion.gate.not-surveyed-again",
                        String.join(
                                ", ",
                                one.open().stream()
                                        .filter(named -> named.area().equals(group))
                                        .map(Opinion.Named::code)
                                        .toList()),
                        one.cited()))
                .toList();
    }
}
