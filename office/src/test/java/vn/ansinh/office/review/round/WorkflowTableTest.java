package vn.ansinh.office.review.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.review.ReviewMove;
import vn.ansinh.rules.review.ReviewProcedure;

/** Walks every move of every procedure as every role: only those may take it whom the table names, and each has what comes of it. */
class WorkflowTableTest {
    private static final Said MOVED = Said.of("round.fault.moved");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Who acts for an actor of the procedure; the officer writes down what others did on paper, but signs for nobody. */
    private static final Map<String, Set<Role>> MAY = Map.of(
            "officer", EnumSet.of(Role.OFFICER),
            "leader", EnumSet.of(Role.OFFICER, Role.GROUP_LEADER),
            "chair", EnumSet.of(Role.SIGNER));

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);

    private static RunningOffice office;
    private static List<UUID> groups = List.of();

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void every_move_of_every_procedure_is_taken_by_those_of_the_table_and_by_nobody_else() {
        int walked = 0;
        for (ReviewProcedure procedure : Law.load().reviewProcedures().all()) {
            Round round = round(procedure);
            for (ReviewMove move : procedure.moves()) {
                Optional<UUID> area = procedure.step(move.from()).orElseThrow().isOfGroup()
                        ? Optional.of(groups.getFirst())
                        : Optional.empty();
                standsAt(round, area, move.from());
                Set<Role> may = EnumSet.noneOf(Role.class);
                for (Role role : Role.values()) {
                    if (isTaken(round, area, move, role, groups.getFirst())) {
                        may.add(role);
                    }
                }
                assertThat(may)
                        .as("%s: %s from %s", procedure.id(), move.action(), move.from())
                        .isEqualTo(may(move));
                assertThat(isTaken(round, area, move, Role.GROUP_LEADER, groups.get(1)))
                        .as("%s by the leader of another group", move.action())
                        .isFalse();
                walked++;
            }
        }
        assertThat(walked).isGreaterThan(40);
    }

    /** A review on paper is recorded as a whole, by a page of its own, never step by step. */
    private static Set<Role> may(ReviewMove move) {
        return move.action().equals("record")
                ? EnumSet.noneOf(Role.class)
                : MAY.getOrDefault(move.actor().id(), Set.of());
    }

    @Test
    void once_the_ward_has_brought_the_results_together_no_group_moves() {
        for (ReviewProcedure procedure : Law.load().reviewProcedures().all()) {
            Round round = round(procedure);
            standsAt(round, Optional.empty(), "decision");
            List<String> moved = new ArrayList<>();
            for (ReviewMove move : procedure.moves()) {
                if (procedure.step(move.from()).orElseThrow().isOfGroup()) {
                    standsAt(round, Optional.of(groups.getFirst()), move.from());
                    if (isTaken(round, Optional.of(groups.getFirst()), move, Role.OFFICER, groups.getFirst())) {
                        moved.add(move.action());
                    }
                }
            }
            assertThat(moved).as(procedure.id()).isEmpty();
            standsAt(round, Optional.empty(), procedure.first(false).id());
        }
    }

    /** A round of the procedure, once. */
    private static Round round(ReviewProcedure procedure) {
        boolean isAnnual = procedure.kind() == ReviewProcedure.Kind.ANNUAL;
        int year = procedure.id().endsWith("2021") ? 2023 : 2026;
        Rounds rounds = office.bean(Rounds.class);
        return asOfficer(() -> rounds.find(procedure.kind(), year, isAnnual ? null : 3)
                .orElseGet(() -> {
                    UUID id = Ids.next();
                    rounds.add(
                            id,
                            procedure,
                            year,
                            isAnnual ? null : 3,
                            LocalDate.of(year, 3, 15),
                            LocalDate.of(year, 12, 14));
                    return rounds.find(id).orElseThrow();
                }));
    }

    private static void standsAt(Round round, Optional<UUID> area, String step) {
        Rounds rounds = office.bean(Rounds.class);
        WARD.officer(() -> {
            rounds.move(round.id(), area, "put-there", rounds.step(round, area), step, LocalDate.of(2026, 10, 1), "");
            return "";
        });
    }

    private static <T> T asOfficer(Supplier<T> task) {
        return Acting.as(
                WARD.officer(),
                "TEST",
                () -> Objects.requireNonNull(transactions().execute(status -> task.get())));
    }

    private static TransactionTemplate transactions() {
        return new TransactionTemplate(office.bean(PlatformTransactionManager.class));
    }

    /** Whether the role may take it, whatever else stands against it; nothing of it stays. */
    private static boolean isTaken(Round round, Optional<UUID> area, ReviewMove move, Role role, UUID group) {
        Identity who =
                new Identity(WARD.ward(), Ids.next(), role.code(), role.isGroupBound() ? List.of(group) : List.of());
        return Acting.as(
                who,
                "TEST",
                () -> Objects.requireNonNull(new TransactionTemplate(office.bean(PlatformTransactionManager.class))
                        .execute(status -> {
                            List<Said> against =
                                    office.bean(Moving.class).move(round, area, move.action(), TODAY, "Có lý do");
                            status.setRollbackOnly();
                            return !against.contains(MOVED);
                        })));
    }
}
