package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.opinion.Opinion;
import vn.ansinh.office.review.opinion.Opinions;
import vn.ansinh.office.review.round.Aside;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.OpinionRule;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** What the board says of the opinion of the superior body, to those who see letters. */
@Component
class OpinionAside implements Aside {
    private final Rounds rounds;
    private final OpinionRule rule;
    private final AskingOpinion asking;
    private final Opinions opinions;
    private final Today today;

    OpinionAside(Rounds rounds, OpinionRule rule, AskingOpinion asking, Opinions opinions, Today today) {
        this.rounds = rounds;
        this.rule = rule;
        this.asking = asking;
        this.opinions = opinions;
        this.today = today;
    }

    @Override
    public Optional<Part> of(Round round) {
        if (!OpinionRule.isKnown(round) || !maySee()) {
            return Optional.empty();
        }
        List<Said> lines = new ArrayList<>();
        if (!rule.isRequired(round)) {
            lines.add(Said.of("opinion.not-required"));
        } else if (asking.body(round).isEmpty()) {
            lines.add(Said.of("opinion.required.other"));
        } else {
            lines.add(Said.of("opinion.required", asking.body(round)));
        }
        Optional<LocalDate> asked = rounds.last(round.id(), Optional.empty())
                .filter(move -> move.to().equals(OpinionRule.STEP))
                .map(Move::day);
        Optional<LocalDate> due = asked.flatMap(day -> rule.due(round, day));
        asked.ifPresent(day -> lines.add(due.map(last -> Said.of("opinion.asked.due", day, last))
                .orElseGet(() -> Said.of("opinion.asked", day))));
        opinions.of(round).stream().findFirst().ifPresent(latest -> lines.add(said(latest)));
        return Optional.of(new Part(
                Said.of("opinion.title"),
                lines,
                due.filter(today.date()::isAfter).isPresent(),
                round.address() + "/opinion",
                Said.of("opinion.open")));
    }

    private static Said said(Opinion latest) {
        return latest.isAgreed()
                ? Said.of("opinion.agreed", latest.cited())
                : Said.of(
                        "opinion.returned",
                        latest.cited(),
                        latest.households().size(),
                        latest.open().size());
    }

    private static boolean maySee() {
        return Acting.current()
                .filter(who -> Access.allows(Role.of(who.role()), UseCase.SEE_CORRESPONDENCE))
                .isPresent();
    }

    @Override
    public Optional<Part> of(Round round, UUID area) {
        return Optional.empty();
    }
}
