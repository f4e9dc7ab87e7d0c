package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.target.Loans;
import vn.ansinh.office.review.Standing;

/**
 * Kết quả giải quyết nhu cầu vay vốn, from the first day of the year: households are asked once a year. Whether the bank finds a
 * household fit for a loan is kept nowhere here, so that column stays empty.
 */
@Component
class CreditTable implements ReportTable {
    private final Loans loans;

    CreditTable(Loans loans) {
        this.loans = loans;
    }

    @Override
    public String code() {
        return "credit";
    }

    @Override
    public String title() {
        return "Kết quả giải quyết nhu cầu vay vốn từ đầu năm";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        List<Loans.Line> lines = loans.lines(until.with(Month.JANUARY).withDayOfMonth(1), until);
        Cells cells = Cells.of("Diện hộ")
                .column("asked", "Hộ phải hỏi")
                .column("unasked", "Chưa hỏi")
                .column("needs", "Có nhu cầu")
                .column("eligible", "Đủ điều kiện")
                .column("papers", "Đã làm thủ tục")
                .column("disbursed", "Đã giải ngân")
                .column("amount", "Số tiền (đồng)")
                .column("rate", "Tỷ lệ (%)");
        String address = "/programme/loans?asof=" + until;
        row(cells, "poor", "Hộ nghèo", of(lines, Standing.Status.POOR), address + "&standing=POOR");
        row(cells, "near-poor", "Hộ cận nghèo", of(lines, Standing.Status.NEAR_POOR), address + "&standing=NEAR_POOR");
        row(
                cells,
                "newly-escaped",
                "Hộ mới thoát nghèo",
                of(lines, Standing.Status.NEWLY_ESCAPED),
                address + "&standing=NEWLY_ESCAPED");
        row(cells, "total", "Cộng", lines, address);
        return cells.done();
    }

    private static List<Loans.Line> of(List<Loans.Line> lines, Standing.Status standing) {
        return lines.stream().filter(one -> one.standing() == standing).toList();
    }

    private static void row(Cells cells, String key, String words, List<Loans.Line> lines, String address) {
        long needs = lines.stream().filter(one -> one.state().isNeed()).count();
        long handled = lines.stream().filter(one -> one.state().isHandled()).count();
        List<Loans.Line> lent =
                lines.stream().filter(one -> one.state() == Loans.State.LENT).toList();
        cells.row(
                key,
                words,
                Cell.count(lines.size(), address),
                Cell.count(
                        lines.stream()
                                .filter(one -> one.state() == Loans.State.NOT_ASKED)
                                .count(),
                        address + "&state=not-asked"),
                Cell.count(needs, address),
                Cell.unknown(),
                Cell.count(handled, address),
                Cell.count(lent.size(), address + "&state=lent"),
                Cells.dong(
                        lent.stream().mapToLong(one -> one.amount().orElse(0)).sum()),
                Cells.percent(handled, needs));
    }
}
