package vn.ansinh.office.benefit.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.database.TestDatabase;
import vn.ansinh.office.registry.RegisterFixture;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.enrolment.Course;
import vn.ansinh.rules.enrolment.PauseEnding;
import vn.ansinh.rules.enrolment.PauseGround;

/** Decisions on who draws what: what follows for the months, what is refused, who may see it. */
class EnrollingTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final RegisterFixture WARD = new RegisterFixture(DATABASE);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Ground GROUND = new Ground("12/QĐ-UBND", LocalDate.of(2026, 3, 5), "");
    private static final String DISABILITY = "allowance-disability";
    private static final String CARER = "carer-family-of-extremely-severe";

    private static RunningOffice office;
    private static List<UUID> groups;
    private static UUID household;
    private static int next;

    @BeforeAll
    static void start() {
        groups = WARD.found();
        office = RunningOffice.on(DATABASE);
        household = WARD.household(
                "E-01",
                groups.getFirst(),
                SINCE,
                Stream.concat(
                                Stream.of("Lê Văn Chủ", "Lê Văn Nhỏ"),
                                IntStream.range(0, 10).mapToObj(number -> "Lê Thị Số " + number))
                        .toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    private static UUID person() {
        return WARD.person(household, "Lê Thị Số " + next++, "1990-05-01", "severe");
    }

    private static <T> T as(Role role, Supplier<T> what, UUID... of) {
        Identity who = new Identity(WARD.ward(), new UUID(7, 7), role.code(), List.of(of));
        return Acting.as(who, "TEST", what);
    }

    private static <T> T officer(Supplier<T> what) {
        return as(Role.OFFICER, what);
    }

    private static Enrolling enrolling() {
        return office.bean(Enrolling.class);
    }

    private static Enrolment found(UUID id) {
        return officer(() -> office.bean(Enrolments.class).find(id).orElseThrow());
    }

    private static UUID open(UUID person, String benefit, YearMonth start, long amount) {
        return officer(() -> enrolling()
                .open(new Opening(
                        household,
                        Optional.of(person),
                        office.bean(WardLaw.class).benefits().find(benefit).orElseThrow(),
                        start,
                        Optional.empty(),
                        List.of(level(start, amount)),
                        Payee.self(person, "Lê Thị Số"),
                        GROUND,
                        Optional.empty())));
    }

    private static Course.Level level(YearMonth from, long amount) {
        return new Course.Level(from, amount, amount, "k6-severe-adult-d20");
    }

    @Test
    void a_change_counts_from_its_month_and_the_later_of_two_decisions_for_a_month_counts() {
        UUID id = open(person(), DISABILITY, MARCH, 750_000);
        officer(() -> enrolling().change(id, List.of(level(MARCH.plusMonths(4), 800_000)), GROUND, Optional.empty()));
        UUID wrong = officer(() ->
                enrolling().change(id, List.of(level(MARCH.plusMonths(4), 810_000)), GROUND, Optional.empty()));
        assertThat(found(id).course().due(MARCH.plusMonths(3))).isEqualTo(750_000);
        assertThat(found(id).course().due(MARCH.plusMonths(4))).isEqualTo(810_000);
        officer(() -> undo(wrong));
        assertThat(found(id).course().due(MARCH.plusMonths(4))).isEqualTo(800_000);
        assertThat(officer(() -> office.bean(Enrolments.class).deeds(id)))
                .as("what was taken back stays in the book")
                .hasSize(3)
                .filteredOn(EnrolmentDeed::undone)
                .hasSize(1);
    }

    @Test
    void nobody_draws_one_support_twice_in_a_month_and_the_database_holds_it_too() {
        UUID person = person();
        UUID first = open(person, DISABILITY, MARCH, 750_000);
        assertThatThrownBy(() -> open(person, DISABILITY, MARCH.plusMonths(2), 750_000))
                .isInstanceOf(Enrolling.Refused.class)
                .hasMessage("drawn");
        officer(() -> enrolling().stop(first, MARCH.plusMonths(1), StopReason.REFUSED, GROUND));
        open(person, DISABILITY, MARCH.plusMonths(2), 750_000);
        assertThatThrownBy(() -> WARD.officer(() -> DATABASE.sql()
                        .sql(
                                "update benefit.enrolment e set last_month = null, stop_reason = '' where e.enrolment_id = :id")
                        .param("id", first)
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void less_than_the_law_gives_is_refused() {
        UUID id = open(person(), DISABILITY, MARCH, 750_000);
        assertThatThrownBy(() -> officer(() -> enrolling()
                        .change(id, List.of(new Course.Level(MARCH, 700_000, 750_000, "r")), GROUND, Optional.empty())))
                .isInstanceOf(Enrolling.Refused.class)
                .hasMessage("too-little");
    }

    @Test
    void a_suspension_that_stops_ends_with_the_month_before_it_and_taking_it_back_suspends_again() {
        UUID id = open(person(), DISABILITY, MARCH, 750_000);
        officer(() -> enrolling().suspend(id, MARCH.plusMonths(3), PauseGround.NOT_COLLECTED, GROUND));
        assertThat(found(id).state(MARCH.plusMonths(4))).isEqualTo(Enrolment.State.PAUSED);
        UUID ended = officer(() -> enrolling().resume(id, MARCH.plusMonths(5), PauseEnding.STOP, GROUND));
        assertThat(found(id).course().last()).contains(MARCH.plusMonths(2));
        officer(() -> undo(ended));
        assertThat(found(id).state(MARCH.plusMonths(4))).isEqualTo(Enrolment.State.PAUSED);
        officer(() -> enrolling().resume(id, MARCH.plusMonths(5), PauseEnding.CONTINUE, GROUND));
        assertThat(found(id).course().due(MARCH.plusMonths(3))).isEqualTo(750_000);
        assertThatThrownBy(
                        () -> officer(() -> enrolling().resume(id, MARCH.plusMonths(6), PauseEnding.CONTINUE, GROUND)))
                .hasMessage("not-paused");
    }

    @Test
    void what_was_begun_by_mistake_ends_before_its_first_month() {
        UUID person = person();
        UUID id = open(person, DISABILITY, MARCH, 750_000);
        UUID opened = officer(() -> office.bean(Enrolments.class).deeds(id))
                .getFirst()
                .id();
        officer(() -> undo(opened));
        assertThat(found(id).course().due(MARCH)).isZero();
        open(person, DISABILITY, MARCH, 750_000);
    }

    @Test
    void what_a_paper_proved_is_asked_of_the_law_from_its_day_on() {
        UUID child = WARD.person(household, "Lê Văn Nhỏ", "2017-05-01", "extremely-severe");
        assertThat(entitlement(child, TODAY)).isEqualTo(Entitlement.Outcome.UNDETERMINED);
        officer(() -> prove(child, LocalDate.of(2026, 5, 1), "own-family"));
        assertThat(entitlement(child, TODAY)).isEqualTo(Entitlement.Outcome.ENTITLED);
        assertThat(entitlement(child, LocalDate.of(2026, 4, 30))).isEqualTo(Entitlement.Outcome.UNDETERMINED);
        officer(() -> prove(child, LocalDate.of(2026, 8, 1), "takes-in"));
        assertThat(entitlement(child, LocalDate.of(2026, 7, 31))).isEqualTo(Entitlement.Outcome.ENTITLED);
        assertThat(entitlement(child, TODAY)).isEqualTo(Entitlement.Outcome.NOT_ENTITLED);
    }

    @Test
    void a_leader_sees_the_own_groups_and_nobody_to_whom_the_money_goes_and_what_is_private_is_kept_from_all_others() {
        UUID person = person();
        UUID open = open(person, DISABILITY, MARCH, 750_000);
        UUID hidden = open(person, "allowance-hiv-poor", MARCH, 750_000);
        Supplier<List<UUID>> all = () ->
                office.bean(Enrolments.class).all().stream().map(Enrolment::id).toList();
        assertThat(as(Role.GROUP_LEADER, all, groups.getFirst())).contains(open).doesNotContain(hidden);
        assertThat(as(Role.GROUP_LEADER, all, groups.get(1))).isEmpty();
        assertThat(as(Role.COMMITTEE_MEMBER, all)).contains(open).doesNotContain(hidden);
        assertThat(as(Role.VIEWER, all)).isEmpty();
        assertThat(as(Role.TREASURER, all)).contains(open, hidden);
        assertThat(as(Role.GROUP_LEADER, () -> office.bean(Enrolments.class).payees(), groups.getFirst()))
                .isEmpty();
        assertThat(as(Role.TREASURER, () -> office.bean(Enrolments.class).payees()))
                .containsKeys(open, hidden);
        assertThatThrownBy(() -> as(Role.TREASURER, () -> enrolling().stop(open, MARCH, StopReason.REFUSED, GROUND)))
                .isInstanceOf(Exception.class);
        assertThat(found(open).course().last()).isEmpty();
    }

    @Test
    void the_gap_list_follows_an_end_that_names_nobody() {
        UUID person = person();
        UUID id = open(person, DISABILITY, MARCH, 750_000);
        assertThat(kind(person)).contains(Claim.Kind.RECEIVES);
        UUID stopped = officer(() -> enrolling().stop(id, MARCH.plusMonths(2), StopReason.REFUSED, GROUND));
        assertThat(kind(person)).contains(Claim.Kind.UNCLAIMED);
        officer(() -> undo(stopped));
        assertThat(kind(person)).contains(Claim.Kind.RECEIVES);
    }

    private static Optional<Claim.Kind> kind(UUID person) {
        return officer(() -> office.bean(TransactionTemplate.class)
                        .execute(status -> office.bean(Gaps.class).on(TODAY)))
                .of(DISABILITY)
                .stream()
                .flatMap(of -> of.claims().stream())
                .filter(claim -> claim.whose().person().equals(Optional.of(person)))
                .map(Claim::kind)
                .findFirst();
    }

    @Test
    void money_is_given_once_for_one_event() {
        UUID person = person();
        OneOff given = oneOff(person);
        officer(() -> grant(given));
        officer(() -> grant(given));
        assertThatThrownBy(() -> officer(() -> grant(oneOff(person)))).hasMessage("given");
        assertThat(officer(() -> office.bean(Enrolments.class).oneOffs()))
                .filteredOn(one -> one.person().equals(Optional.of(person)))
                .containsExactly(given);
    }

    private static int undo(UUID deed) {
        enrolling().undo(deed, GROUND);
        return 0;
    }

    private static int grant(OneOff given) {
        enrolling().grantOnce(given);
        return 0;
    }

    private static OneOff oneOff(UUID person) {
        return new OneOff(
                Ids.next(),
                household,
                Optional.of(person),
                "funeral-beneficiary",
                false,
                LocalDate.of(2026, 10, 20),
                10_800_000,
                10_800_000,
                "funeral-d335",
                new Payee(
                        Payee.Kind.HEAD,
                        Optional.empty(),
                        "Lê Văn Chủ",
                        Optional.of(new Payee.Account("Ngân hàng thử", "0001", "LE VAN CHU"))),
                GROUND,
                Optional.empty());
    }

    private static int prove(UUID child, LocalDate since, String kind) {
        enrolling()
                .prove(new ProvenFact(household, child, "carer.kind", kind, since, "Đơn 3", false, Optional.empty()));
        return 0;
    }

    private static Entitlement.Outcome entitlement(UUID child, LocalDate day) {
        return officer(() -> {
            Rights rights = Rights.of(
                    office.bean(WardLaw.class).benefits(),
                    office.bean(KnownHouseholds.class).find(household, day).orElseThrow(),
                    day);
            return rights.all().stream()
                    .filter(one -> one.benefit().id().equals(CARER) && one.person() >= 0)
                    .filter(one ->
                            rights.household().members().get(one.person()).id().equals(child))
                    .findFirst()
                    .orElseThrow()
                    .outcome();
        });
    }
}
