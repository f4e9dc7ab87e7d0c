package vn.ansinh.office.benefit.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ansinh.office.benefit.enrolment.Enrolling;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.benefit.enrolment.StopReason;
import vn.ansinh.rules.enrolment.Ledger;

/** Whatever is pressed in whatever order, by how many clerks at once: nobody is paid twice and no dong gets lost. */
class PaymentOrderTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int MONTHS = 8;
    private static final int EVENTS = 110;
    private static final List<PayResult> RESULTS = List.of(PayResult.PAID, PayResult.NOT_COLLECTED, PayResult.RETURNED);
    private static final long[] AMOUNTS = {500_000, 540_000, 810_000, 1_080_000};

    @ParameterizedTest
    @ValueSource(longs = {3, 11})
    void in_any_order_of_events_nobody_is_paid_twice_and_every_dong_is_found(long seed) {
        try (PaidWard ward = new PaidWard()) {
            Random dice = new Random(seed);
            for (int at = 0; at < 5; at++) {
                ward.person(at % 2, "Lê Thị Số " + at, FIRST.plusMonths(dice.nextInt(3)), amount(dice));
            }
            Map<UUID, Long> most = new HashMap<>();
            for (int at = 0; at < EVENTS; at++) {
                event(ward, dice);
                sound(ward, most);
            }
            assertThat(ward.count("payment.run_step where action = 'close'")).isPositive();
        }
    }

    private static long amount(Random dice) {
        return AMOUNTS[dice.nextInt(AMOUNTS.length)];
    }

    private static void event(PaidWard ward, Random dice) {
        List<PaymentRun> runs =
                ward.asOfficer(() -> ward.bean(PaymentRuns.class).all());
        List<PaymentRun> open = runs.stream()
                .filter(run -> run.state() != RunState.CLOSED && run.state() != RunState.DROPPED)
                .toList();
        int what = dice.nextInt(12);
        if (open.isEmpty() || what == 0) {
            ward.prepared(FIRST.plusMonths(dice.nextInt(MONTHS)));
        } else if (what == 1) {
            decide(ward, dice);
        } else {
            step(ward, open.get(dice.nextInt(open.size())), dice);
        }
    }

    private static void step(PaidWard ward, PaymentRun run, Random dice) {
        UUID id = run.id();
        SteppingRun stepping = ward.bean(SteppingRun.class);
        switch (run.state()) {
            case PREPARED -> {
                if (dice.nextInt(5) == 0) {
                    ward.asOfficer(() -> stepping.drop(id, "Lập nhầm"));
                } else if (dice.nextInt(4) == 0 && !ward.lines(id).isEmpty()) {
                    int slip = ward.lines(id).getFirst().slip();
                    ward.asOfficer(() -> stepping.hold(id, slip, "Chờ xác minh"));
                } else {
                    ward.approved(id);
                }
            }
            case APPROVED ->
                ward.asOfficer(() -> dice.nextInt(6) == 0 ? stepping.drop(id, "Sai") : stepping.handOver(id, DAY));
            case HANDED_OVER, SETTLED -> answer(ward, run, dice);
            default -> {}
        }
    }

    private static void answer(PaidWard ward, PaymentRun run, Random dice) {
        List<Slip> slips = Slip.of(ward.lines(run.id()));
        PayResult result = RESULTS.get(dice.nextInt(RESULTS.size()));
        int chosen = dice.nextInt(slips.size());
        try {
            ward.answered(run.id(), result, slips.get(chosen).number());
        } catch (org.springframework.dao.DataAccessException carriedOnAlready) {
            assertThat(carriedOnAlready).hasMessageContaining("carried on");
        }
        if (dice.nextInt(3) == 0) {
            ward.asOfficer(() -> ward.bean(SteppingRun.class).settle(run.id()));
            ward.asOfficer(() -> ward.bean(SteppingRun.class).close(run.id()));
        }
    }

    private static void decide(PaidWard ward, Random dice) {
        List<Enrolment> all = ward.asOfficer(() -> ward.bean(Enrolments.class).all());
        Enrolment one = all.get(dice.nextInt(all.size()));
        YearMonth from = FIRST.plusMonths(dice.nextInt(MONTHS));
        Enrolling enrolling = ward.bean(Enrolling.class);
        if (!one.course().isRunning(from) || from.isBefore(one.course().start())) {
            return;
        }
        if (dice.nextInt(5) == 0 && one.course().last().isEmpty()) {
            ward.asOfficer(() -> enrolling.stop(one.id(), from, StopReason.BY_DECISION, PaidWard.GROUND));
        } else {
            ward.asOfficer(() -> enrolling.change(
                    one.id(), List.of(PaidWard.level(from, amount(dice))), PaidWard.GROUND, Optional.empty()));
        }
    }

    private static void sound(PaidWard ward, Map<UUID, Long> most) {
        assertThat(ward.count("""
                (select from payment.line where kind = 'regular' and is_live group by subject_id, benefit, month
                having count(*) > 1) twice""")).isZero();
        assertThat(
                        ward.count(
                                "payment.line l where l.kind = 'carried' and payment.carried_beyond(l.subject_id, l.benefit, l.month)"))
                .isZero();
        for (Reconciled one : ward.asOfficer(() -> ward.bean(Reconciling.class).all())) {
            long highest = one.enrolment().course().levels().stream()
                    .mapToLong(level -> level.amount())
                    .max()
                    .orElseThrow();
            long ever = most.merge(one.enrolment().id(), highest, Math::max);
            for (Ledger.Month month : one.ledger().months()) {
                assertThat(month.paid() + month.unpaid() + month.recovered() + month.writtenOff() + month.notListed())
                        .isEqualTo(month.due());
                assertThat(month.paid() + month.open()).isLessThanOrEqualTo(ever);
            }
        }
        ward.asOfficer(() -> ward.bean(PaymentRuns.class).all()).stream()
                .filter(run -> run.state().hasLines())
                .forEach(run -> Slip.of(ward.lines(run.id()))
                        .forEach(slip -> assertThat(slip.total()).isNotNegative()));
    }

    @Test
    void of_clerks_who_press_at_once_one_makes_the_list_and_one_answer_counts() throws Exception {
        try (PaidWard ward = new PaidWard()) {
            for (int at = 0; at < 6; at++) {
                ward.person(at % 2, "Lê Thị Số " + at, PaidWard.NOVEMBER, 540_000);
            }
            List<UUID> made = atOnce(() -> ward.prepared(PaidWard.DECEMBER));
            assertThat(made).hasSize(4);
            assertThat(made.stream().distinct()).hasSize(1);
            assertThat(ward.count("payment.line")).isEqualTo(12);
            UUID list = made.getFirst();
            atOnce(() -> {
                ward.approved(list);
                return list;
            });
            assertThat(ward.count("correspondence.document")).isEqualTo(1);
            ward.asOfficer(() -> ward.bean(SteppingRun.class).handOver(list, DAY));
            atOnce(() -> ward.answered(list, PayResult.PAID, 1, 2, 3));
            assertThat(ward.count("payment.answer")).isEqualTo(1);
            assertThat(ward.count("payment.line_now where result = 'paid'")).isEqualTo(6);
        }
    }

    private static <T> List<T> atOnce(Callable<T> what) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(4)) {
            for (Future<T> each : clerks.invokeAll(List.of(what, what, what, what))) {
                answers.add(each.get());
            }
        }
        return answers;
    }
}
