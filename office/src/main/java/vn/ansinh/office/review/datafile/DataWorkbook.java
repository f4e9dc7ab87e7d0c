package vn.ansinh.office.review.datafile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.sheet.FormulaGuard;
import vn.ansinh.office.review.decision.Decision;
import vn.ansinh.rules.Cause;
import vn.ansinh.rules.source.Language;

/**
 * Three sheets with a row for each person, every cell text that cannot be run as a formula. The columns are those by which another local
 * system brings such lists in; facts of the household stand in the row of its head, the code of a district is not known and stays empty.
 */
final class DataWorkbook {
    /** What the list of peoples holds besides the minorities of Vietnam. */
    private static final Set<String> NO_MINORITY = Set.of("Kinh", "Người nước ngoài", "Không xác định");

    private static final Set<String> WIDER = Set.of("Xã", "Thôn", "Địa chỉ");
    private static final int HEAD_HEIGHT = 32;
    private static final int HEAD_ROW = 1;
    private static final int NARROW = 12;
    private static final int WIDE = 20;

    private record Column(String title, int width) {
        static Column of(String title) {
            return new Column(
                    title, title.startsWith("Họ tên") || title.length() > 13 || WIDER.contains(title) ? WIDE : NARROW);
        }
    }

    private static final List<Column> LISTED = columns(
            "Họ tên chủ hộ",
            "Họ tên thành viên",
            "Quan hệ với chủ hộ",
            "Ngày sinh",
            "Giới tính",
            "CCCD",
            "Tỉnh",
            "Huyện",
            "Mã huyện",
            "Xã",
            "Mã xã",
            "Thôn",
            "Dân tộc",
            "Phân loại hộ",
            "Số quyết định công nhận",
            "Ngày ban hành",
            "Điểm B1",
            "Điểm B2",
            "Hộ DTTS",
            "Không có khả năng lao động",
            "Thành viên có công với cách mạng",
            "Nguyên nhân nghèo");
    private static final List<Column> LEFT = columns(
            "STT",
            "Họ tên",
            "Quan hệ với chủ hộ",
            "Giới tính",
            "Ngày sinh",
            "CCCD",
            "Dân tộc",
            "Địa chỉ",
            "Điểm B1",
            "Điểm B2",
            "Ghi chú");

    private final List<Decision.Line> lines;
    private final Map<UUID, List<FilePerson>> people;
    private final WardName ward;
    private final String number;
    private final String decidedOn;
    private final List<Cause> causes;

    private DataWorkbook(
            List<Decision.Line> lines,
            Map<UUID, List<FilePerson>> people,
            WardName ward,
            String number,
            String decidedOn,
            List<Cause> causes) {
        this.lines = lines;
        this.people = people;
        this.ward = ward;
        this.number = number;
        this.decidedOn = decidedOn;
        this.causes = causes;
    }

    private static List<Column> columns(String... titles) {
        return Arrays.stream(titles).map(Column::of).toList();
    }

