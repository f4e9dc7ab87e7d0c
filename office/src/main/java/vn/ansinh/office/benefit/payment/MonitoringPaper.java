package vn.ansinh.office.benefit.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;

/** Biên bản giám sát chi trả: what the ward's monitor saw where the payer pays out, with what the payer answered up to then. */
final class MonitoringPaper {
    private MonitoringPaper() {}

    static AdministrativeDocument of(PaymentRun run, Monitoring seen, RunTotals totals, IssuingBody issuer) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of("Ngày chi trả: " + VietnameseDates.inFull(seen.day()) + ", tại "
                + PaymentListPaper.plain(seen.place()) + ".")));
        body.add(new Block.Paragraph(Text.of("Người giám sát: " + PaymentListPaper.plain(seen.monitor()) + "."
                + (run.payer().isEmpty() ? "" : " Tổ chức chi trả: " + PaymentListPaper.plain(run.payer()) + "."))));
        body.add(new Block.Heading("Số liệu theo danh sách"));
        body.add(new Block.Points(List.of(
                line("Phải trả", totals.rows(), totals.total()),
                line("Đã trả", totals.rows(PayResult.PAID), totals.money(PayResult.PAID)),
                line("Chưa đến nhận", totals.rows(PayResult.NOT_COLLECTED), totals.money(PayResult.NOT_COLLECTED)),
                line("Bị trả lại", totals.rows(PayResult.RETURNED), totals.money(PayResult.RETURNED)),
                line("Chưa có kết quả", totals.rows(PayResult.OPEN), totals.money(PayResult.OPEN)))));
        body.add(new Block.Heading("Nhận xét của người giám sát"));
        body.add(new Block.Paragraph(Text.of(PaymentListPaper.plain(seen.words()))));
        body.add(new Block.Signatures(List.of(
                Signature.officer("NGƯỜI GIÁM SÁT", Optional.of(seen.monitor())),
                Signature.officer("ĐẠI DIỆN TỔ CHỨC CHI TRẢ", Optional.empty()))));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(seen.day()),
                DocumentKind.MINUTES,
                Text.of("Giám sát chi trả trợ giúp xã hội tháng " + PaymentListPaper.month(run)),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                new Signature(List.of(), Optional.empty()));
    }

    private static Text line(String words, int rows, long dong) {
        return Text.of(
                words + ": " + VietnameseNumbers.counted(rows) + " dòng, " + VietnameseNumbers.digits(dong) + " đồng");
    }
}
