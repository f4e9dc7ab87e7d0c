package vn.ansinh.office.benefit.coming;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;

/** The list of a month as a spreadsheet, and the notice that tells a family beforehand. */
@Component
class ComingPapers {
    private static final Language VIETNAMESE = Language.VIETNAMESE;

    private final Words words;

    ComingPapers(Words words) {
        this.words = words;
    }

    AdministrativeDocument list(ComingView view, IssuingBody issuer) {
        List<Table.Row> rows = new ArrayList<>();
        view.byArea().forEach((area, lines) -> {
            rows.add(new Table.Section(area + ": " + lines.size()));
            for (ComingLine line : lines) {
                rows.add(Table.row(
                        Table.words(VietnameseDates.inShort(line.change().day())),
                        Table.words(line.household().code()),
                        Table.words(line.name()),
                        Table.words(line.household().headName()),
                        Table.words(line.change().benefit().name().vi()),
                        Table.words(what(line)),
                        amount(line.change().before()),
                        amount(line.change().after()),
                        Table.words(because(line))));
            }
        });
        return new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(view.day()),
                DocumentKind.TABLES,
                Text.of("Chế độ sắp thay đổi trong tháng " + view.chosen().getMonthValue() + "/"
                        + view.chosen().getYear() + "\n(theo thông tin phường biết đến ngày "
                        + VietnameseDates.inShort(view.day()) + ")"),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(new Block.Grid(new Table(
                        List.of(
                                Table.Column.of("Từ ngày", 6, Table.Align.CENTER),
                                Table.Column.of("Mã hộ", 7, Table.Align.LEFT),
                                Table.Column.of("Ai", 12, Table.Align.LEFT),
                                Table.Column.of("Chủ hộ", 12, Table.Align.LEFT),
                                Table.Column.of("Chế độ", 20, Table.Align.LEFT),
                                Table.Column.of("Thay đổi", 10, Table.Align.LEFT),
                                Table.Column.of("Mức cũ (đồng)", 8, Table.Align.RIGHT),
                                Table.Column.of("Mức mới (đồng)", 8, Table.Align.RIGHT),
                                Table.Column.of("Vì sao", 12, Table.Align.LEFT)),
                        rows,
                        false))),
                List.of(),
                Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty()));
    }

    /** Of what is never posted nothing stands in a paper that others carry to the family; empty where nothing else is left. */
    Optional<AdministrativeDocument> notice(List<ComingLine> lines, IssuingBody issuer, LocalDate day) {
        List<ComingLine> told = lines.stream()
                .filter(line -> !line.change().benefit().isNeverPosted())
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        ComingLine first = told.getFirst();
        List<Table.Row> rows = new ArrayList<>();
        for (ComingLine line : told) {
            rows.add(Table.row(
                    Table.words(VietnameseDates.inShort(line.change().day())),
                    Table.words(line.isOfHousehold() ? "Cả hộ" : line.name()),
                    Table.words(line.change().benefit().name().vi()),
                    Table.words(sentence(line))));
        }
        List<Block> body = List.of(
                new Block.Paragraph(Text.of("Kính gửi gia đình ông/bà ")
                        .thenStrong(first.household().headName())
                        .then(", " + first.area() + ". Mã hộ: "
                                + first.household().code() + ".")),
                new Block.Paragraph(
                        Text.of(
                                "Theo thông tin phường biết đến hôm nay, trong những tháng tới chế độ của gia đình có thay đổi như sau:")),
                new Block.Grid(new Table(
                        List.of(
                                Table.Column.of("Từ ngày", 12, Table.Align.CENTER),
                                Table.Column.of("Ai", 20, Table.Align.LEFT),
                                Table.Column.of("Chế độ", 34, Table.Align.LEFT),
                                Table.Column.of("Thay đổi", 34, Table.Align.LEFT)),
                        rows,
                        false)),
                new Block.Heading("Gia đình cần làm gì"),
                new Block.Points(List.of(
                        Text.of(
                                "Chế độ sắp được hưởng: mang giấy tờ tùy thân đến Ủy ban nhân dân phường để được hướng dẫn làm hồ sơ."),
                        Text.of(
                                "Chế độ sắp hết: nếu thông tin trên không đúng, báo cho phường biết trước ngày thay đổi."),
                        Text.of("Có gì chưa rõ, hỏi tổ trưởng tổ dân phố hoặc cán bộ phụ trách của phường."))),
                new Block.Paragraph(
                        Text.of(
                                "Giấy này báo trước để gia đình biết, không phải là quyết định. Gia đình không phải trả tiền cho ai.")));
        return Optional.of(new AdministrativeDocument(
                issuer,
                new Standing.Unnumbered(day),
                DocumentKind.NOTICE,
                Text.of("Về chế độ sắp thay đổi"),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(),
                body,
                List.of(),
                Signature.officer("CÔNG CHỨC PHỤ TRÁCH", Optional.empty())));
    }

    private String sentence(ComingLine line) {
        String sums =
                line.change().before().isPresent() && line.change().after().isPresent()
                        ? ": từ " + dong(line.change().before().get()) + " thành "
                                + dong(line.change().after().get())
                        : line.change()
                                .after()
                                .or(line.change()::before)
                                .map(sum -> ": " + dong(sum))
                                .orElse("");
        return what(line) + sums + " (" + because(line) + ")";
    }

    private String what(ComingLine line) {
        return words.text(VIETNAMESE, "coming.kind." + line.change().kind().name());
    }

    private String because(ComingLine line) {
        return line.birthday()
                .map(name -> words.text(VIETNAMESE, line.because(), name, line.years()))
                .orElseGet(() -> words.text(VIETNAMESE, line.because()));
    }

    private static String dong(BigDecimal sum) {
        return Writing.in(VIETNAMESE).money(sum.longValue());
    }

    private static Table.Cell amount(Optional<BigDecimal> sum) {
        return sum.map(dong -> Table.count(dong.longValue())).orElseGet(() -> Table.words(""));
    }
}
