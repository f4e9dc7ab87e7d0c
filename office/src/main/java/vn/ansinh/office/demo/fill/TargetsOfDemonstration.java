package vn.ansinh.office.demo.fill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.target.Indicator;
import vn.ansinh.office.programme.target.KeepingTargets;
import vn.ansinh.office.programme.target.KeepingTargets.Draft;
import vn.ansinh.office.programme.target.Loans;
import vn.ansinh.office.programme.target.Target;
import vn.ansinh.office.programme.target.Targets;
import vn.ansinh.office.programme.target.VocationalTrainings;
import vn.ansinh.office.registry.Member;
import vn.ansinh.office.registry.Register;

/**
 * The targets of three years: those of 2024 as the city gave them, which were met; 2025 of the ward's own; 2026, of which the training is
 * behind. Who was asked about a loan, and who began a trade.
 */
@Component
@Order(20)
class TargetsOfDemonstration implements ProgrammePart {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final List<String> TRADES =
            List.of("Sửa xe máy", "May công nghiệp", "Nấu ăn", "Cắt tóc", "Chăm sóc người già");

    private final Targets targets;
    private final KeepingTargets keeping;
    private final Loans loans;
    private final VocationalTrainings trainings;
    private final Register register;
    private final TransactionTemplate transactions;

    TargetsOfDemonstration(
            Targets targets,
            KeepingTargets keeping,
            Loans loans,
            VocationalTrainings trainings,
            Register register,
            TransactionTemplate transactions) {
        this.targets = targets;
        this.keeping = keeping;
        this.loans = loans;
        this.trainings = trainings;
        this.register = register;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        Acting.as(founding.officer(), "RUN_PROGRAMME", () -> {
            if (targets.years().isEmpty()) {
                transactions.executeWithoutResult(status -> {
                    of2024();
                    of2025();
                    of2026();
                    ask(LocalDate.of(2024, Month.MARCH, 4), 40, 0);
                    ask(LocalDate.of(2025, Month.MARCH, 3), 30, 0);
                    ask(LocalDate.of(2026, Month.MARCH, 2), 20, 2);
                    train(LocalDate.of(2026, Month.APRIL, 6));
                });
            }
        });
    }

    private void of2024() {
        Optional<Target.Superior> city = Optional.of(new Target.Superior(
                "UBND thành phố Nha Trang", "1286/KH-UBND", LocalDate.of(2024, Month.FEBRUARY, 22), Optional.empty()));
        target(2024, city, "Giảm 04 hộ nghèo", "hộ", Indicator.POOR_REDUCTION, 4, 4);
        target(2024, city, "Giảm 20 hộ cận nghèo", "hộ", Indicator.NEAR_POOR_REDUCTION, 60, 20);
        measures(2024, city);
    }

    private void of2025() {
        target(2025, Optional.empty(), "Không còn hộ nghèo có khả năng lao động", "hộ", Indicator.POOR_REDUCTION, 0, 0);
        target(2025, Optional.empty(), "Giảm 10 hộ cận nghèo", "hộ", Indicator.NEAR_POOR_REDUCTION, 40, 10);
        measures(2025, Optional.empty());
    }

    private void of2026() {
        Optional<Target.Superior> province = Optional.of(new Target.Superior(
                "UBND tỉnh Khánh Hòa", "215/KH-UBND", LocalDate.of(2026, Month.FEBRUARY, 6), Optional.empty()));
        target(2026, province, "Giảm 01 hộ nghèo", "hộ", Indicator.POOR_REDUCTION, -1, 1);
        target(2026, province, "Giảm 08 hộ cận nghèo", "hộ", Indicator.NEAR_POOR_REDUCTION, -1, 8);
        measures(2026, province);
        keeping.begin(
                Ids.next(),
                2026,
                draft(2026, Optional.empty(), "Hỗ trợ học nghề cho 12 người", "người", Indicator.TRAINING, -1, 12));
        UUID fund = Ids.next();
        keeping.begin(
                fund,
                2026,
                draft(2026, Optional.empty(), "Vận động Quỹ Vì người nghèo", "triệu đồng", Indicator.TYPED, -1, 120));
        enter(fund, Month.JUNE, 42, "Báo cáo thu Quỹ 6 tháng của Mặt trận phường");
        enter(fund, Month.NOVEMBER, 109, "Sổ thu Quỹ, đợt cao điểm 17/10 - 18/11");
        keeping.begin(
                Ids.next(),
                2026,
                draft(
                        2026,
                        Optional.empty(),
                        "Tuyên truyền, vận động về giảm nghèo",
                        "lượt",
                        Indicator.OUTREACH,
                        -1,
                        100));
    }