    /**
     * The file.
     *
     * @param number of the decision; empty before it is signed
     */
    static byte[] write(
            List<Decision.Line> lines,
            Map<UUID, List<FilePerson>> people,
            WardName ward,
            String number,
            Optional<LocalDate> decidedOn,
            List<Cause> causes) {
        DataWorkbook file = new DataWorkbook(
                lines,
                people,
                ward,
                number,
                decidedOn.map(VietnameseDates::inShort).orElse(""),
                causes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "An Sinh", "1.0")) {
            file.listed(workbook.newWorksheet("Hộ nghèo, hộ cận nghèo"));
            file.left(
                    workbook.newWorksheet("Hộ thoát nghèo"),
                    "DANH SÁCH HỘ THOÁT NGHÈO SAU KHI RÀ SOÁT",
                    ListResult.LEFT_POVERTY);
            file.left(
                    workbook.newWorksheet("Hộ thoát cận nghèo"),
                    "DANH SÁCH HỘ THOÁT CẬN NGHÈO SAU KHI RÀ SOÁT",
                    ListResult.LEFT_NEAR_POVERTY);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private void listed(Worksheet sheet) {
        head(sheet, "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT", LISTED);
        int at = HEAD_ROW + 1;
        for (Decision.Line line : of(EnumSet.of(ListResult.POOR, ListResult.NEAR_POOR))) {
            for (FilePerson one : people.getOrDefault(line.household(), List.of())) {
                row(
                        sheet,
                        at++,
                        line.headName(),
                        one.name(),
                        Relation.ofCode(one.relation()).vietnamese(),
                        one.birth(),
                        one.sexInWords(),
                        one.number() == null ? "" : one.number(),
                        ward.province(),
                        ward.superior().replaceFirst("^(UBND|Ủy ban nhân dân) ", ""),
                        "",
                        ward.name(),
                        ward.unitCode() == null ? "" : ward.unitCode(),
                        line.group().name(),
                        one.ethnicGroup() == null ? "" : one.ethnicGroup(),
                        line.becomes().equals("poor") ? "Hộ nghèo" : "Hộ cận nghèo",
                        number,
                        decidedOn,
                        one.isHead() ? one.points().income() : "",
                        one.isHead() ? one.points().lacks() : "",
                        mark(one.isHead() && isMinority(one)),
                        mark(one.isHead() && one.hasNoCapacity()),
                        mark(one.hasMerit()),
                        one.isHead() ? inWords(one.causes()) : "");
            }
        }
    }

    private void left(Worksheet sheet, String title, ListResult result) {
        head(sheet, title, LEFT);
        int at = HEAD_ROW + 1;
        int order = 0;
        for (Decision.Line line : of(EnumSet.of(result))) {
            order++;
            for (FilePerson one : people.getOrDefault(line.household(), List.of())) {
                row(
                        sheet,
                        at++,
                        one.isHead() ? String.valueOf(order) : "",
                        one.name(),
                        Relation.ofCode(one.relation()).vietnamese(),
                        one.sexInWords(),
                        one.birth(),
                        one.number() == null ? "" : one.number(),
                        one.ethnicGroup() == null ? "" : one.ethnicGroup(),
                        line.address().isEmpty()
                                ? line.group().name()
                                : line.address() + ", " + line.group().name(),
                        one.isHead() ? one.points().income() : "",
                        one.isHead() ? one.points().lacks() : "",
                        "");
            }
        }
    }

    private List<Decision.Line> of(Set<ListResult> results) {
        return lines.stream()
                .filter(line -> line.result().filter(results::contains).isPresent())
                .toList();
    }

    private String inWords(String codes) {
        List<String> named = Arrays.asList(codes.split(" ", -1));
        return causes.stream()
                .filter(cause -> named.contains(cause.id())
                        || cause.subCauses().stream().anyMatch(sub -> named.contains(sub.id())))
                .map(cause -> cause.name().in(Language.VI))
                .collect(Collectors.joining("; "));
    }

    private static boolean isMinority(FilePerson head) {
        return head.ethnicGroup() != null && !NO_MINORITY.contains(head.ethnicGroup());
    }

    private static String mark(boolean isSo) {
        return isSo ? "x" : "";
    }

    private static void head(Worksheet sheet, String title, List<Column> columns) {
        sheet.inlineString(0, 0, title);
        sheet.range(0, 0, 0, 0).style().bold().fontSize(13).set();
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(HEAD_ROW, column, columns.get(column).title());
            sheet.width(column, columns.get(column).width());
        }
        sheet.range(HEAD_ROW, 0, HEAD_ROW, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E8EEF4")
                .set();
        sheet.rowHeight(HEAD_ROW, HEAD_HEIGHT);
        sheet.freezePane(0, HEAD_ROW + 1);
        sheet.repeatRows(HEAD_ROW);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void row(Worksheet sheet, int at, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.inlineString(at, column, FormulaGuard.on(cells[column]));
            }
        }
    }
}
