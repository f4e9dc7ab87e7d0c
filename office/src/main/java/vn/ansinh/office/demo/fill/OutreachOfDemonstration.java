package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.Holder;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.outreach.NewOutreach;
import vn.ansinh.office.programme.outreach.OutreachKind;
import vn.ansinh.office.programme.outreach.OutreachPlan;
import vn.ansinh.office.programme.outreach.OutreachRegister;
import vn.ansinh.office.programme.outreach.PlannedItem;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/**
 * What was told in 2024 to 2026: the radio each month but October 2026, an article a quarter, a talk in each group every half-year but for
 * some groups in the first of 2026, clans asked to help. The communication plan of 2026 is late with two items.
 */
@Component
@Order(85)
class OutreachOfDemonstration implements ProgrammePart {
    private static final int FIRST_YEAR = 2024;
    private static final int THIS_YEAR = 2026;
    private static final String RADIO = "Loa truyền thanh phường";
    private static final List<String> BROADCASTS = List.of(
            "Chính sách tín dụng cho hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo",
            "Quyền lợi bảo hiểm y tế của hộ nghèo, hộ cận nghèo",
            "Hỗ trợ tiền điện cho hộ nghèo, hộ chính sách xã hội",
            "Gương gia đình tự lực vươn lên thoát nghèo",
            "Miễn, giảm học phí cho con hộ nghèo, hộ cận nghèo",
            "Học nghề miễn phí cho lao động hộ nghèo");
    private static final List<String> TALKS = List.of(
            "Bán hàng nhỏ, giữ sổ thu chi trong gia đình",
            "Trồng rau, nuôi gà trong vườn nhà",
            "Nghề may nhận hàng về nhà làm",
            "Vay vốn thế nào để trả được nợ");

    private final OutreachRegister register;
    private final OutreachPlan plan;
    private final HelpedHouseholds households;
    private final Bodies bodies;
    private final Register registry;
    private final TransactionTemplate transactions;

    OutreachOfDemonstration(
            OutreachRegister register,
            OutreachPlan plan,
            HelpedHouseholds households,
            Bodies bodies,
            Register registry,
            TransactionTemplate transactions) {
        this.register = register;
        this.plan = plan;
        this.households = households;
        this.bodies = bodies;
        this.registry = registry;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        Acting.as(founding.officer(), "RUN_PROGRAMME", () -> {
            if (register.all(LocalDate.of(FIRST_YEAR, Month.JANUARY, 1), today).isEmpty()) {
                transactions.executeWithoutResult(status -> {
                    tell(today);
                    talk(today);
                    move(today);
                    plan(today);
                });
            }
        });
    }

    private void tell(LocalDate today) {
        for (YearMonth month = YearMonth.of(FIRST_YEAR, 1);
                !month.atDay(12).isAfter(today);
                month = month.plusMonths(1)) {
            if (!month.equals(YearMonth.of(THIS_YEAR, 10))) {
                said(
                        OutreachKind.BROADCAST,
                        month.atDay(12),
                        BROADCASTS.get(month.getMonthValue() % BROADCASTS.size()),
                        RADIO,
                        OptionalInt.of(15),
                        OptionalInt.of(3000),
                        false,
                        List.of(),
                        BodyKind.INFORMATION,
                        List.of());
            }
            if (month.getMonthValue() % 3 == 2) {
                said(
                        OutreachKind.ARTICLE,
                        month.atDay(20),
                        BROADCASTS.get((month.getMonthValue() + 3) % BROADCASTS.size()),
                        "Trang thông tin điện tử của phường",
                        OptionalInt.empty(),
                        OptionalInt.of(240 + month.getMonthValue() * 10),
                        true,
                        List.of(),
                        BodyKind.INFORMATION,
                        List.of());
            }
        }
        for (int year = FIRST_YEAR; year <= THIS_YEAR; year++) {
            said(
                    OutreachKind.POSTER,
                    LocalDate.of(year, Month.OCTOBER, 15),
                    "Ngày vì người nghèo 17/10",
                    "Các trục đường chính và nhà văn hóa tổ",
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    false,
                    List.of(),
                    BodyKind.FRONT,
                    List.of());
        }
    }

