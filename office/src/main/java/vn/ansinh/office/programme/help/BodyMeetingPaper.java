package vn.ansinh.office.programme.help;

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
import vn.ansinh.office.programme.Body;

/** What a body takes to its meeting: the households that it helps. Says nothing of causes, incomes and illnesses. */
final class BodyMeetingPaper {
    private BodyMeetingPaper() {}

    static AdministrativeDocument of(Body body, List<HelpSheet.Told> helped, IssuingBody issuer, LocalDate day) {
        List<Block> blocks = new ArrayList<>();
        if (helped.isEmpty()) {
            blocks.add(new Block.Paragraph(Text.of(body.name() + " chưa nhận giúp hộ nào.")));
        } else {
            blocks.add(new Block.Paragraph(Text.of("Số hộ đang giúp: " + helped.size() + ". Số hộ cần chú ý: "
                    + helped.stream().filter(one -> !one.reasons().isEmpty()).count()
                    + ".")));
            blocks.add(new Block.Grid(table(helped)));
        }
        blocks.add(new Block.Remark(Text.of("Số liệu " + VietnameseDates.inFull(day)
                + ". Chỉ dùng trong cuộc họp của cơ quan, đoàn thể; không niêm yết, không gửi ra ngoài.")));
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                DocumentKind.LIST,
                Text.of("Hộ nghèo, hộ cận nghèo do " + body.name() + " giúp đỡ"),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                blocks,
                List.of(),
                Signature.officer("NGƯỜI LẬP DANH SÁCH", Optional.empty()));
    }

    private static Table table(List<HelpSheet.Told> helped) {
        List<Table.Row> rows = new ArrayList<>();
        for (HelpSheet.Told told : helped) {
            HelpedHousehold one = told.household();
            Helping helping = one.helping().orElseThrow();
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(one.areaName()),
                    Table.words(one.head()),
                    Table.words(one.address()),
                    Table.words(helping.person()),
                    Table.words(helping.task()),
                    Table.words(one.visit()
                            .map(visit -> VietnameseDates.inShort(visit.day()))
                            .orElse("chưa thăm")),
                    Table.words(one.visit().map(HelpVisit::nextStep).orElse("")),
                    Table.words(told.reasons())));
        }
        return new Table(
                List.of(
                        Column.of("STT", 8, Align.CENTER),
                        Column.of("Tổ dân phố, thôn", 22, Align.LEFT),
                        Column.of("Chủ hộ", 30, Align.LEFT),
                        Column.of("Địa chỉ", 32, Align.LEFT),
                        Column.of("Người giúp", 28, Align.LEFT),
                        Column.of("Việc giúp", 42, Align.LEFT),
                        Column.of("Thăm gần nhất", 20, Align.CENTER),
                        Column.of("Việc tiếp theo", 36, Align.LEFT),
                        Column.of("Cần chú ý", 36, Align.LEFT)),
                rows,
                false);
    }
}
