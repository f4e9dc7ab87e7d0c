package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** A group has surveyed its households and agreed on them at its meeting in the annual review of the year. */
@Component
class GroupsReviewedProof implements Proof {
    private final Rounds rounds;
    private final Candidates candidates;
    private final Register register;

    GroupsReviewedProof(Rounds rounds, Candidates candidates, Register register) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.register = register;
    }

    @Override
    public String code() {
        return "groups-reviewed";
    }

    /** A group without a household in the review has nothing to do. */
    @Override
    @Transactional(readOnly = true)
    public List<Shown> between(LocalDate from, LocalDate until) {
        Optional<Round> round = ReviewClosedProof.annual(rounds, until.getYear());
        Set<UUID> agreed = new HashSet<>();
        Set<UUID> concerned = new HashSet<>();
        round.ifPresent(one -> {
            concerned.addAll(candidates.areas(one));
            rounds.moves(one.id()).stream()
                    .filter(move -> move.action().equals("agree"))
                    .map(Move::area)
                    .flatMap(Optional::stream)
                    .forEach(agreed::add);
        });
        return register.areas(until).stream()
                .map(area -> new Shown(
                        Optional.of(area.id()),
                        agreed.contains(area.id()) ? 1 : 0,
                        round.isEmpty() || concerned.contains(area.id()) ? 1 : 0,
                        round.map(one -> one.address(area.id())).orElse("/reviews")))
                .toList();
    }
}
