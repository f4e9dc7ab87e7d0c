package vn.ansinh.office.programme.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;

/** Danh sách ký tên dự tập huấn: to be signed by hand at the door. */
final class TrainingPaper {
    private static final int FREE_ROWS = 5;

    private TrainingPaper() {}

    static AdministrativeDocument of(
            Training training, List<Trainee> invited, Map<UUID, String> groups, IssuingBody issuer) {
        List<Table.Row> rows = new ArrayList<>();
        int number = 0;
        for (Trainee one : invited) {
            rows.add(Table.row(
                    Table.count(++number),
                    Table.words(one.name()),
                    Table.words(one.area()
                            .map(area -> groups.getOrDefault(area, ""))
                            .orElse("")),
                    Table.words("")));
        }
        for (int free = 0; free < FREE_ROWS; free++) {
            rows.add(Table.row(Table.count(++number), Table.words(""), Table.words(""), Table.words("")));
        }
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(training.day()),
                DocumentKind.LIST,
                Text.of("Ký tên dự " + training.title()),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                List.of(
                        PaperFrame.paragraph("Ngày " + VietnameseDates.inShort(training.day()) + ", tại "
                                + training.place() + ". Người hướng dẫn: " + training.trainer() + "."),
                        new Block.Grid(new Table(
                                List.of(
                                        Table.Column.of("STT", 2, Table.Align.CENTER),
                                        Table.Column.of("Họ và tên", 7, Table.Align.LEFT),
                                        Table.Column.of("Tổ dân phố", 5, Table.Align.LEFT),
                                        Table.Column.of("Ký tên", 6, Table.Align.LEFT)),
                                rows,
                                false))),
                List.of("Lưu: VT"),
                new Signature(List.of("NGƯỜI LẬP DANH SÁCH"), Optional.empty()));
    }
}
