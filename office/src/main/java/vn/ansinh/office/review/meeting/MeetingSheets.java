package vn.ansinh.office.review.meeting;

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
import vn.ansinh.office.document.Text;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Round;

/** What is taken to a meeting on paper: the list that people sign, and the ballot of a secret vote. */
final class MeetingSheets {
    /** Lines beside those of the reviewed households. */
    private static final int OTHERS = 25;

    private MeetingSheets() {}

    /** Danh sách ký tên: the heads of the reviewed households, then empty lines. */
    static AdministrativeDocument signIn(
            Round round, String group, List<Candidate> reviewed, IssuingBody issuer, LocalDate day) {
        List<Table.Row> rows = new ArrayList<>();
        for (Candidate each : reviewed) {
            rows.add(line(rows.size() + 1, each.head(), "Hộ được rà soát"));
        }
        for (int other = 0; other < OTHERS; other++) {
            rows.add(line(rows.size() + 1, "", ""));
        }
        return paper(
                issuer,
                day,
                "Người dự họp dân thống nhất kết quả\n" + round.inPapers() + ", " + group,
                List.of(
                        new Block.Grid(new Table(
                                List.of(
                                        Table.Column.of("STT", 12, Table.Align.CENTER),
                                        Table.Column.of("Họ và tên", 60, Table.Align.LEFT),
                                        Table.Column.of("Thành phần", 50, Table.Align.LEFT),
                                        Table.Column.of("Ký tên", 40, Table.Align.LEFT)),
                                rows,
                                false)),
                        new Block.Remark(Text.of("Người giám sát ký riêng, không tính vào số có mặt."))),
                Signature.officer("THƯ KÝ", Optional.empty()));
    }

    private static Table.Row line(int number, String name, String kind) {
        return Table.row(Table.count(number), Table.words(name), Table.words(kind), Table.words(""));
    }

    /** Phiếu kín: every household of the list with the result of the survey; one for each person present. */
    static AdministrativeDocument ballot(
            Round round, String group, List<Candidate> reviewed, IssuingBody issuer, LocalDate day) {
        List<Table.Row> rows = new ArrayList<>();
        for (Candidate each : reviewed) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(each.head()),
                    Table.words(result(Holding.found(each))),
                    Table.words(""),
                    Table.words("")));
        }
        return paper(
                issuer,
                day,
                "Biểu quyết kết quả " + round.inPapers() + "\n" + group,
                List.of(
                        new Block.Paragraph(
                                Text.of("Đánh dấu X vào một ô ở mỗi dòng. Không ghi tên người biểu quyết.")),
                        new Block.Grid(new Table(
                                List.of(
                                        Table.Column.of("STT", 12, Table.Align.CENTER),
                                        Table.Column.of("Chủ hộ", 60, Table.Align.LEFT),
                                        Table.Column.of("Kết quả khảo sát", 46, Table.Align.LEFT),
                                        Table.Column.of("Đồng ý", 22, Table.Align.CENTER),
                                        Table.Column.of("Không đồng ý", 22, Table.Align.CENTER)),
                                rows,
                                false))),
                new Signature(List.of(), Optional.empty()));
    }

    private static String result(String found) {
        return switch (found) {
            case "poor" -> "Hộ nghèo";
            case "near-poor" -> "Hộ cận nghèo";
            case "undetermined" -> "Chưa xếp được";
            default -> "Không thuộc diện";
        };
    }

    private static AdministrativeDocument paper(
            IssuingBody issuer, LocalDate day, String subject, List<Block> body, Signature signature) {
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                DocumentKind.LIST,
                Text.of(subject),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                signature);
    }
}
