package vn.ansinh.office.benefit.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseNumbers;

/** Danh sách chi trả: what the payer is handed over. The columns are ours; the decree has no form for it. */
final class PaymentListPaper {
    private static final String NONE = "";

    private PaymentListPaper() {}

    /**
     * What it is made of.
     *
     * @param grounds căn cứ; none where the law of the day says nothing
     * @param names what the supports of a row are called
     */
    record Facts(
            PaymentRun run,
            List<Slip> slips,
            RunTotals totals,
            List<Text> grounds,
            Function<List<PayLine>, String> names) {}

    static AdministrativeDocument of(Facts facts, IssuingBody issuer, Standing standing, Signature signature) {
        RunTotals totals = facts.totals();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Remark(Text.of("Đơn vị tính: đồng")));
        body.add(new Block.Grid(table(facts)));
        body.add(new Block.Paragraph(Text.of("Danh sách có ")
                .thenStrong(VietnameseNumbers.counted(totals.rows()))
                .then(" dòng của ")
                .thenStrong(VietnameseNumbers.counted(totals.people()))
                .then(" đối tượng. Tổng số tiền: ")
                .thenStrong(VietnameseNumbers.digits(totals.total()) + " đồng")
                .then(" (Bằng chữ: " + totals.words() + "). Trong đó trả tiền mặt "
                        + VietnameseNumbers.counted(totals.cashRows()) + " dòng, "
                        + VietnameseNumbers.digits(totals.cash()) + " đồng.")));
        body.add(new Block.Remark(
                Text.of("Mã kiểm tra nội dung danh sách: " + totals.sha256().substring(0, 16))));
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.LIST,
                Text.of("Chi trả trợ giúp xã hội tháng " + month(facts.run())),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                facts.run().payer().isEmpty()
                        ? List.of()
                        : List.of(Text.of(plain(facts.run().payer()))),
                facts.grounds(),
                body,
                facts.run().payer().isEmpty() ? List.of("Lưu: VT") : List.of("Như trên", "Lưu: VT"),
                signature);
    }

    static String month(PaymentRun run) {
        return run.month().getMonthValue() + " năm " + run.month().getYear();
    }

    private static Table table(Facts facts) {
        List<Column> columns = List.of(
                Column.of("STT", 9, Align.CENTER),
                Column.of("Người hưởng, mã hộ", 38, Align.LEFT),
                Column.of("Khoản", 26, Align.LEFT),
                Column.of("Trong tháng", 29, Align.RIGHT),
                Column.of("Truy lĩnh", 26, Align.RIGHT),
                Column.of("Chưa nhận chuyển sang", 26, Align.RIGHT),
                Column.of("Một lần", 28, Align.RIGHT),
                Column.of("Truy thu", 25, Align.RIGHT),
                Column.of("Được trả", 30, Align.RIGHT),
                Column.of("Người nhận, cách trả", 42, Align.LEFT));
        List<Table.Row> rows = new ArrayList<>();
        String area = NONE;
        boolean isFirst = true;
        for (Slip slip : facts.slips()) {
            if (isFirst || !slip.place().areaName().equals(area)) {
                area = slip.place().areaName();
                rows.add(new Table.Section(area.isEmpty() ? "Chưa rõ tổ dân phố" : area));
                isFirst = false;
            }
            rows.add(Table.row(
                    Table.count(slip.number()),
                    Table.words(plain(slip.place().name()) + ", " + slip.place().householdCode()),
                    Table.words(facts.names().apply(slip.lines())),
                    dong(slip.sum(LineKind.REGULAR)),
                    dong(slip.sum(LineKind.ARREARS)),
                    dong(slip.sum(LineKind.CARRIED)),
                    dong(slip.sum(LineKind.ONE_OFF)),
                    dong(slip.sum(LineKind.RECOVERY)),
                    Table.count(slip.total()),
                    Table.words(plain(slip.to().name()) + ": " + way(slip.to()))));
        }
        RunTotals totals = facts.totals();
        rows.add(new Table.Total(List.of(
                Table.words(NONE),
                Table.words("Tổng cộng"),
                Table.words(NONE),
                Table.count(totals.of(LineKind.REGULAR)),
                Table.count(totals.of(LineKind.ARREARS)),
                Table.count(totals.of(LineKind.CARRIED)),
                Table.count(totals.of(LineKind.ONE_OFF)),
                Table.count(totals.of(LineKind.RECOVERY)),
                Table.count(totals.total()),
                Table.words(NONE))));
        return new Table(columns, rows, false);
    }

    private static Table.Cell dong(long amount) {
        return amount == 0 ? Table.words(NONE) : Table.count(amount);
    }

    static String way(PayTo to) {
        return to.account()
                .map(one -> plain("TK " + one.number() + ", " + one.bank()
                        + (one.holder().isEmpty() || one.holder().equalsIgnoreCase(to.name())
                                ? ""
                                : ", " + one.holder())))
                .orElse("tiền mặt");
    }

    /** Rows of dots that somebody typed would read as a place that was forgotten. */
    static String plain(String words) {
        return words.replaceAll("\\.{4,}|…{2,}|_{3,}", "…")
                .replaceAll("\\$\\{|\\{\\{|\\[\\[", "(")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
