package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.Holder;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.livelihood.Earned;
import vn.ansinh.office.programme.livelihood.MoneyEntry;
import vn.ansinh.office.programme.livelihood.Project;
import vn.ansinh.office.programme.livelihood.ProjectDraft;
import vn.ansinh.office.programme.livelihood.ProjectFamilies;
import vn.ansinh.office.programme.livelihood.ProjectFamily;
import vn.ansinh.office.programme.livelihood.ProjectKind;
import vn.ansinh.office.programme.livelihood.ProjectMoney;
import vn.ansinh.office.programme.livelihood.ProjectStep;
import vn.ansinh.office.programme.livelihood.ProjectSteps;
import vn.ansinh.office.programme.livelihood.Projects;

/**
 * Livelihood and works of the demonstration's years: sewing machines that are done, vendors' carts with incomes, a lane that is late,
 * tap water that just begins.
 */
@Component
@Order(80)
class LivelihoodOfDemonstration implements ProgrammePart {
    private static final LocalDate ALL_BEGUN = LocalDate.of(2026, Month.OCTOBER, 1);

    private final Projects projects;
    private final ProjectMoney money;
    private final ProjectFamilies families;
    private final ProjectSteps steps;
    private final HelpedHouseholds helped;
    private final Bodies bodies;
    private final TransactionTemplate transactions;

