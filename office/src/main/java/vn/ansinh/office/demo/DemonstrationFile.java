package vn.ansinh.office.demo;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One spreadsheet of the demonstration, as an officer would choose it on the import page. */
public record DemonstrationFile(String name, Kind kind, Content content) {

    /** The name of the file that goes in last. */
    public static final String LAST = "danh-sach-ho-ngheo-can-ngheo-2023.xlsx";

    /** Which import takes the file. */
    public enum Kind {
        REGISTER,
        SURVEY,
        STATUS
    }

    /** The bytes, made when they are asked for. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes();
    }

    public byte[] bytes() {
        return content.bytes();
    }

    /** The files in the order in which they go in: people, then surveys, then the ward's own list. */
    public static List<DemonstrationFile> of(DemonstrationWard ward) {
        int half = ward.size().groups() / 2;
        List<WardHousehold> first =
                ward.households().stream().filter(h -> h.group() <= half).toList();
        List<WardHousehold> second =
                ward.households().stream().filter(h -> h.group() > half).toList();
        String title = "DANH SÁCH HỘ, NHÂN KHẨU ĐẾN NGÀY 31/12/2023";
        return List.of(
                register("nhan-khau-to-01-" + half, book -> PersonRows.write(book, "Nhân khẩu", title, first)),
                register(
                        "ho-gia-dinh-to-" + (half + 1) + "-" + ward.size().groups(),
                        book -> HouseholdRows.write(book, "Hộ gia đình", title, second)),
                survey(ward, 2023),
                survey(ward, 2026),
                new DemonstrationFile(
                        LAST,
                        Kind.STATUS,
                        () -> Packed.workbook(book -> PersonRows.write(
                                book,
                                "Danh sách 2023",
                                "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023",
                                ward.list2023().stream().map(Listing::household).toList(),
                                byHousehold(ward)))));
    }

    /** The whole ward in the first shape, for measuring the import of a large file. */
    public static void writeOnePerRow(DemonstrationWard ward, OutputStream out) {
        Packed.write(
                book -> PersonRows.write(
                        book, "Nhân khẩu", "DANH SÁCH HỘ, NHÂN KHẨU ĐẾN NGÀY 31/12/2023", ward.households()),
                out);
    }

    private static DemonstrationFile register(String name, Packed.Content content) {
        return new DemonstrationFile(name + ".xlsx", Kind.REGISTER, () -> Packed.workbook(content));
    }

    private static DemonstrationFile survey(DemonstrationWard ward, int year) {
        return new DemonstrationFile(
                "khao-sat-" + year + ".xlsx",
                Kind.SURVEY,
                () -> Packed.workbook(book ->
                        SurveyRows.write(book, "KẾT QUẢ KHẢO SÁT HỘ GIA ĐÌNH NĂM " + year, ward.surveysOf(year))));
    }

    private static Map<WardHousehold, Listing> byHousehold(DemonstrationWard ward) {
        Map<WardHousehold, Listing> listings = new LinkedHashMap<>();
        ward.list2023().forEach(listing -> listings.put(listing.household(), listing));
        return listings;
    }
}
