package vn.ansinh.office.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ansinh.office.document.list.HeadSex;
import vn.ansinh.office.document.list.ListBasis;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.document.list.ListScope;
import vn.ansinh.office.document.list.ListedGroup;
import vn.ansinh.office.document.list.ListedHousehold;
import vn.ansinh.office.document.list.Office;
import vn.ansinh.office.document.list.PostedPovertyList;
import vn.ansinh.office.document.list.Posting;
import vn.ansinh.office.document.list.PovertyList;

/** Papers the tests are about. */
public final class Papers {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    public static final IssuingBody PHUOC_LONG = new IssuingBody(
            List.of("ỦY BAN NHÂN DÂN", "THÀNH PHỐ NHA TRANG"),
            List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG PHƯỚC LONG"),
            "Ủy ban nhân dân phường Phước Long",
            "phường Phước Long, thành phố Nha Trang, tỉnh Khánh Hòa",
            "Phước Long",
            "UBND",
            LocalDate.of(1998, 12, 4),
            Optional.of(LocalDate.of(2025, 7, 1)));
    public static final IssuingBody NAM_NHA_TRANG = new IssuingBody(
            List.of(),
            List.of("ỦY BAN NHÂN DÂN", "PHƯỜNG NAM NHA TRANG"),
            "Ủy ban nhân dân phường Nam Nha Trang",
            "phường Nam Nha Trang, tỉnh Khánh Hòa",
            "Nam Nha Trang",
            "UBND",
            LocalDate.of(2025, 7, 1),
            Optional.empty());
    public static final Standing DRAFT = new Standing.Draft(DAY);
    public static final Standing ISSUED = new Standing.Issued(5, DAY, Optional.of("7KQ2-9FHM"));

    private static final List<String> NAMES =
            List.of("Nguyễn Thị Hạnh", "Trần Văn Ễn", "Lê Thị Quỳnh Như", "Phạm Hoàng Ẵm", "H'Hen Niê");

    private Papers() {}

    public static ListScope scope() {
        return new ListScope(
                "phường Nam Nha Trang (khu vực Phước Long)",
                Optional.empty(),
                DAY,
                EnumSet.of(ListResult.POOR, ListResult.NEAR_POOR),
                Optional.of(new ListScope.Everyone(8999, 34398)));
    }

    public static ListedHousehold household(int number) {
        return new ListedHousehold(
                "PL-" + (1000 + number),
                new ListedGroup(number % 24 + 1, "Tổ dân phố " + (number % 24 + 1)),
                NAMES.get(number % NAMES.size()),
                number % 4 == 3 ? OptionalInt.empty() : OptionalInt.of(1950 + number % 40),
                number % 2 == 0 ? HeadSex.FEMALE : HeadSex.MALE,
                number % 5 == 4 ? "Ê-đê" : "Kinh",
                "12/" + number + " đường Nguyễn Đức Cảnh",
                1 + number % 7,
                number % 3 == 0 ? ListResult.POOR : ListResult.NEAR_POOR,
                List.of("Việc làm", "Bảo hiểm y tế"),
                List.of("Có người ốm đau, bệnh nặng, tai nạn…"));
    }

    public static List<ListedHousehold> households(int count) {
        return IntStream.range(0, count).mapToObj(Papers::household).toList();
    }

    public static Office office(Standing standing) {
        return new Office(
                NAM_NHA_TRANG,
                standing,
                Signature.deputyForChair(Optional.of("Nguyễn Minh Yên")),
                List.of("Đảng ủy, HĐND, UBND phường", "24 Tổ dân phố", "Lưu: VT, VHXH"),
                Optional.empty());
    }

    public static AdministrativeDocument internal(Standing standing, List<ListedHousehold> households) {
        return PovertyList.document(scope(), new ListBasis.Proposed(), households, office(standing));
    }

    public static AdministrativeDocument posted(Standing standing, List<ListedHousehold> households) {
        return PostedPovertyList.document(
                scope(),
                new ListBasis.Recognised("12/QĐ-UBND", LocalDate.of(2026, 11, 20)),
                new Posting(
                        DAY,
                        DAY.plusDays(3),
                        "trụ sở UBND phường",
                        "bộ phận tiếp công dân UBND phường",
                        DAY.plusDays(7)),
                households.stream().map(ListedHousehold::posted).toList(),
                office(standing));
    }

    /** A letter-like paper with these blocks. */
    public static AdministrativeDocument paper(IssuingBody issuer, Standing standing, Block... body) {
        return new AdministrativeDocument(
                issuer,
                standing,
                DocumentKind.NOTICE,
                Text.of("Về việc thử"),
                Optional.empty(),
                AdministrativeDocument.Circulation.OPEN,
                AdministrativeDocument.Orientation.PORTRAIT,
                List.of(),
                List.of(Text.of("Căn cứ Luật Tổ chức chính quyền địa phương"), Text.of("Xét đề nghị của phòng")),
                List.of(body),
                List.of("Lưu: VT"),
                Signature.chair(Optional.of("Nguyễn Văn A")).forCommittee());
    }

    public static Set<ListResult> poorOnly() {
        return EnumSet.of(ListResult.POOR);
    }
}
