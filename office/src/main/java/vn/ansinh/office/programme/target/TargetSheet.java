package vn.ansinh.office.programme.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.registry.Register;

/** Biểu chỉ tiêu của năm as a spreadsheet: what the page shows, on a day. */
@Component
class TargetSheet {
    private final Register register;
    private final Words words;

    TargetSheet(Register register, Words words) {
        this.register = register;
        this.words = words;
    }

    byte[] of(int year, List<Actuals.Judged> judged, LocalDate day) {
        AdministrativeDocument paper = new AdministrativeDocument(
                WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day)), day),
                new Standing.Unnumbered(day),
                DocumentKind.TABLES,
                Text.of("Chỉ tiêu giảm nghèo, an sinh xã hội năm " + year + "\n(số liệu tính đến ngày "
                        + TargetTyped.day(day) + ")"),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(new Block.Grid(table(judged))),
                List.of(),
                Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty()));
        return Rendering.render(paper, Format.XLSX);
    }

    private Table table(List<Actuals.Judged> judged) {
        List<Table.Row> rows = new ArrayList<>();
        for (Actuals.Judged one : judged) {
            Target target = one.target();
            rows.add(new Table.Entry(List.of(
                    new Table.Count(rows.size() + 1),
                    new Table.Words(target.words()),
                    new Table.Words(target.superior()
                            .map(from -> from.cited() + " ngày " + TargetTyped.day(from.day()) + " của " + from.name())
                            .orElse("Phường")),
                    new Table.Words(target.unit()),
                    new Table.Words(target.baseline()
                            .map(base -> Judgement.shown(base.value()) + " (" + TargetTyped.day(base.day()) + ")")
                            .orElse("")),
                    new Table.Words(Judgement.shown(target.goal())),
                    new Table.Words(TargetTyped.day(target.last())),
                    new Table.Words(one.reading().map(TargetSheet::shown).orElse("")),
                    new Table.Words(words.text(
                            Language.VIETNAMESE,
                            one.judgement().why().key(),
                            one.judgement().why().values().toArray())))));
        }
        return new Table(
                List.of(
                        Table.Column.of("STT", 2, Table.Align.CENTER),
                        Table.Column.of("Chỉ tiêu", 10, Table.Align.LEFT),
                        Table.Column.of("Nguồn giao", 8, Table.Align.LEFT),
                        Table.Column.of("Đơn vị tính", 4, Table.Align.CENTER),
                        Table.Column.of("Đầu kỳ", 5, Table.Align.RIGHT),
                        Table.Column.of("Mục tiêu", 4, Table.Align.RIGHT),
                        Table.Column.of("Đến ngày", 5, Table.Align.CENTER),
                        Table.Column.of("Thực hiện", 6, Table.Align.RIGHT),
                        Table.Column.of("Đánh giá", 12, Table.Align.LEFT)),
                rows,
                true);
    }

    /** The value, of a share with what it is a share of: {@code 92,31 (12/13)}. */
    static String shown(Reading reading) {
        String value = Judgement.shown(reading.value());
        return reading.isShare() ? value + " (" + reading.part() + "/" + reading.whole() + ")" : value;
    }
}