    /** In the first half of 2026 every sixth group did not. */
    private void talk(LocalDate today) {
        List<Area> areas = registry.areas(today);
        for (int year = FIRST_YEAR; year <= THIS_YEAR; year++) {
            for (Month month : List.of(Month.APRIL, Month.SEPTEMBER)) {
                for (int at = 0; at < areas.size(); at++) {
                    LocalDate day = LocalDate.of(year, month, 4 + at);
                    boolean isMissing = year == THIS_YEAR && month == Month.APRIL && at % 6 == 0;
                    if (!isMissing && day.isBefore(today)) {
                        said(
                                OutreachKind.ECONOMY,
                                day,
                                TALKS.get((at + year) % TALKS.size()),
                                "Nhà văn hóa " + areas.get(at).name().toLowerCase(java.util.Locale.ROOT),
                                OptionalInt.of(30),
                                OptionalInt.of(25 + at * 7 % 30),
                                true,
                                List.of(areas.get(at).id()),
                                BodyKind.GROUP,
                                List.of());
                    }
                }
            }
        }
    }

    /** Clans and neighbours of some families of this year. */
    private void move(LocalDate today) {
        List<HelpedHousehold> listed =
                households.on(today).stream().filter(HelpedHousehold::isListed).toList();
        for (int at = 0; at < listed.size(); at += 5) {
            HelpedHousehold one = listed.get(at);
            said(
                    at % 10 == 0 ? OutreachKind.CLAN : OutreachKind.NEIGHBOURS,
                    today.minusDays(9L + at % 40),
                    "Vận động giúp gia đình trong tổ sửa nhà, trông con nhỏ để đi làm",
                    "Tại nhà",
                    OptionalInt.empty(),
                    OptionalInt.of(8),
                    true,
                    List.of(one.area()),
                    BodyKind.GROUP,
                    List.of(one.id()));
        }
    }

    private void said(
            OutreachKind kind,
            LocalDate day,
            String topic,
            String channel,
            OptionalInt minutes,
            OptionalInt reached,
            boolean isCounted,
            List<UUID> areas,
            BodyKind body,
            List<UUID> households) {
        Optional<Body> by = bodies.first(body, day);
        by.ifPresent(one -> register.record(new NewOutreach(
                Ids.next(),
                kind,
                day,
                channel,
                topic,
                minutes,
                reached,
                isCounted,
                areas,
                one.id(),
                bodies.lead(one.id(), day).map(Holder::name).orElse("Tổ trưởng"),
                households.isEmpty() ? "" : "Họ hàng, hàng xóm nhận giúp ngày công và trông trẻ.",
                kind == OutreachKind.BROADCAST ? "Sổ phát thanh " + day.getYear() : "",
                households,
                Optional.empty(),
                Optional.empty(),
                false)));
    }

    private void plan(LocalDate today) {
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(THIS_YEAR, month);
            UUID item = item(
                    OutreachKind.BROADCAST,
                    BROADCASTS.get(month % BROADCASTS.size()),
                    RADIO,
                    of.atEndOfMonth(),
                    true,
                    BodyKind.INFORMATION);
            if (month != 10 && of.atDay(26).isBefore(today)) {
                carryOut(item, of.atDay(26), month);
            }
        }
        item(
                OutreachKind.LEAFLET,
                "Tờ rơi về tiêu chí rà soát hộ nghèo, hộ cận nghèo",
                "Phát tại nhà văn hóa các tổ",
                LocalDate.of(THIS_YEAR, Month.NOVEMBER, 15),
                false,
                BodyKind.INFORMATION);
        item(
                OutreachKind.ARTICLE,
                "Kết quả giảm nghèo năm 2026 của phường",
                "Trang thông tin điện tử của phường",
                LocalDate.of(THIS_YEAR, Month.DECEMBER, 25),
                false,
                BodyKind.INFORMATION);
    }

    private void carryOut(UUID item, LocalDate day, int month) {
        bodies.first(BodyKind.INFORMATION, day)
                .ifPresent(one -> register.record(new NewOutreach(
                        Ids.next(),
                        OutreachKind.BROADCAST,
                        day,
                        RADIO,
                        BROADCASTS.get(month % BROADCASTS.size()) + " (phát lại)",
                        OptionalInt.of(15),
                        OptionalInt.of(3000),
                        false,
                        List.of(),
                        one.id(),
                        bodies.lead(one.id(), day).map(Holder::name).orElse(one.name()),
                        "",
                        "Sổ phát thanh " + THIS_YEAR,
                        List.of(),
                        Optional.empty(),
                        Optional.of(item),
                        false)));
    }

    private UUID item(
            OutreachKind kind, String topic, String channel, LocalDate due, boolean isByMonth, BodyKind body) {
        UUID id = Ids.next();
        bodies.first(body, due)
                .ifPresent(one -> plan.plan(new PlannedItem(
                        id,
                        due.getYear(),
                        kind,
                        topic,
                        channel,
                        due,
                        isByMonth,
                        one.id(),
                        Optional.empty(),
                        Optional.empty())));
        return id;
    }
}
