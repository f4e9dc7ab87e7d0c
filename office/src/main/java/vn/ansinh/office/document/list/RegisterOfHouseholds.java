package vn.ansinh.office.document.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.AdministrativeDocument.Circulation;
import vn.ansinh.office.document.AdministrativeDocument.Orientation;
import vn.ansinh.office.document.Block;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.Table;
import vn.ansinh.office.document.Table.Align;
import vn.ansinh.office.document.Table.Column;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;

/** Danh sách hộ dân: the households an officer has on the screen, as a paper for the office. */
public final class RegisterOfHouseholds {
    private RegisterOfHouseholds() {}

    /**
     * One household of the register.
     *
     * @param status poor, near-poor and the like in words; empty for all others
     */
    public record RegisteredHousehold(
            String code, String group, String headName, String address, int people, String status) {}

    /**
     * The list as a paper.
     *
     * @param selection what was asked for, as {@code Hộ có người cao tuổi, Tổ dân phố 7}
     */
    public static AdministrativeDocument document(
            String selection, LocalDate day, List<RegisteredHousehold> households, Office office) {
        List<Column> columns = List.of(
                Column.of("STT", 12, Align.CENTER),
                Column.of("Mã hộ", 24, Align.CENTER),
                Column.of("Họ và tên chủ hộ", 46, Align.LEFT),
                Column.of("Tổ dân phố", 24, Align.LEFT),
                Column.of("Địa chỉ", 50, Align.LEFT),
                Column.of("Số người", 16, Align.CENTER),
                Column.of("Diện hộ", 26, Align.LEFT));
        List<Table.Row> rows = new ArrayList<>();
        long people = 0;
        for (RegisteredHousehold household : households) {
            people += household.people();
            rows.add(Table.row(
                    Table.count(rows.size() + 1),
                    Table.words(household.code()),
                    Table.words(household.headName()),
                    Table.words(household.group()),
                    Table.words(household.address()),
                    Table.count(household.people()),
                    Table.words(household.status())));
        }
        return new AdministrativeDocument(
                office.issuer(),
                office.standing(),
                DocumentKind.LIST,
                Text.of(selection + ",\ntính đến " + VietnameseDates.inFull(day)),
                office.enclosedWith(),
                Circulation.INTERNAL,
                Orientation.PORTRAIT,
                List.of(),
                List.of(),
                List.of(
                        new Block.Remark(Text.of("Có " + VietnameseNumbers.counted(households.size()) + " hộ, "
                                + VietnameseNumbers.counted(people) + " người.")),
                        new Block.Grid(new Table(columns, rows, false))),
                office.recipients(),
                office.signature());
    }
}
