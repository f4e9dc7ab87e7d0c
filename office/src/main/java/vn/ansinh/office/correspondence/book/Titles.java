package vn.ansinh.office.correspondence.book;

import java.util.List;

/** Tên loại văn bản of Decree 30/2020/NĐ-CP, Annex III, part I, as they are offered to the clerk; a letter has none. */
final class Titles {
    static final List<String> OFFERED = List.of(
            "NGHỊ QUYẾT",
            "QUYẾT ĐỊNH",
            "CHỈ THỊ",
            "QUY CHẾ",
            "QUY ĐỊNH",
            "THÔNG CÁO",
            "THÔNG BÁO",
            "HƯỚNG DẪN",
            "CHƯƠNG TRÌNH",
            "KẾ HOẠCH",
            "PHƯƠNG ÁN",
            "ĐỀ ÁN",
            "DỰ ÁN",
            "BÁO CÁO",
            "BIÊN BẢN",
            "TỜ TRÌNH",
            "HỢP ĐỒNG",
            "CÔNG ĐIỆN",
            "BẢN GHI NHỚ",
            "BẢN THỎA THUẬN",
            "GIẤY ỦY QUYỀN",
            "GIẤY MỜI",
            "GIẤY GIỚI THIỆU",
            "GIẤY NGHỈ PHÉP",
            "PHIẾU GỬI",
            "PHIẾU CHUYỂN",
            "PHIẾU BÁO");

    private Titles() {}
}
