package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.review.opinion.Opinion;
import vn.ansinh.office.review.opinion.Opinions;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.Moving;
import vn.ansinh.office.review.round.OpinionRule;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/**
 * Writes down the letter of a superior body, with what comes of it: the decision is laid before the signer, or the groups of the
 * households that it names survey again. All of it or nothing.
 */
@Component
class AnsweringOpinion {
    private static final int LONGEST_REASON = 300;
    private static final Set<String> BACK_FROM = Set.of("posting", "settled");

    private final Rounds rounds;
    private final Candidates candidates;
    private final Opinions opinions;
    private final Decisions decisions;
    private final Moving moving;
    private final Register register;
    private final Today today;
    private final TransactionTemplate transactions;

    AnsweringOpinion(
            Rounds rounds,
            Candidates candidates,
            Opinions opinions,
            Decisions decisions,
            Moving moving,
            Register register,
            Today today,
            PlatformTransactionManager manager) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.opinions = opinions;
        this.decisions = decisions;
        this.moving = moving;
        this.register = register;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /**
     * Writes it down; what stands against it otherwise, by field.
     *
     * @param codes of the households that are to be looked at again
     */
    public Map<String, Said> answer(Round round, Opinions.Letter letter, List<String> codes) {
        return Objects.requireNonNull(transactions.execute(status -> {
            rounds.lock(round);
            Map<String, Said> faults = new LinkedHashMap<>();
            if (opinions.of(round).stream().anyMatch(one -> one.id().equals(letter.id()))) {
                return faults;
            }
            List<Candidate> named = named(round, letter, codes, faults);
            String step = rounds.step(round, Optional.empty());
            Optional<Move> last = rounds.last(round.id(), Optional.empty());
            LocalDate earliest = last.filter(any -> step.equals(OpinionRule.STEP))
                    .map(Move::day)
                    .orElse(round.begins());
            if (letter.dated().isBefore(earliest) || letter.dated().isAfter(today.date())) {
                faults.put("day", Said.of("round.fault.day", earliest, today.date()));
            }
            if (!letter.isAgreed() && !List.of("collecting", OpinionRule.STEP).contains(step)) {
                faults.put(
                        "answer",
                        Said.of(
                                decisions.main(round.id()).isPresent()
                                        ? "opinion.fault.signed"
                                        : "opinion.fault.draft"));
            }
            if (faults.isEmpty()) {
                opinions.add(
                        round,
                        letter,
                        last.map(Move::number).orElse(0),
                        named.stream().map(Candidate::household).toList());
                carryOut(round, step, letter, named, faults);
            }
            if (!faults.isEmpty()) {
                status.setRollbackOnly();
            }
            return faults;
        }));
    }

    private List<Candidate> named(Round round, Opinions.Letter letter, List<String> codes, Map<String, Said> faults) {
        if (letter.isAgreed()) {
            return List.of();
        }
        Set<String> wanted = new LinkedHashSet<>(codes);
        List<Candidate> named = candidates.of(round, Optional.empty()).stream()
                .filter(each -> each.isOn() && wanted.remove(each.code()))
                .toList();
        if (!wanted.isEmpty()) {
            faults.put("codes", Said.of("opinion.fault.codes", String.join(", ", wanted)));
        } else if (named.isEmpty()) {
            faults.put("codes", Said.of("opinion.fault.nobody"));
        }
        return named;
    }

    private void carryOut(
            Round round, String step, Opinions.Letter letter, List<Candidate> named, Map<String, Said> faults) {
        Opinion kept = opinions.of(round).getFirst();
        if (step.equals(OpinionRule.STEP)) {
            String action = letter.isAgreed() ? "opinion-agrees" : "opinion-returns";
            String reason = kept.cited() + (named.isEmpty() ? "" : ": " + kept.codes());
            move(round, Optional.empty(), action, letter.dated(), reason, faults);
        }
        Map<UUID, List<String>> byArea = named.stream()
                .collect(Collectors.groupingBy(
                        Candidate::area, LinkedHashMap::new, Collectors.mapping(Candidate::code, Collectors.toList())));
        for (Map.Entry<UUID, List<String>> group : byArea.entrySet()) {
            Optional<UUID> area = Optional.of(group.getKey());
            String stands = rounds.step(round, area);
            if (BACK_FROM.contains(stands)) {
                LocalDate since = rounds.last(round.id(), area).map(Move::day).orElse(letter.dated());
                move(
                        round,
                        area,
                        "survey-again",
                        since.isAfter(letter.dated()) ? since : letter.dated(),
                        kept.cited() + ": " + String.join(", ", group.getValue()),
                        faults);
            } else if (stands.equals("meeting")) {
                faults.put(
                        "codes",
                        Said.of("opinion.fault.meeting", register.groupNames().getOrDefault(group.getKey(), "?")));
            }
        }
    }

    private void move(
            Round round, Optional<UUID> area, String action, LocalDate day, String reason, Map<String, Said> faults) {
        String said = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON - 1) + "…" : reason;
        List<Said> against = moving.move(round, area, action, day, said);
        if (!against.isEmpty()) {
            faults.put("answer", against.getFirst());
        }
    }
}
