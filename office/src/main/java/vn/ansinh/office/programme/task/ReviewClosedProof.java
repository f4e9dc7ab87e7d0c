package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** The annual review of the year was closed: its lists, minutes and decision are kept. */
@Component
class ReviewClosedProof implements Proof {
    private final Rounds rounds;

    ReviewClosedProof(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String code() {
        return "review-closed";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shown> between(LocalDate from, LocalDate until) {
        Optional<Round> round = annual(rounds, until.getYear());
        boolean isClosed = round.map(one -> rounds.step(one, Optional.empty()).equals("closed"))
                .orElse(false);
        return List.of(new Shown(
                Optional.empty(), isClosed ? 1 : 0, 1, round.map(Round::address).orElse("/reviews")));
    }

    /** The annual review of the year. */
    static Optional<Round> annual(Rounds rounds, int year) {
        return rounds.all().stream()
                .filter(round -> round.isAnnual() && round.year() == year)
                .findFirst();
    }
}
