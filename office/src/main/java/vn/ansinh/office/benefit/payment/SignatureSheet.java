package vn.ansinh.office.benefit.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Bảng ký nhận: by group, for what is paid out by hand. What the money is for does not stand here: neighbours read it while they wait. */
final class SignatureSheet {
    private SignatureSheet() {}

    static AdministrativeDocument of(PaymentRun run, List<Slip> slips, IssuingBody issuer) {
        Map<String, List<Slip>> byGroup = new LinkedHashMap<>();
        slips.stream()
                .filter(slip -> slip.to().isCash() && slip.total() > 0)
                .forEach(slip -> byGroup.computeIfAbsent(slip.place().areaName(), area -> new ArrayList<>())
                        .add(slip));
        List<Block> body = new ArrayList<>();
        byGroup.forEach((area, rows) -> {
            String name = area.isEmpty() ? "Chưa rõ tổ dân phố" : area;
            body.add(body.isEmpty() ? new Block.Heading(name) : new Block.NewPage(name));
            body.add(new Block.Grid(table(rows)));
            long sum = rows.stream().mapToLong(Slip::total).sum();
            body.add(new Block.Paragraph(Text.of("Bằng chữ: " + VietnameseNumbers.dong(sum) + ".")));
            body.add(new Block.Signatures(List.of(
                    Signature.officer("NGƯỜI CHI TRẢ", Optional.empty()),
                    Signature.officer("NGƯỜI GIÁM SÁT", Optional.empty()))));
        });
        if (body.isEmpty()) {
            body.add(new Block.Paragraph(Text.of("Tháng này không có dòng nào trả bằng tiền mặt.")));
        }
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(run.asked()),
                DocumentKind.APPENDIX,
                Text.of("BẢNG KÝ NHẬN TIỀN TRỢ GIÚP XÃ HỘI THÁNG "
                        + PaymentListPaper.month(run).toUpperCase(java.util.Locale.ROOT)),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                new Signature(List.of(), Optional.empty()));
    }

    private static Table table(List<Slip> slips) {
        List<Table.Row> rows = new ArrayList<>();
        for (Slip slip : slips) {
            rows.add(Table.row(
                    Table.count(slip.number()),
                    Table.words(PaymentListPaper.plain(slip.place().name())),
                    Table.words(PaymentListPaper.plain(slip.to().name())),
                    Table.count(slip.total()),
                    Table.words(""),
                    Table.words("")));
        }
        rows.add(new Table.Total(List.of(
                Table.words(""),
                Table.words("Cộng"),
                Table.words(""),
                Table.count(slips.stream().mapToLong(Slip::total).sum()),
                Table.words(""),
                Table.words(""))));
        return new Table(
                List.of(
                        Column.of("STT", 12, Align.CENTER),
                        Column.of("Người hưởng", 44, Align.LEFT),
                        Column.of("Người nhận", 44, Align.LEFT),
                        Column.of("Số tiền (đồng)", 28, Align.RIGHT),
                        Column.of("Ngày nhận", 22, Align.CENTER),
                        Column.of("Ký nhận", 30, Align.CENTER)),
                rows,
                false);
    }
}
