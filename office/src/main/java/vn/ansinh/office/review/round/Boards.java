package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.rules.review.ReviewStep;

/** Puts the board of a round together. */
@Component
class Boards {
    private final Rounds rounds;
    private final Candidates candidates;
    private final Register register;
    private final WardCalendar calendar;
    private final OpinionRule opinion;
    private final List<JournalPart> parts;
    private final Today today;

    Boards(
            Rounds rounds,
            Candidates candidates,
            Register register,
            WardCalendar calendar,
            OpinionRule opinion,
            ObjectProvider<JournalPart> parts,
            Today today) {
        this.parts = parts.orderedStream().toList();
        this.opinion = opinion;
        this.rounds = rounds;
        this.candidates = candidates;
        this.register = register;
        this.calendar = calendar;
        this.today = today;
    }

    /** Every group that has households in the round or had them; the others have nothing to do. */
    @Transactional(readOnly = true)
    public Board of(Round round) {
        Map<UUID, List<Candidate>> byArea = new LinkedHashMap<>();
        for (Candidate each : candidates.of(round, Optional.empty())) {
            List<Candidate> these = byArea.computeIfAbsent(each.area(), any -> new ArrayList<>());
            if (each.isOn()) {
                these.add(each);
            }
        }
        List<Move> moves = rounds.moves(round.id());
        Map<UUID, Move> last = new HashMap<>();
        moves.reversed().forEach(move -> move.area().ifPresent(area -> last.put(area, move)));
        Optional<Move> ward =
                moves.stream().filter(move -> move.area().isEmpty()).findFirst();
        List<Board.Line> lines = new ArrayList<>();
        for (Map.Entry<UUID, String> group : names(round, byArea).entrySet()) {
            List<Candidate> these = byArea.getOrDefault(group.getKey(), List.of());
            if (!byArea.containsKey(group.getKey()) && !last.containsKey(group.getKey())) {
                continue;
            }
            Optional<Move> at = Optional.ofNullable(last.get(group.getKey()));
            lines.add(new Board.Line(
                    group.getKey(),
                    group.getValue(),
                    these.size(),
                    these.stream().filter(each -> each.surveyed().isPresent()).count(),
                    these.stream().filter(each -> "poor".equals(each.found())).count(),
                    these.stream()
                            .filter(each -> "near-poor".equals(each.found()))
                            .count(),
                    step(round, at, true),
                    at.map(Move::day)));
        }
        return new Board(
                round,
                lines,
                step(round, ward, false),
                moves,
                parts.stream().flatMap(part -> part.of(round).stream()).toList(),
                today.date(),
                calendar.knows(round.begins().getYear()),
                opinion.isRequired(round));
    }

    private static ReviewStep step(Round round, Optional<Move> last, boolean ofGroup) {
        return last.flatMap(move -> round.procedure().step(move.to()))
                .orElse(round.procedure().first(ofGroup));
    }

    /** The groups in their order; of one that ended since its last name. */
    private Map<UUID, String> names(Round round, Map<UUID, List<Candidate>> byArea) {
        Map<UUID, String> names = new LinkedHashMap<>();
        LocalDate day = today.date().isAfter(round.ends()) ? round.ends() : today.date();
        for (Area area : register.areas(day)) {
            names.put(area.id(), area.name());
        }
        Map<UUID, String> ever = register.groupNames();
        byArea.keySet().forEach(area -> names.putIfAbsent(area, ever.getOrDefault(area, "?")));
        return names;
    }
}
