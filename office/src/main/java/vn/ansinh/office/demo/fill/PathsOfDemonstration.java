package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.path.KeepingCheapest;
import vn.ansinh.office.programme.path.KeptPath;
import vn.ansinh.office.programme.path.KeptPaths;
import vn.ansinh.office.programme.path.PathStep;
import vn.ansinh.office.programme.path.PathSteps;
import vn.ansinh.office.review.Standing;
import vn.ansinh.office.review.Standings;

/** What the ward can do about what is lacking, with costs as it entered them, and some households on their way in 2026. */
@Component
@Order(70)
class PathsOfDemonstration implements ProgrammePart {
    private static final LocalDate ENTERED = LocalDate.of(2026, Month.JANUARY, 15);
    private static final LocalDate CHOSEN = LocalDate.of(2026, Month.MARCH, 10);
    private static final LocalDate UNTIL = LocalDate.of(2027, Month.DECEMBER, 31);
    private static final int FOLLOWED = 6;
    private static final int ALL_DONE = 2;
    private static final int TRIED = 30;

    private final PathSteps steps;
    private final KeptPaths kept;
    private final KeepingCheapest cheapest;
    private final Standings standings;
    private final TransactionTemplate transactions;

    PathsOfDemonstration(
            PathSteps steps,
            KeptPaths kept,
            KeepingCheapest cheapest,
            Standings standings,
            TransactionTemplate transactions) {
        this.steps = steps;
        this.kept = kept;
        this.cheapest = cheapest;
        this.standings = standings;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        if (today.isBefore(CHOSEN)) {
            return;
        }
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> {
                    if (steps.on(today).isEmpty()) {
                        catalogue();
                        follow(today);
                    }
                }));
    }

    private void catalogue() {
        step(PathStep.INCOME, "Học nghề ngắn hạn và giới thiệu việc làm", 6_000_000L, "Trung tâm Dịch vụ việc làm", 6);
        step(PathStep.INCOME, "Xe bán hàng và vốn ban đầu", 12_000_000L, "Quỹ Vì người nghèo", 3);
        step(PathStep.INCOME, "Vay vốn buôn bán, chăn nuôi qua tổ tiết kiệm", null, "Ngân hàng Chính sách xã hội", 4);
        step("employment", "Giới thiệu việc làm có hợp đồng", 500_000L, "Trung tâm Dịch vụ việc làm", 3);
        step("nutrition", "Cấp sữa, theo dõi cân nặng hằng tháng", null, "Trạm y tế", 6);
        step("health-insurance", "Vận động mua thẻ bảo hiểm y tế cho người chưa có", 1_300_000L, "Hội Chữ thập đỏ", 1);
        step("adult-education", "Lớp bổ túc buổi tối, học nghề", 2_000_000L, "Trung tâm Giáo dục thường xuyên", 9);
        step("child-schooling", "Đưa trẻ trở lại trường, sách vở, đồng phục", 3_000_000L, "Hội Khuyến học", 2);
        step("housing-quality", "Sửa mái, xây tường", 60_000_000L, "Mặt trận phường", 4);
        step("housing-area", "Làm thêm một phòng", 40_000_000L, "Mặt trận phường", 5);
        step("water-source", "Lắp đồng hồ nước máy", 3_500_000L, "Công ty cấp nước", 1);
        step("toilet", "Xây nhà tiêu tự hoại", 15_000_000L, "Hội Phụ nữ", 2);
        step("telecom", "Điện thoại đã qua sử dụng và gói cước một năm", 1_800_000L, "Đoàn Thanh niên", 1);
        step("information-means", "Tặng ti vi hoặc đài", 2_500_000L, "Hội Cựu chiến binh", 1);
        step("waste-treatment", "Đăng ký thu gom rác", 360_000L, "Tổ dân phố", 1);
    }

    private void step(String subject, String what, @Nullable Long cost, String giver, int months) {
        steps.begin(new PathStep(
                Ids.next(),
                subject,
                what,
                cost == null ? OptionalLong.empty() : OptionalLong.of(cost),
                giver,
                OptionalInt.of(months),
                ENTERED,
                Optional.empty()));
    }

    private void follow(LocalDate today) {
        List<UUID> listed = standings.all(today).values().stream()
                .filter(Standing::isListed)
                .filter(one -> one.basis() == Standing.Basis.LIST)
                .map(Standing::household)
                .sorted(Comparator.comparing(UUID::toString))
                .limit(TRIED)
                .toList();
        int followed = 0;
        for (UUID household : listed) {
            if (followed < FOLLOWED && cheapest.keep(household, today.minusMonths(6), UNTIL, false)) {
                mark(kept.of(household, today).orElseThrow(), followed < ALL_DONE, today);
                followed++;
            }
        }
    }

    private void mark(KeptPath path, boolean isAllDone, LocalDate today) {
        for (KeptPath.Line line : path.lines()) {
            if (isAllDone) {
                kept.mark(
                        Ids.next(),
                        path,
                        line.number(),
                        KeptPath.State.DONE,
                        today.minusMonths(1),
                        "Biên bản bàn giao, có chữ ký của gia đình");
            } else if (line.number() == 1) {
                kept.mark(
                        Ids.next(), path, 1, KeptPath.State.BEGUN, today.minusMonths(2), "Đã đến nhà, gia đình đồng ý");
            }
        }
    }
}
