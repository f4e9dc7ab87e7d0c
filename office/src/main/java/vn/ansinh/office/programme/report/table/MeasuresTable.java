package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.gap.Claim;
import vn.ansinh.office.benefit.gap.Claims;
import vn.ansinh.office.benefit.gap.Gaps;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.outreach.OutreachRegister;
import vn.ansinh.office.programme.target.Indicator;
import vn.ansinh.office.programme.target.Loans;
import vn.ansinh.office.programme.target.VocationalTrainings;

/** Kết quả các biện pháp: of those who have the right or the need, how many are helped by the last day. */
@Component
class MeasuresTable implements ReportTable {
    private final Gaps gaps;
    private final Loans loans;
    private final VocationalTrainings trainings;
    private final OutreachRegister outreach;

    MeasuresTable(Gaps gaps, Loans loans, VocationalTrainings trainings, OutreachRegister outreach) {
        this.gaps = gaps;
        this.loans = loans;
        this.trainings = trainings;
        this.outreach = outreach;
    }

    @Override
    public String code() {
        return "measures";
    }

    @Override
    public String title() {
        return "Kết quả thực hiện các biện pháp";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        LocalDate first = until.with(Month.JANUARY).withDayOfMonth(1);
        List<Claims.OfBenefit> claims = gaps.on(until).of(Claims.Section.STEADY);
        Cells cells = Cells.of("Biện pháp")
                .column("right", "Thuộc diện, có nhu cầu")
                .column("done", "Đã được")
                .column("rate", "Tỷ lệ (%)")
                .column("unknown", "Chưa ghi nhận");
        taken(cells, claims, Indicator.ALLOWANCES, "1. Trợ cấp xã hội hằng tháng", until);
        Loans.Counts counts = loans.counts(first, until);
        String lent = "/programme/loans?asof=" + until;
        cells.row(
                "loans",
                "2. Vay vốn ưu đãi (hộ đã giải quyết thủ tục)",
                Cell.count(counts.needs(), lent),
                Cell.count(counts.handled(), lent),
                Cells.percent(counts.handled(), counts.needs()),
                Cell.count(counts.unasked(), lent + "&state=not-asked"));
        taken(cells, claims, Indicator.HEALTH_CARDS, "3. Hỗ trợ về y tế (thẻ bảo hiểm y tế)", until);
        taken(cells, claims, Indicator.EDUCATION, "4. Hỗ trợ về giáo dục", until);
        String taught = "/programme/training?asof=" + until;
        cells.row(
                "training",
                "5. Hỗ trợ học nghề (người đã vào học)",
                Cell.count(trainings.lines(first, until).size(), taught),
                Cell.count(trainings.enrolled(first, until), taught),
                Cells.percent(
                        trainings.enrolled(first, until),
                        trainings.lines(first, until).size()),
                Cell.unknown());
        taken(cells, claims, Indicator.ELECTRICITY, "6. Hỗ trợ tiền điện", until);
        cells.row(
                "fund",
                "7. Vận động Quỹ Vì người nghèo",
                Cell.unknown(),
                Cell.words("theo sổ Quỹ của Mặt trận"),
                Cell.unknown(),
                Cell.unknown());
        cells.row(
                "outreach",
                "8. Tuyên truyền, vận động (lượt)",
                Cell.unknown(),
                Cell.count(
                        outreach.between(first, until).size(), "/programme/outreach?from=" + first + "&until=" + until),
                Cell.unknown(),
                Cell.unknown());
        return cells.done();
    }

    private static void taken(
            Cells cells, List<Claims.OfBenefit> claims, Indicator indicator, String words, LocalDate until) {
        long has = 0;
        long right = 0;
        long unknown = 0;
        for (Claims.OfBenefit of : claims) {
            if (indicator.families().contains(of.benefit().family())) {
                has += of.count(Claim.Kind.RECEIVES);
                right += of.entitled();
                unknown += of.count(Claim.Kind.NOT_RECORDED);
            }
        }
        String address = "/supports?asof=" + until;
        cells.row(
                indicator.code(),
                words,
                Cell.count(right, address),
                Cell.count(has, address),
                Cells.percent(has, right),
                Cell.count(unknown, address));
    }
}
