package vn.ansinh.office.review.fieldwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;
import vn.ansinh.office.review.round.SentBack;

/** The households of a review with who goes there, for reading. */
@Component
public class Fieldwork {
    private final Rounds rounds;
    private final Candidates candidates;
    private final Assignments assignments;
    private final Visits visits;
    private final List<SentBack> sentBack;
    private final Today today;

    Fieldwork(
            Rounds rounds,
            Candidates candidates,
            Assignments assignments,
            Visits visits,
            ObjectProvider<SentBack> sentBack,
            Today today) {
        this.sentBack = sentBack.orderedStream().toList();
        this.rounds = rounds;
        this.candidates = candidates;
        this.assignments = assignments;
        this.visits = visits;
        this.today = today;
    }

    /** What one surveyor has in one review, in the order of the way. */
    public record Mine(Round round, List<FieldHousehold> households) {
        public Mine {
            households = List.copyOf(households);
        }
    }

    /** Those on the list of a group, or of all groups, in the order of the list. */
    @Transactional(readOnly = true)
    public List<FieldHousehold> of(Round round, Optional<UUID> area) {
        Map<UUID, Surveyor> given = assignments.of(round.id());
        Map<UUID, List<Visit>> seen = visits.of(round.id());
        Map<UUID, Said> again = again(round, area);
        return candidates.of(round, area).stream()
                .filter(Candidate::isOn)
                .map(each -> new FieldHousehold(
                        each,
                        Optional.ofNullable(given.get(each.household())),
                        seen.getOrDefault(each.household(), List.of()),
                        Optional.ofNullable(again.get(each.household()))))
                .toList();
    }

    /** Households of the groups that are being surveyed whose form does not hold any more. */
    private Map<UUID, Said> again(Round round, Optional<UUID> area) {
        Map<UUID, Said> again = new HashMap<>();
        Map<UUID, Move> last = new HashMap<>();
        rounds.moves(round.id()).forEach(move -> move.area().ifPresent(group -> last.putIfAbsent(group, move)));
        last.forEach((group, move) -> {
            if (move.to().equals("survey")
                    && area.filter(one -> !one.equals(group)).isEmpty()) {
                boolean wentBack = move.action().equals("survey-again");
                sentBack.stream()
                        .filter(part -> wentBack || !part.isAfterGoingBack())
                        .flatMap(part -> part.of(round, group).stream())
                        .forEach(one -> again.putIfAbsent(one.household(), one.why()));
            }
        });
        return again;
    }

    /** What the acting person is to survey in the reviews that run: those without a form first, then group by group by address. */
    @Transactional(readOnly = true)
    public List<Mine> mine() {
        UUID me = Acting.current()
                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                .user();
        List<Mine> mine = new ArrayList<>();
        for (Round round : running()) {
            List<FieldHousehold> these = of(round, Optional.empty()).stream()
                    .filter(each ->
                            each.surveyor().filter(who -> who.user().equals(me)).isPresent())
                    .sorted(Comparator.comparing(FieldHousehold::isDone)
                            .thenComparing(each -> each.candidate().area())
                            .thenComparing(each -> each.candidate().address())
                            .thenComparing(each -> each.candidate().code()))
                    .toList();
            if (!these.isEmpty()) {
                mine.add(new Mine(round, these));
            }
        }
        return mine;
    }

    /** The reviews whose last day is not over. */
    @Transactional(readOnly = true)
    public List<Round> running() {
        return rounds.all().stream()
                .filter(round -> !today.date().isAfter(round.ends()))
                .toList();
    }
}