    private void enter(UUID target, Month month, int value, String evidence) {
        keeping.enter(Ids.next(), target, LocalDate.of(2026, month, 20), BigDecimal.valueOf(value), evidence);
    }

    private void measures(int year, Optional<Target.Superior> from) {
        target(
                year,
                from,
                "Giải quyết thủ tục cho 100% hộ nghèo, cận nghèo, mới thoát nghèo có nhu cầu vay vốn ưu đãi",
                "%",
                Indicator.LOANS_HANDLED,
                -1,
                ALL.intValue());
        target(
                year,
                Optional.empty(),
                "100% người có quyền được cấp thẻ bảo hiểm y tế",
                "%",
                Indicator.HEALTH_CARDS,
                -1,
                ALL.intValue());
    }

    private void target(
            int year,
            Optional<Target.Superior> from,
            String words,
            String unit,
            Indicator indicator,
            int baseline,
            int goal) {
        keeping.begin(Ids.next(), year, draft(year, from, words, unit, indicator, baseline, goal));
    }

    /** A baseline below nought is none. */
    private static Draft draft(
            int year,
            Optional<Target.Superior> from,
            String words,
            String unit,
            Indicator indicator,
            int baseline,
            int goal) {
        return new Draft(
                from,
                words,
                unit,
                baseline < 0
                        ? Optional.empty()
                        : Optional.of(new Target.Baseline(
                                BigDecimal.valueOf(baseline), LocalDate.of(year - 1, Month.DECEMBER, 31))),
                BigDecimal.valueOf(goal),
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.DECEMBER, 31),
                indicator,
                "",
                false,
                false,
                indicator.movesWithLists() ? Target.Course.AT_END : Target.Course.LINEAR,
                List.of());
    }

    /** Asks the first households of the lists; every fourth needs a loan, the last ones of them still wait. */
    private void ask(LocalDate day, int first, int waiting) {
        List<Loans.Line> lines = loans.lines(day.withDayOfYear(1), day);
        int asked = Math.min(first, lines.size());
        int needs = (asked + 3) / 4;
        for (int at = 0; at < asked; at++) {
            UUID need = Ids.next();
            boolean isNeeded = at % 4 == 0;
            LocalDate on = day.plusDays(at % 20);
            loans.ask(
                    need,
                    lines.get(at).household(),
                    on,
                    isNeeded,
                    isNeeded ? OptionalLong.of(30_000_000L + at % 3 * 10_000_000L) : OptionalLong.empty(),
                    isNeeded ? "Mua xe đẩy bán hàng" : "");
            if (isNeeded && at / 4 < needs - waiting) {
                loans.handle(Ids.next(), need, on.plusDays(30), Loans.State.LENT, OptionalLong.of(30_000_000L), "");
            }
        }
    }

    private void train(LocalDate day) {
        List<Loans.Line> lines = loans.lines(day.withDayOfYear(1), day);
        for (int at = 0; at < Math.min(TRADES.size(), lines.size()); at++) {
            UUID household = lines.get(at).household();
            String trade = TRADES.get(at);
            Optional<Member> learner = register.members(household, day).stream()
                    .filter(one -> !one.isHead())
                    .findFirst();
            if (learner.isPresent()) {
                UUID person = learner.get().id();
                trainings.step(Ids.next(), household, person, day, VocationalTrainings.Stage.ASKED, trade, "");
                trainings.step(
                        Ids.next(),
                        household,
                        person,
                        day.plusDays(20),
                        VocationalTrainings.Stage.ENROLLED,
                        trade,
                        "Trung tâm nghề");
                if (at < 2) {
                    trainings.step(
                            Ids.next(),
                            household,
                            person,
                            day.plusMonths(4),
                            VocationalTrainings.Stage.FINISHED,
                            trade,
                            "");
                }
            }
        }
    }
}
