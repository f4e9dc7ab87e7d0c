package vn.ansinh.office.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.programme.MoneySource;

/** Sums and states of lines, over many invented ones. */
class SupportTotalsTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final UUID SOMEBODY = new UUID(7, 7);
    private static final List<MoneySource> SOURCES = List.of(MoneySource.values());
    private static final int LINES = 40;
    private static final int TRIES = 200;

    static SupportStep step(int number, SupportStep.Action action) {
        return new SupportStep(
                number,
                action,
                LocalDate.of(2026, 2, 17),
                "",
                action == SupportStep.Action.ISSUE ? Optional.of(SOMEBODY) : Optional.empty(),
                SOMEBODY,
                "Nguyễn Văn Cán",
                Instant.EPOCH);
    }

    static SupportProgress progress(MoneySource source, long amount, boolean isAll, boolean counts) {
        return new SupportProgress(
                UUID.randomUUID(),
                SOMEBODY,
                LocalDate.of(2026, 5, 20),
                Optional.of(new SupportMoney(source, OptionalLong.of(amount))),
                "",
                SupportProgress.Evidence.RECEIPT,
                "PC 12",
                Optional.empty(),
                isAll,
                SOMEBODY,
                "Nguyễn Văn Cán",
                Instant.EPOCH,
                counts ? Optional.empty() : Optional.of("Nhầm hộ"));
    }

    static SupportLine line(
            SupportLine.Home home,
            SupportForm form,
            List<SupportMoney> money,
            List<SupportStep.Action> actions,
            List<SupportProgress> progress) {
        List<SupportStep> steps = new ArrayList<>();
        actions.forEach(action -> steps.add(step(steps.size() + 1, action)));
        return new SupportLine(
                UUID.randomUUID(),
                2026,
                home,
                1,
                new SupportWanted(
                        "Xin vay vốn mua xe bán hàng",
                        form,
                        "Mua xe bán hàng",
                        money,
                        SOMEBODY,
                        "Kiều Thị Thảo",
                        LocalDate.of(2026, 6, 30),
                        "Theo lộ trình"),
                "Hội Phụ nữ",
                steps,
                progress);
    }

    static SupportLine.Home home(int number, int people) {
        return new SupportLine.Home(
                new UUID(1, number),
                "A-0" + number,
                "Lê Thị An",
                new UUID(2, 1),
                "Tổ dân phố 1",
                "12 Hương Giang",
                people,
                "poor");
    }

    private static List<SupportLine> invented(Random random) {
        List<SupportLine> lines = new ArrayList<>();
        for (int at = 0; at < LINES; at++) {
            List<SupportMoney> money = new ArrayList<>();
            for (MoneySource source : MoneySource.values()) {
                if (random.nextInt(3) == 0) {
                    money.add(new SupportMoney(
                            source,
                            random.nextInt(4) == 0
                                    ? OptionalLong.empty()
                                    : OptionalLong.of(1 + random.nextInt(50_000_000))));
                }
            }
            List<SupportProgress> progress = new ArrayList<>();
            for (int given = random.nextInt(3); given > 0; given--) {
                progress.add(progress(
                        SOURCES.get(random.nextInt(SOURCES.size())),
                        1 + random.nextInt(30_000_000),
                        random.nextBoolean(),
                        random.nextInt(4) > 0));
            }
            int number = 1 + random.nextInt(9);
            lines.add(line(
                    home(number, number),
                    SupportForm.LOAN,
                    money,
                    List.of(SupportStep.Action.DRAFT, SupportStep.Action.ISSUE),
                    progress));
        }
        return lines;
    }

    @Test
    void totals_by_source_always_equal_the_sum_of_the_lines() {
        Random random = new Random(71);
        for (int at = 0; at < TRIES; at++) {
            List<SupportLine> lines = invented(random);
            SupportTotals totals = SupportTotals.of(lines);
            long agreed =
                    lines.stream().mapToLong(line -> line.wanted().known()).sum();
            long given = lines.stream().mapToLong(SupportLine::given).sum();
            assertThat(totals.all().agreed()).isEqualTo(agreed);
            assertThat(totals.all().given()).isEqualTo(given);
            assertThat(totals.all().open()).isEqualTo((int) lines.stream()
                    .flatMap(line -> line.wanted().money().stream())
                    .filter(money -> money.amount().isEmpty())
                    .count());
            assertThat(totals.all().left()).isBetween(0L, agreed);
            assertThat(totals.households()).isEqualTo((int)
                    lines.stream().map(line -> line.home().id()).distinct().count());
            assertThat(totals.people()).isLessThanOrEqualTo(45);
        }
    }

    @Test
    void totals_of_the_annex_equal_the_sum_of_its_lines() {
        Random random = new Random(72);
        for (int at = 0; at < TRIES; at++) {
            List<AnnexRow> rows = new ArrayList<>();
            long sum = 0;
            for (SupportLine line : invented(random)) {
                sum += line.wanted().known();
                rows.add(SupportPapersTest.row(rows.size(), List.of(line)));
            }
            AnnexTotals totals = AnnexTotals.of(rows);
            assertThat(totals.all().known()).isEqualTo(sum);
            assertThat(totals.households()).isEqualTo(LINES);
        }
    }

    @Test
    void a_line_is_done_by_what_shows_it_alone_and_late_after_its_last_day() {
        List<SupportStep.Action> issued = List.of(SupportStep.Action.DRAFT, SupportStep.Action.ISSUE);
        List<SupportMoney> money = List.of(new SupportMoney(MoneySource.DONOR, OptionalLong.of(3_000_000)));
        SupportProgress part = progress(MoneySource.DONOR, 1_000_000, false, true);
        SupportProgress all = progress(MoneySource.DONOR, 2_000_000, true, true);
        SupportProgress withdrawn = progress(MoneySource.DONOR, 3_000_000, true, false);
        LocalDate before = LocalDate.of(2026, 6, 30);
        assertThat(line(home(1, 2), SupportForm.CASH, money, issued, List.of()).stand(before))
                .isEqualTo(SupportLine.Stand.OPEN);
        assertThat(line(home(1, 2), SupportForm.CASH, money, issued, List.of(part))
                        .stand(before))
                .isEqualTo(SupportLine.Stand.PART);
        assertThat(line(home(1, 2), SupportForm.CASH, money, issued, List.of(part))
                        .stand(DAY))
                .isEqualTo(SupportLine.Stand.OVERDUE);
        assertThat(line(home(1, 2), SupportForm.CASH, money, issued, List.of(withdrawn))
                        .stand(DAY))
                .isEqualTo(SupportLine.Stand.OVERDUE);
        SupportLine done = line(home(1, 2), SupportForm.CASH, money, issued, List.of(part, all));
        assertThat(done.stand(DAY)).isEqualTo(SupportLine.Stand.DONE);
        assertThat(done.given()).isEqualTo(3_000_000);
        assertThat(SupportTotals.of(List.of(done)).all().left()).isZero();
    }

    @Test
    void what_is_later_than_a_day_did_not_count_on_it() {
        SupportLine line = line(
                home(1, 2),
                SupportForm.CASH,
                List.of(),
                List.of(SupportStep.Action.DRAFT, SupportStep.Action.ISSUE),
                List.of(progress(MoneySource.DONOR, 5, true, true)));
        assertThat(line.asOf(LocalDate.of(2026, 2, 16))).isEmpty();
        assertThat(line.asOf(LocalDate.of(2026, 5, 19)).orElseThrow().isDone()).isFalse();
        assertThat(line.asOf(LocalDate.of(2026, 5, 20)).orElseThrow().isDone()).isTrue();
    }

    @Test
    void no_step_is_taken_from_a_line_that_ended() {
        for (SupportStep.Action action : SupportStep.Action.values()) {
            assertThat(action.isFrom(SupportStep.State.DECLINED))
                    .as(action.code())
                    .isFalse();
            assertThat(action.isFrom(SupportStep.State.DROPPED))
                    .as(action.code())
                    .isFalse();
            assertThat(action.isFrom(SupportStep.State.CANCELLED))
                    .as(action.code())
                    .isFalse();
            assertThat(action.isFrom(SupportStep.State.AGREED))
                    .as(action.code())
                    .isEqualTo(action == SupportStep.Action.CANCEL);
        }
    }
}