    LivelihoodOfDemonstration(
            Projects projects,
            ProjectMoney money,
            ProjectFamilies families,
            ProjectSteps steps,
            HelpedHouseholds helped,
            Bodies bodies,
            TransactionTemplate transactions) {
        this.projects = projects;
        this.money = money;
        this.families = families;
        this.steps = steps;
        this.helped = helped;
        this.bodies = bodies;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        if (today.isBefore(ALL_BEGUN)) {
            return;
        }
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> {
                    if (projects.all().isEmpty()) {
                        Filling filling = new Filling(founding, today);
                        filling.sewing();
                        filling.carts();
                        filling.lane();
                        filling.water();
                    }
                }));
    }

    /** The projects of one start. */
    private final class Filling {
        private final UUID officer;
        private final LocalDate today;
        private final List<HelpedHousehold> listed;

        Filling(DemonstrationFounding founding, LocalDate today) {
            this.officer = founding.officer().user();
            this.today = today;
            this.listed = helped.on(today);
        }

        private UUID begin(
                ProjectKind kind,
                String name,
                String gives,
                BodyKind by,
                LocalDate from,
                LocalDate until,
                Optional<LocalDate> first,
                Optional<Project.Basis> basis,
                List<UUID> areas) {
            UUID id = Ids.next();
            UUID body = bodies.first(by, from).orElseThrow().id();
            String person = bodies.lead(body, from).map(Holder::name).orElse("Chưa phân công");
            projects.begin(id, new ProjectDraft(kind, name, gives, areas, "", body, person, from, until, first, basis));
            return id;
        }

        private void pay(
                UUID project, MoneyEntry.Kind kind, MoneySource source, long amount, LocalDate day, String receipt) {
            money.enter(
                    new MoneyEntry(
                            Ids.next(),
                            project,
                            kind,
                            source,
                            amount,
                            day,
                            receipt,
                            "",
                            Optional.empty(),
                            Optional.empty()),
                    "");
        }

        private void step(UUID project, String words, LocalDate due, String proof) {
            UUID id = Ids.next();
            steps.add(new ProjectStep(id, project, words, due, Optional.empty(), List.of(), Optional.empty()), "");
            if (!proof.isEmpty()) {
                steps.prove(new ProjectStep.Proved(
                        Ids.next(),
                        id,
                        "minutes",
                        proof,
                        due.minusDays(2),
                        Optional.empty(),
                        officer,
                        Optional.empty()));
            }
        }

        /** The household joins, receives its thing, and earns in each of the months. */
        private UUID join(UUID project, HelpedHousehold one, LocalDate day, ProjectFamily.Gift gift, String receipt) {
            UUID id = Ids.next();
            boolean isListedThen = !one.listed().isAfter(day);
            String standing = one.isListed() ? one.status() : "newly-escaped";
            families.join(new ProjectFamilies.Joining(
                    id,
                    project,
                    one.id(),
                    day,
                    isListedThen ? standing : "other",
                    isListedThen ? "" : "Tổ đề nghị, hộ gặp khó khăn",
                    gift));
            if (!receipt.isEmpty()) {
                families.receive(new ProjectFamily.Received(
                        Ids.next(),
                        id,
                        day.plusDays(10),
                        gift.thing(),
                        receipt,
                        one.head(),
                        officer,
                        Optional.empty()));
            }
            return id;
        }

        private void earn(UUID joining, String who, LocalDate month, long income, long cost) {
            LocalDate last = month.withDayOfMonth(month.lengthOfMonth());
            families.earn(new Earned(
                    Ids.next(), joining, month, last, income, cost, who, last.plusDays(5), officer, Optional.empty()));
        }

        private List<HelpedHousehold> some(int from, int count) {
            return listed.stream().skip(from).limit(count).toList();
        }

        /** 2024 to 2025, done: sewing machines. */
        void sewing() {
            LocalDate from = LocalDate.of(2024, Month.APRIL, 1);
            UUID id = begin(
                    ProjectKind.PRODUCTION,
                    "Máy may cho phụ nữ hộ nghèo, hộ cận nghèo",
                    "Máy may công nghiệp, lớp may ngắn hạn và nơi nhận hàng",
                    BodyKind.WOMEN,
                    from,
                    LocalDate.of(2025, Month.MARCH, 31),
                    Optional.of(LocalDate.of(2024, Month.SEPTEMBER, 30)),
                    Optional.of(new Project.Basis("41/QĐ-UBND", LocalDate.of(2024, Month.MARCH, 20))),
                    List.of());
            pay(id, MoneyEntry.Kind.PLANNED, MoneySource.ASSOCIATION, 20_000_000, from, "");
            pay(id, MoneyEntry.Kind.PLANNED, MoneySource.DONOR, 12_000_000, from, "");
            pay(id, MoneyEntry.Kind.RECEIVED, MoneySource.ASSOCIATION, 20_000_000, from.plusDays(10), "PT-03");
            pay(id, MoneyEntry.Kind.RECEIVED, MoneySource.DONOR, 12_000_000, from.plusDays(20), "PT-05");
            pay(id, MoneyEntry.Kind.SPENT, MoneySource.ASSOCIATION, 19_200_000, from.plusDays(30), "HĐ 0000412");
            pay(id, MoneyEntry.Kind.SPENT, MoneySource.DONOR, 12_000_000, from.plusDays(31), "HĐ 0000413");
            step(id, "Chọn hộ, mua máy", LocalDate.of(2024, Month.MAY, 15), "Họp chọn hộ, nghiệm thu bốn máy");
            step(
                    id,
                    "Mở lớp may ngắn hạn",
                    LocalDate.of(2024, Month.JULY, 31),
                    "Danh sách học viên hoàn thành lớp may");
            step(id, "Đánh giá kết quả", LocalDate.of(2025, Month.MARCH, 20), "Họp đánh giá, ba hộ may đều");
            List<HelpedHousehold> homes = some(2, 4);
            for (int at = 0; at < homes.size(); at++) {
                HelpedHousehold one = homes.get(at);
                UUID in =
                        join(id, one, from.plusDays(40), gift("Máy may công nghiệp", 7_800_000, 0), "KN-0" + (at + 1));
                for (int month = 0; month < 4; month++) {
                    earn(in, one.head(), LocalDate.of(2024, 9 + month, 1), 2_600_000 + at * 150_000L, 500_000);
                }
                if (at == 3) {
                    families.leave(
                            in,
                            new ProjectFamily.Left(
                                    LocalDate.of(2025, Month.JANUARY, 15),
                                    ProjectFamily.Cause.OTHER_WORK,
                                    "Vào làm công ty may"));
                }
            }
            projects.end(
                    id,
                    new Project.End(
                            true,
                            LocalDate.of(2025, Month.MARCH, 31),
                            "Ba hộ may đều, một hộ chuyển sang làm công ty"));
        }

        private ProjectFamily.Gift gift(String thing, long value, long own) {
            return new ProjectFamily.Gift(
                    1,
                    thing,
                    "1 chiếc",
                    OptionalLong.of(value),
                    own == 0 ? OptionalLong.empty() : OptionalLong.of(own));
        }

        /** 2026, running: vendors' carts with the incomes of autumn. */
        void carts() {
            LocalDate from = LocalDate.of(2026, Month.MARCH, 1);
            UUID id = begin(
                    ProjectKind.PRODUCTION,
                    "Xe bán hàng rong và vốn ban đầu",
                    "Xe đẩy bán hàng, bộ đồ nghề và vốn mua hàng tháng đầu",
                    BodyKind.WOMEN,
                    from,
                    LocalDate.of(2026, Month.DECEMBER, 31),
                    Optional.of(LocalDate.of(2026, Month.AUGUST, 31)),
                    Optional.of(new Project.Basis("28/QĐ-UBND", LocalDate.of(2026, Month.FEBRUARY, 24))),
                    List.of());
            pay(id, MoneyEntry.Kind.PLANNED, MoneySource.FUND_FOR_THE_POOR, 36_000_000, from, "");
            pay(id, MoneyEntry.Kind.PLANNED, MoneySource.FAMILY, 3_000_000, from, "");
            pay(id, MoneyEntry.Kind.RECEIVED, MoneySource.FUND_FOR_THE_POOR, 36_000_000, from.plusDays(12), "PT-11");
            pay(id, MoneyEntry.Kind.RECEIVED, MoneySource.FAMILY, 3_000_000, from.plusDays(20), "PT-12");
            pay(id, MoneyEntry.Kind.SPENT, MoneySource.FUND_FOR_THE_POOR, 33_600_000, from.plusDays(35), "HĐ 0001127");
            pay(id, MoneyEntry.Kind.SPENT, MoneySource.FAMILY, 3_000_000, from.plusDays(35), "HĐ 0001128");
            step(id, "Chọn hộ, đặt đóng xe", LocalDate.of(2026, Month.MARCH, 31), "Họp chọn sáu hộ");
            step(id, "Bàn giao xe, ký nhận", LocalDate.of(2026, Month.APRIL, 30), "Sáu hộ ký nhận xe");
            step(id, "Đánh giá sau sáu tháng", LocalDate.of(2026, Month.NOVEMBER, 10), "");
            List<HelpedHousehold> homes = some(0, 6);
            for (int at = 0; at < homes.size(); at++) {
                HelpedHousehold one = homes.get(at);
                UUID in = join(id, one, from.plusDays(30), gift("Xe đẩy bán hàng", 5_600_000, 500_000), "KN-1" + at);
                for (int month = 0; at != 5 && month < 3; month++) {
                    long income = at == 4 ? 900_000 : 3_200_000 + at * 250_000L + month * 100_000L;
                    earn(in, one.head(), LocalDate.of(2026, 8 + month, 1), income, at == 4 ? 1_100_000 : 1_400_000);
                }
                if (at == 5) {
                    families.leave(
                            in,
                            new ProjectFamily.Left(
                                    LocalDate.of(2026, Month.JULY, 1),
                                    ProjectFamily.Cause.NO_PROFIT,
                                    "Chỗ bán bị dời"));
                }
            }
        }

        /** The group where most listed households live. */
        private UUID fullest() {
            return listed.stream()
                    .collect(Collectors.groupingBy(HelpedHousehold::area, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(new UUID(0, 0));
        }

        /** 2026, late: a lane in that group. */
        void lane() {
            LocalDate from = LocalDate.of(2026, Month.JUNE, 1);
            UUID area = fullest();
            UUID id = begin(
                    ProjectKind.WORKS,
                    "Đường hẻm bê tông",
                    "Bê tông 120 m đường hẻm trước nhà các hộ",
                    BodyKind.FRONT,
                    from,
                    LocalDate.of(2026, Month.OCTOBER, 31),
                    Optional.empty(),
                    Optional.of(new Project.Basis("77/QĐ-UBND", LocalDate.of(2026, Month.MAY, 22))),
                    listed.isEmpty() ? List.of() : List.of(area));
            pay(id, MoneyEntry.Kind.PLANNED, MoneySource.STATE_BUDGET, 80_000_000, from, "");
            pay(id, MoneyEntry.Kind.PLANNED, MoneySource.DONOR, 40_000_000, from, "");
            pay(id, MoneyEntry.Kind.RECEIVED, MoneySource.STATE_BUDGET, 50_000_000, from.plusDays(25), "PT-21");
            pay(id, MoneyEntry.Kind.SPENT, MoneySource.STATE_BUDGET, 56_500_000, from.plusDays(70), "HĐ 0002209");
            step(id, "Họp dân, thống nhất mặt đường", LocalDate.of(2026, Month.JUNE, 20), "Họp dân trong hẻm");
            step(id, "Đổ bê tông", LocalDate.of(2026, Month.SEPTEMBER, 30), "");
            step(id, "Nghiệm thu, bàn giao", LocalDate.of(2026, Month.OCTOBER, 31), "");
            listed.stream()
                    .filter(one -> one.area().equals(area))
                    .limit(5)
                    .forEach(one -> join(
                            id,
                            one,
                            from.plusDays(20),
                            new ProjectFamily.Gift(
                                    1, "Đường bê tông trước nhà", "", OptionalLong.empty(), OptionalLong.empty()),
                            ""));
        }

        /** From October 2026, begun: tap water. */
        void water() {
            UUID id = begin(
                    ProjectKind.WORKS,
                    "Lắp đồng hồ nước máy",
                    "Đường ống và đồng hồ nước cho hộ chưa có nước máy",
                    BodyKind.RED_CROSS,
                    ALL_BEGUN,
                    LocalDate.of(2027, Month.MARCH, 31),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
            pay(id, MoneyEntry.Kind.PLANNED, MoneySource.DONOR, 35_000_000, ALL_BEGUN, "");
            step(id, "Khảo sát tuyến ống", today.plusDays(12), "");
            some(8, 4)
                    .forEach(one -> join(
                            id,
                            one,
                            ALL_BEGUN.plusDays(14),
                            new ProjectFamily.Gift(
                                    1, "Đồng hồ nước", "1 chiếc", OptionalLong.of(3_500_000), OptionalLong.empty()),
                            ""));
        }
    }
}
