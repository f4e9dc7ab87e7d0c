package vn.ansinh.office.review.round;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.rules.review.ReviewMove;

/** Takes steps of a round, by the one table of its procedure, by those who may, once nothing stands against it. */
@Component
public class Moving {
    /** Who may do what an actor of the procedure does: the officer writes down what others did on paper, but signs for nobody. */
    private static final Map<String, UseCase> RIGHTS = Map.of(
            "officer", UseCase.RUN_REVIEW,
            "committee", UseCase.RUN_REVIEW,
            "leader", UseCase.HOLD_MEETING,
            "chair", UseCase.SIGN_REVIEW);

    private final Rounds rounds;
    private final List<Gate> gates;
    private final Today today;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    Moving(
            Rounds rounds,
            ObjectProvider<Gate> gates,
            Today today,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager) {
        this.events = events;
        this.rounds = rounds;
        this.gates = gates.orderedStream().toList();
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /** What may be done next, each with what stands against it. */
    Map<ReviewMove, List<Said>> open(Round round, Optional<UUID> area) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Map<ReviewMove, List<Said>> open = new LinkedHashMap<>();
            for (ReviewMove move : round.procedure().from(rounds.step(round, area))) {
                if (mayTake(move) && isOpen(round, area, move)) {
                    open.put(move, against(round, area, move));
                }
            }
            return open;
        }));
    }

    /** What the journal may say of each step that may be taken, by its action; only where there is something to say. */
    Map<String, String> reasons(Round round, Optional<UUID> area) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Map<String, String> reasons = new LinkedHashMap<>();
            for (ReviewMove move : round.procedure().from(rounds.step(round, area))) {
                gates.stream()
                        .filter(gate -> isOf(gate, move))
                        .map(gate -> gate.reason(round, area))
                        .filter(reason -> !reason.isEmpty())
                        .findFirst()
                        .ifPresent(reason -> reasons.put(move.action(), reason));
            }
            return reasons;
        }));
    }

    /** What is to be confirmed of each step that may be taken, by its action; only where there is something. */
    Map<String, List<Said>> warnings(Round round, Optional<UUID> area) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Map<String, List<Said>> all = new LinkedHashMap<>();
            for (ReviewMove move : round.procedure().from(rounds.step(round, area))) {
                List<Said> warnings = warnings(round, area, move);
                if (mayTake(move) && isOpen(round, area, move) && !warnings.isEmpty()) {
                    all.put(move.action(), warnings);
                }
            }
            return all;
        }));
    }

    private List<Said> warnings(Round round, Optional<UUID> area, ReviewMove move) {
        return gates.stream()
                .filter(gate -> isOf(gate, move))
                .flatMap(gate -> gate.warnings(round, area).stream())
                .toList();
    }

    /** Empty when the step is taken, otherwise what stands against it; what is to be confirmed counts as confirmed. */
    public List<Said> move(Round round, Optional<UUID> area, String action, LocalDate day, String reason) {
        return move(round, area, action, day, reason, true);
    }

    /** The same of somebody who may not have confirmed what the step warns of. */
    List<Said> move(
            Round round, Optional<UUID> area, String action, LocalDate day, String reason, boolean isConfirmed) {
        return Objects.requireNonNull(transactions.execute(status -> {
            rounds.lock(round);
            String step = rounds.step(round, area);
            Optional<ReviewMove> move = round.procedure().from(step).stream()
                    .filter(one -> one.action().equals(action))
                    .filter(one -> mayTake(one) && isOpen(round, area, one))
                    .findFirst();
            if (move.isEmpty()) {
                return List.of(Said.of("round.fault.moved"));
            }
            List<Said> against = against(round, area, move.get());
            if (!against.isEmpty()) {
                return against;
            }
            List<Said> unconfirmed = isConfirmed ? List.of() : warnings(round, area, move.get());
            if (!unconfirmed.isEmpty()) {
                return Stream.concat(unconfirmed.stream(), Stream.of(Said.of("round.fault.unconfirmed")))
                        .toList();
            }
            LocalDate earliest = earliest(round, area, move.get());
            if (day.isAfter(today.date()) || day.isBefore(earliest)) {
                return List.of(Said.of("round.fault.day", earliest, today.date()));
            }
            if (needsReason(move.get(), round) && reason.isBlank()) {
                return List.of(Said.of("round.fault.reason"));
            }
            rounds.move(round.id(), area, action, step, move.get().to(), day, reason);
            gates.stream().filter(gate -> isOf(gate, move.get())).forEach(gate -> gate.taken(round, area, day, reason));
            area.filter(any -> needsReason(move.get(), round))
                    .ifPresent(group -> events.publishEvent(new ListChanged(round, group)));
            return List.of();
        }));
    }

    /** Whoever goes back says why. */
    static boolean needsReason(ReviewMove move, Round round) {
        List<String> order =
                round.procedure().steps().stream().map(step -> step.id()).toList();
        return order.indexOf(move.to()) < order.indexOf(move.from());
    }

    /**
     * What comes of a step is kept by its gate; a step without one is not taken here. Groups stand still once the ward has brought
     * their results together.
     */
    private boolean isOpen(Round round, Optional<UUID> area, ReviewMove move) {
        return (area.isEmpty() || rounds.isCollecting(round)) && gates.stream().anyMatch(gate -> isOf(gate, move));
    }

    private static boolean isOf(Gate gate, ReviewMove move) {
        return gate.action().equals(move.action()) && gate.step().equals(move.from());
    }

    private List<Said> against(Round round, Optional<UUID> area, ReviewMove move) {
        return gates.stream()
                .filter(gate -> isOf(gate, move))
                .flatMap(gate -> gate.against(round, area).stream())
                .toList();
    }

    /** Neither before the step that led here nor before the days of its gate have run. */
    private LocalDate earliest(Round round, Optional<UUID> area, ReviewMove move) {
        LocalDate last = rounds.last(round.id(), area).map(Move::day).orElse(round.begins());
        return gates.stream()
                .filter(gate -> isOf(gate, move))
                .flatMap(gate -> gate.earliest(round, area).stream())
                .filter(last::isBefore)
                .max(LocalDate::compareTo)
                .orElse(last);
    }

    private static boolean mayTake(ReviewMove move) {
        UseCase right = RIGHTS.getOrDefault(move.actor().id(), UseCase.RUN_REVIEW);
        return Acting.current()
                .map(who -> Access.allows(Role.of(who.role()), right))
                .orElse(false);
    }
}
