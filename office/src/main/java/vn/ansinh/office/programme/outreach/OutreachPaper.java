package vn.ansinh.office.programme.outreach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.registry.Register;

/** Danh sách các lượt tuyên truyền, vận động, to be printed; names no family. */
@Component
class OutreachPaper {
    private final Bodies bodies;
    private final Register register;
    private final Today today;

    OutreachPaper(Bodies bodies, Register register, Today today) {
        this.bodies = bodies;
        this.register = register;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public AdministrativeDocument of(OutreachFilter filter, List<Outreach> shown) {
        return of(
                filter,
                shown,
                names(),
                WardOffice.on(
                        register.ward(today.date()).orElseThrow(() -> new NothingHere("the ward has no name yet")),
                        today.date()),
                new Standing.Unnumbered(today.date()));
    }

    @Transactional(readOnly = true)
    public byte[] sheet(OutreachFilter filter, List<Outreach> shown) {
        return Rendering.render(of(filter, shown), Format.XLSX);
    }

    /** What bodies and groups are called. */
    record Names(Map<UUID, String> bodies, Map<UUID, String> groups) {
        String of(NewOutreach one) {
            return one.areas().isEmpty()
                    ? "Toàn phường"
                    : one.areas().stream()
                            .map(area -> groups.getOrDefault(area, ""))
                            .collect(Collectors.joining(", "));
        }
    }

    private Names names() {
        return new Names(
                bodies.all().stream().collect(Collectors.toMap(body -> body.id(), body -> body.shortName())),
                register.groupNames());
    }

    static AdministrativeDocument of(
            OutreachFilter filter, List<Outreach> shown, Names names, IssuingBody issuer, Standing standing) {
        OutreachTotals totals = OutreachTotals.of(shown);
        List<Block> body = new ArrayList<>();
        if (shown.isEmpty()) {
            body.add(new Block.Paragraph(Text.of("Chưa ghi lượt tuyên truyền, vận động nào trong thời gian này.")));
        } else {
            body.add(new Block.Paragraph(Text.of("Tổng số " + totals.items() + " lượt. Số người tiếp cận: "
                    + VietnameseNumbers.digits(totals.counted()) + " đếm được, "
                    + VietnameseNumbers.digits(totals.estimated())
                    + " ước tính; một người nghe nhiều lượt được tính nhiều lần.")));
            body.add(new Block.Grid(totals(totals)));
            body.add(new Block.Heading("Danh sách các lượt"));
            body.add(new Block.Grid(list(shown, names)));
        }
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.TABLES,
                Text.of("Tuyên truyền, vận động giảm nghèo\n(từ ngày " + VietnameseDates.inShort(filter.from())
                        + " đến ngày " + VietnameseDates.inShort(filter.until()) + ")"),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty()));
    }

    private static Table totals(OutreachTotals totals) {
        List<Table.Row> rows = new ArrayList<>();
        for (OutreachTotals.Line line : totals.kinds()) {
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(line.kind().inPapers()),
                    Table.count(line.items()),
                    Table.count(line.counted()),
                    Table.count(line.estimated())));
        }
        rows.add(new Table.Total(List.of(
                Table.words(""),
                Table.words("Cộng"),
                Table.count(totals.items()),
                Table.count(totals.counted()),
                Table.count(totals.estimated()))));
        return new Table(
                List.of(
                        Table.Column.of("STT", 2, Table.Align.CENTER),
                        Table.Column.of("Hình thức", 10, Table.Align.LEFT),
                        Table.Column.of("Số lượt", 4, Table.Align.RIGHT),
                        Table.Column.of("Đếm được", 4, Table.Align.RIGHT).under("Số người tiếp cận"),
                        Table.Column.of("Ước tính", 4, Table.Align.RIGHT).under("Số người tiếp cận")),
                rows,
                false);
    }

    private static Table list(List<Outreach> shown, Names names) {
        List<Table.Row> rows = new ArrayList<>();
        for (Outreach each : shown.reversed()) {
            NewOutreach one = each.what();
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(VietnameseDates.inShort(one.day())),
                    Table.words(one.kind().inPapers()),
                    Table.words(one.topic()),
                    Table.words(one.channel()),
                    Table.words(names.of(one)),
                    Table.words(
                            one.minutes().isPresent()
                                    ? String.valueOf(one.minutes().getAsInt())
                                    : ""),
                    Table.words(reached(one)),
                    Table.words(names.bodies().getOrDefault(one.body(), "") + ", " + one.person()),
                    Table.words(one.result())));
        }
        return new Table(
                List.of(
                        Table.Column.of("STT", 12, Table.Align.CENTER),
                        Table.Column.of("Ngày", 27, Table.Align.CENTER),
                        Table.Column.of("Hình thức", 24, Table.Align.LEFT),
                        Table.Column.of("Nội dung", 44, Table.Align.LEFT),
                        Table.Column.of("Kênh", 24, Table.Align.LEFT),
                        Table.Column.of("Nơi", 26, Table.Align.LEFT),
                        Table.Column.of("Phút", 12, Table.Align.RIGHT),
                        Table.Column.of("Số người", 22, Table.Align.LEFT),
                        Table.Column.of("Ai thực hiện", 34, Table.Align.LEFT),
                        Table.Column.of("Kết quả", 34, Table.Align.LEFT)),
                rows,
                false);
    }

    private static String reached(NewOutreach one) {
        return one.reached().isEmpty()
                ? ""
                : VietnameseNumbers.digits(one.reached().getAsInt()) + (one.isCounted() ? " (đếm)" : " (ước tính)");
    }
}
