package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.Register;

/** Ai còn thiếu gì as a spreadsheet: by benefit and by group, or one benefit by name; exactly what the page shows. */
@Component
class GapSheet {
    private final Register register;
    private final Words words;

    GapSheet(Register register, Words words) {
        this.register = register;
        this.words = words;
    }

    /** By benefit on one sheet, by group on another. */
    byte[] overview(Claims claims, Map<String, Claims> groups, Reached reached) {
        Map<String, AdministrativeDocument> sheets = new LinkedHashMap<>();
        sheets.put(
                "Theo chế độ",
                paper(claims.day(), "Ai còn thiếu gì: theo chế độ", table("Chế độ", benefits(claims, reached))));
        sheets.put(
                "Theo tổ",
                paper(
                        claims.day(),
                        "Ai còn thiếu gì: theo tổ dân phố, các chế độ hưởng đều đặn",
                        table("Tổ dân phố", groups(groups))));
        return Rendering.workbook(sheets);
    }

    /** The people and households of one kind. */
    byte[] names(GapView view, LocalDate day) {
        List<Table.Row> rows = new ArrayList<>();
        for (GapView.Line line : view.lines()) {
            Claim claim = line.claim();
            Reached.Steps steps = view.reached().of(claim);
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(claim.household().code()),
                    Table.words(claim.name()),
                    Table.words(claim.household().headName()),
                    Table.words(claim.area()),
                    Table.words(mark(steps.isEligible())),
                    Table.words(mark(steps.isApplied())),
                    Table.words(mark(steps.isEnrolled())),
                    Table.words(mark(steps.isPaid())),
                    claim.monthly().isPresent()
                            ? Table.count(claim.monthly().get().longValue())
                            : Table.words(""),
                    Table.words(line.why().map(why -> why.sentence()).orElse("")),
                    Table.words(line.missing())));
        }
        String title = view.benefit().name().vi() + ": "
                + words.text(Language.VIETNAMESE, "gap.kind." + view.kind().name());
        return Rendering.render(
                paper(
                        day,
                        title,
                        new Table(
                                List.of(
                                        Table.Column.of("STT", 3, Table.Align.CENTER),
                                        Table.Column.of("Mã hộ", 7, Table.Align.LEFT),
                                        Table.Column.of("Ai", 12, Table.Align.LEFT),
                                        Table.Column.of("Chủ hộ", 12, Table.Align.LEFT),
                                        Table.Column.of("Tổ dân phố", 9, Table.Align.LEFT),
                                        Table.Column.of("Đủ điều kiện", 5, Table.Align.CENTER),
                                        Table.Column.of("Đã nộp", 5, Table.Align.CENTER),
                                        Table.Column.of("Có quyết định", 5, Table.Align.CENTER),
                                        Table.Column.of("Đã chi trả", 5, Table.Align.CENTER),
                                        Table.Column.of("Mức mỗi tháng (đồng)", 8, Table.Align.RIGHT),
                                        Table.Column.of("Lý do", 24, Table.Align.LEFT),
                                        Table.Column.of("Cần hỏi", 14, Table.Align.LEFT)),
                                rows,
                                false)),
                Format.XLSX);
    }

    private static String mark(boolean isSo) {
        return isSo ? "x" : "";
    }

    private static List<Table.Row> benefits(Claims claims, Reached reached) {
        List<Table.Row> rows = new ArrayList<>();
        for (Claims.OfBenefit of : claims.benefits()) {
            rows.add(Table.row(
                    Table.words(of.benefit().name().vi()),
                    Table.count(of.entitled()),
                    Table.count(of.count(Claim.Kind.APPLIED)),
                    Table.count(reached.enrolled(of)),
                    Table.count(reached.paid(of)),
                    Table.count(of.count(Claim.Kind.RECEIVES)),
                    Table.count(of.count(Claim.Kind.UNCLAIMED)),
                    Table.count(of.unclaimedMoney().longValue()),
                    Table.count(of.count(Claim.Kind.NOT_RECORDED)),
                    Table.count(of.count(Claim.Kind.ONE_FACT)),
                    Table.count(of.count(Claim.Kind.NO_LONGER))));
        }
        return rows;
    }

    private static List<Table.Row> groups(Map<String, Claims> groups) {
        List<Table.Row> rows = new ArrayList<>();
        groups.forEach((area, claims) -> {
            long entitled = claims.of(Claims.Section.STEADY).stream()
                    .mapToLong(Claims.OfBenefit::entitled)
                    .sum();
            rows.add(Table.row(
                    Table.words(area),
                    Table.count(entitled),
                    Table.count(claims.subjects(Claim.Kind.APPLIED)),
                    Table.words(""),
                    Table.words(""),
                    Table.count(claims.subjects(Claim.Kind.RECEIVES)),
                    Table.count(claims.subjects(Claim.Kind.UNCLAIMED)),
                    Table.count(claims.unclaimedMoney().longValue()),
                    Table.count(claims.subjects(Claim.Kind.NOT_RECORDED)),
                    Table.count(claims.subjects(Claim.Kind.ONE_FACT)),
                    Table.count(claims.subjects(Claim.Kind.NO_LONGER))));
        });
        return rows;
    }

    private static Table table(String first, List<Table.Row> rows) {
        return new Table(
                List.of(
                        Table.Column.of(first, 20, Table.Align.LEFT),
                        Table.Column.of("Đủ điều kiện", 6, Table.Align.RIGHT),
                        Table.Column.of("Đã nộp hồ sơ", 6, Table.Align.RIGHT),
                        Table.Column.of("Có quyết định", 6, Table.Align.RIGHT),
                        Table.Column.of("Đã chi trả", 6, Table.Align.RIGHT),
                        Table.Column.of("Đang hưởng", 6, Table.Align.RIGHT),
                        Table.Column.of("Chưa hưởng", 6, Table.Align.RIGHT),
                        Table.Column.of("Chưa hưởng, mỗi tháng (đồng)", 9, Table.Align.RIGHT),
                        Table.Column.of("Chưa ghi nhận", 6, Table.Align.RIGHT),
                        Table.Column.of("Thiếu một thông tin", 6, Table.Align.RIGHT),
                        Table.Column.of("Không còn đủ điều kiện", 6, Table.Align.RIGHT)),
                rows,
                false);
    }

    private AdministrativeDocument paper(LocalDate day, String title, Table table) {
        return new AdministrativeDocument(
                WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day)), day),
                new Standing.Unnumbered(day),
                DocumentKind.TABLES,
                Text.of(title + "\n(theo thông tin phường biết đến ngày " + VietnameseDates.inShort(day) + ")"),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(new Block.Grid(table)),
                List.of(),
                Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty()));
    }
}
