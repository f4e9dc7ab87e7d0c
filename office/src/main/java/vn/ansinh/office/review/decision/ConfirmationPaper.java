package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.ansinh.office.document.VietnameseDates;

/**
 * Giấy xác nhận of a living standard. Laid out by us: article 6 of Decision 24/2021/QĐ-TTg was not seen, so it is not known which paper
 * it asks for.
 */
final class ConfirmationPaper {
    private ConfirmationPaper() {}

    /**
     * What it says.
     *
     * @param what {@code average-living-standard} or {@code low-income-worker}
     * @param workers names of the people recognised; empty for a household
     * @param decision number and day of the decision
     * @param since from which day it counts
     */
    record Facts(
            String head,
            String code,
            String address,
            String what,
            List<String> workers,
            List<CertificatePaper.Person> members,
            String decision,
            LocalDate since) {
        boolean isOfWorkers() {
            return what.equals("low-income-worker");
        }
    }

    static String subject(String what) {
        return what.equals("low-income-worker")
                ? "Người lao động có thu nhập thấp"
                : "Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình";
    }

    static AdministrativeDocument of(Facts facts, IssuingBody issuer, Standing standing, Signature signature) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(Text.of(issuer.shortName() + " xác nhận hộ gia đình ông/bà: ")
                .thenStrong(facts.head())
                .then(", mã hộ " + facts.code() + ".")));
        body.add(new Block.Paragraph(Text.of("Nơi thường trú: " + facts.address() + ".")));
        body.add(new Block.Paragraph(
                facts.isOfWorkers()
                        ? Text.of("Người được công nhận là người lao động có thu nhập thấp: ")
                                .thenStrong(String.join(", ", facts.workers()))
                                .then(".")
                        : Text.of("Được công nhận là: ")
                                .thenStrong(
                                        "hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp có mức sống trung bình")
                                .then(".")));
        body.add(new Block.Paragraph(Text.of(
                "Theo Quyết định số " + facts.decision() + ", kể từ " + VietnameseDates.inFull(facts.since()) + ".")));
        body.add(new Block.Heading("Các thành viên trong hộ"));
        body.add(new Block.Grid(members(facts.members())));
        body.add(
                new Block.Remark(
                        Text.of(
                                "Bố cục của giấy này do phần mềm đặt, chưa đối chiếu với mẫu của Quyết định 24/2021/QĐ-TTg. Khi thu nhập, việc làm hoặc số người của hộ thay đổi, gia đình báo Ủy ban nhân dân phường.")));
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.CONFIRMATION,
                Text.of(subject(facts.what())),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of("Hộ gia đình", "Lưu: VT"),
                signature);
    }

    private static Table members(List<CertificatePaper.Person> members) {
        List<Table.Row> rows = new ArrayList<>();
        for (CertificatePaper.Person each : members) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(each.name()),
                    Table.words(each.relation()),
                    Table.words(each.sex()),
                    Table.words(each.born())));
        }
        return new Table(
                List.of(
                        Column.of("STT", 12, Align.CENTER),
                        Column.of("Họ và tên", 60, Align.LEFT),
                        Column.of("Quan hệ với chủ hộ", 40, Align.LEFT),
                        Column.of("Giới tính", 18, Align.CENTER),
                        Column.of("Ngày sinh", 28, Align.CENTER)),
                rows,
                false);
    }
}
