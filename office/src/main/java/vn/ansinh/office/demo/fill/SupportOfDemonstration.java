package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.Holder;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.programme.help.FamilyWord;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.programme.help.Helping;
import vn.ansinh.office.programme.support.SupportForm;
import vn.ansinh.office.programme.support.SupportLine;
import vn.ansinh.office.programme.support.SupportLines;
import vn.ansinh.office.programme.support.SupportMoney;
import vn.ansinh.office.programme.support.SupportStep;
import vn.ansinh.office.programme.support.SupportWanted;
import vn.ansinh.office.programme.support.WritingSupport;

/** The support plans of 2024 to 2026, drafted before the plan of each year is issued and so kept as its annex. */
@Component
@Order(45)
class SupportOfDemonstration implements ProgrammePart {
    private static final int FIRST = 2024;
    private static final int MOST = 24;
    private static final List<Month> MONTHS = List.of(Month.JUNE, Month.SEPTEMBER, Month.APRIL, Month.NOVEMBER);

    /** What is promised, from where; the amount in million dong, nought where it is not known. */
    private record Kind(SupportForm form, String words, MoneySource source, int millions, String need) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(SupportForm.LOAN, "Mua xe bán hàng", MoneySource.POLICY_BANK, 40, "Xin vay vốn mua xe bán hàng"),
            new Kind(SupportForm.HOUSING, "Sửa mái nhà", MoneySource.FUND_FOR_THE_POOR, 20, "Mong được sửa mái nhà"),
            new Kind(SupportForm.JOB, "Việc làm gần nhà", MoneySource.ASSOCIATION, 0, "Muốn có việc làm gần nhà"),
            new Kind(SupportForm.SCHOOL, "Sách vở, học phí cho con", MoneySource.DONOR, 3, "Muốn con học hết lớp 12"),
            new Kind(SupportForm.NECESSITIES, "Gạo hằng tháng", MoneySource.ASSOCIATION, 4, "Mong đủ gạo ăn"),
            new Kind(SupportForm.LIVELIHOOD, "Máy may", MoneySource.FUND_FOR_THE_POOR, 8, "Nhận hàng về may tại nhà"),
            new Kind(SupportForm.TRAINING, "Lớp nghề ngắn hạn", MoneySource.STATE_BUDGET, 6, "Xin học nghề"),
            new Kind(
                    SupportForm.HEALTH,
                    "Khám, chữa bệnh định kỳ",
                    MoneySource.STATE_BUDGET,
                    0,
                    "Mong được khám thường xuyên"));

    private final HelpedHouseholds households;
    private final SupportLines lines;
    private final WritingSupport writing;
    private final Bodies bodies;
    private final TransactionTemplate transactions;

    SupportOfDemonstration(
            HelpedHouseholds households,
            SupportLines lines,
            WritingSupport writing,
            Bodies bodies,
            TransactionTemplate transactions) {
        this.households = households;
        this.lines = lines;
        this.writing = writing;
        this.bodies = bodies;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> {
                    for (int year = FIRST; year <= today.getYear(); year++) {
                        LocalDate day = LocalDate.of(year, Month.FEBRUARY, 10);
                        if (!day.isAfter(today) && lines.of(year, day).isEmpty()) {
                            draft(year, day);
                        }
                    }
                }));
    }

    private void draft(int year, LocalDate day) {
        List<HelpedHousehold> listed = households.on(day).stream()
                .filter(HelpedHousehold::isListed)
                .limit(MOST)
                .toList();
        List<Body> associations = bodies.on(day).stream()
                .filter(body -> body.kind().isAssociation())
                .toList();
        for (int at = 0; at < listed.size() && !associations.isEmpty(); at++) {
            HelpedHousehold one = listed.get(at);
            Body body = associations.get(at % associations.size());
            begin(one, body, KINDS.get((at + year) % KINDS.size()), at, year, day);
            if (at % 5 == 0) {
                begin(one, body, KINDS.get((at + year + 3) % KINDS.size()), at + 1, year, day);
            }
        }
    }

    private void begin(HelpedHousehold one, Body body, Kind kind, int at, int year, LocalDate day) {
        Optional<Helping> helping = one.helping();
        Optional<Holder> holder = bodies.lead(body.id(), day);
        OptionalLong amount =
                kind.millions() == 0 ? OptionalLong.empty() : OptionalLong.of(kind.millions() * 1_000_000L);
        List<SupportMoney> money = at % 6 == 3 && kind.source() != MoneySource.FAMILY
                ? List.of(
                        new SupportMoney(kind.source(), amount),
                        new SupportMoney(MoneySource.FAMILY, OptionalLong.of(1_000_000)))
                : List.of(new SupportMoney(kind.source(), amount));
        writing.begin(
                new WritingSupport.Fresh(
                        Ids.next(),
                        year,
                        SupportLine.Home.of(one),
                        "",
                        new SupportWanted(
                                one.wish()
                                        .filter(word -> !word.day().isAfter(day))
                                        .map(FamilyWord::words)
                                        .orElse(kind.need()),
                                kind.form(),
                                kind.words(),
                                money,
                                helping.map(Helping::body).orElse(body.id()),
                                helping.map(Helping::person)
                                        .or(() -> holder.map(Holder::name))
                                        .orElse(""),
                                LocalDate.of(year, MONTHS.get(at % MONTHS.size()), 30),
                                "")),
                SupportStep.Action.DRAFT,
                day);
    }
}
