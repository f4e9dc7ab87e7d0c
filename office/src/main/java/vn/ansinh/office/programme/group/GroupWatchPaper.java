package vn.ansinh.office.programme.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
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
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.registry.Register;

/** The board as a table to print for a meeting of the committee; names no family. */
@Component
class GroupWatchPaper {
    private final Register register;

    GroupWatchPaper(Register register) {
        this.register = register;
    }

    @Transactional(readOnly = true)
    public AdministrativeDocument of(List<WatchedGroup> groups, LocalDate day, boolean families, int contactDays) {
        return of(
                groups,
                families,
                contactDays,
                WardOffice.on(register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day)), day),
                new Standing.Unnumbered(day));
    }

    static AdministrativeDocument of(
            List<WatchedGroup> groups, boolean families, int contactDays, IssuingBody issuer, Standing standing) {
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.TABLES,
                Text.of("Bảng theo dõi công tác giảm nghèo của các tổ dân phố\n(tính đến ngày "
                        + VietnameseDates.inShort(standing.day()) + ")"),
                Optional.empty(),
                AdministrativeDocument.Circulation.INTERNAL,
                AdministrativeDocument.Orientation.LANDSCAPE,
                List.of(),
                List.of(),
                List.of(new Block.Grid(table(groups, families, contactDays))),
                List.of(),
                Signature.officer("NGƯỜI LẬP BIỂU", Optional.empty()));
    }

    private static Table table(List<WatchedGroup> groups, boolean families, int contactDays) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.of("STT", 12, Table.Align.CENTER),
                Table.Column.of("Tổ dân phố", 24, Table.Align.LEFT),
                Table.Column.of("Tổ trưởng", 26, Table.Align.LEFT),
                Table.Column.of("Thành viên phụ trách", 30, Table.Align.LEFT)));
        List<ToLongFunction<WatchedGroup>> before = new ArrayList<>();
        List<ToLongFunction<WatchedGroup>> after = new ArrayList<>();
        if (families) {
            columns.add(Table.Column.of("Nghèo", 14, Table.Align.RIGHT).under("Số hộ"));
            columns.add(Table.Column.of("Cận nghèo", 14, Table.Align.RIGHT).under("Số hộ"));
            before.add(one -> one.families().poor());
            before.add(one -> one.families().nearPoor());
        }
        columns.add(Table.Column.of("Nhiệm vụ quá hạn", 16, Table.Align.RIGHT));
        before.add(one -> one.late().size());
        columns.add(Table.Column.of("Kiểm tra gần nhất", 22, Table.Align.CENTER));
        columns.add(Table.Column.of("Việc sau kiểm tra chưa xong", 18, Table.Align.RIGHT));
        after.add(one -> one.open().size());
        if (families) {
            String warned = "Cảnh báo (số hộ)";
            columns.add(
                    Table.Column.of("Chưa có người giúp", 16, Table.Align.RIGHT).under(warned));
            columns.add(Table.Column.of("Quá hạn thăm", 16, Table.Align.RIGHT).under(warned));
            columns.add(Table.Column.of("Chưa rõ nguyên nhân", 16, Table.Align.RIGHT)
                    .under(warned));
            columns.add(Table.Column.of("Chưa liên hệ " + contactDays + " ngày", 18, Table.Align.RIGHT)
                    .under(warned));
            after.add(one -> one.families().noHelper().size());
            after.add(one -> one.families().noVisit().size());
            after.add(one -> one.families().noCause().size());
            after.add(one -> one.families().notContacted().size());
        }
        List<Table.Row> rows = new ArrayList<>();
        for (WatchedGroup one : groups) {
            List<Table.Cell> cells = new ArrayList<>(List.of(
                    Table.count(rows.size() + 1),
                    Table.words(one.area().name()),
                    Table.words(one.leaders().isEmpty() ? "–" : one.leaders()),
                    Table.words(one.member().isEmpty() ? "chưa phân công" : one.member())));
            before.forEach(of -> cells.add(Table.count(of.applyAsLong(one))));
            cells.add(Table.words(one.lastCheck().map(VietnameseDates::inShort).orElse("chưa kiểm tra")));
            after.forEach(of -> cells.add(Table.count(of.applyAsLong(one))));
            rows.add(new Table.Entry(cells));
        }
        List<Table.Cell> sums =
                new ArrayList<>(List.of(Table.words(""), Table.words("Cộng"), Table.words(""), Table.words("")));
        before.forEach(of -> sums.add(Table.count(groups.stream().mapToLong(of).sum())));
        sums.add(Table.words(""));
        after.forEach(of -> sums.add(Table.count(groups.stream().mapToLong(of).sum())));
        rows.add(new Table.Total(sums));
        return new Table(columns, rows, false);
    }
}
