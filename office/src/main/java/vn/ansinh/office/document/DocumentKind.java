package vn.ansinh.office.document;

import java.util.Optional;

/**
 * Tên loại văn bản: the kinds of paper the ward writes, with the abbreviation used in the symbol (Decree
 * 30/2020/NĐ-CP, Annex III, part I).
 */
public enum DocumentKind {
    DECISION("QUYẾT ĐỊNH", "QĐ"),
    NOTICE("THÔNG BÁO", "TB"),
    PLAN("KẾ HOẠCH", "KH"),
    REPORT("BÁO CÁO", "BC"),
    PROPOSAL("TỜ TRÌNH", "TTr"),
    MINUTES("BIÊN BẢN", "BB"),
    INVITATION("GIẤY MỜI", "GM"),
    /** Not a kind of Annex III: a list goes with a decision, notice or report; DS is custom only. */
    LIST("DANH SÁCH", "DS"),
    /** Giấy chứng nhận hộ nghèo, hộ cận nghèo: form 03 of Decision 24/2021/QĐ-TTg, whose symbol names no office. */
    CERTIFICATE("GIẤY CHỨNG NHẬN", "GCN-HN.HCN"),
    /** Not a kind of Annex III, the abbreviation is custom only: which paper article 6 of Decision 24/2021/QĐ-TTg asks for is not known. */
    CONFIRMATION("GIẤY XÁC NHẬN", "GXN"),
    /** Sổ đăng ký văn bản đi of a year (Decree 30/2020/NĐ-CP, Annex IV, part I); never numbered. */
    OUTGOING_REGISTER("SỔ ĐĂNG KÝ VĂN BẢN ĐI", null),
    /** Sổ đăng ký văn bản đến of a year (Annex IV, part VI); never numbered. */
    INCOMING_REGISTER("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN", null),
    /** Tables that go with a report; never numbered. */
    TABLES("BIỂU SỐ LIỆU", null),
    /** What is known of a household on one sheet, for the office; never numbered. */
    HOUSEHOLD_FILE("PHIẾU THÔNG TIN HỘ", null),
    /** Questions to be answered by hand at a household; never numbered. */
    SURVEY_SHEET("PHIẾU KHẢO SÁT HỘ", null),
    /** What is held about a person and who looked, for that person; never numbered. */
    EXTRACT("TRÍCH LỤC DỮ LIỆU CÁ NHÂN", null),
    /** The steps by which a family leaves poverty, for that family; never numbered. */
    PATH_OUT("LỘ TRÌNH THOÁT NGHÈO", null),
    /** What a family binds itself to, signed by its head; never numbered. */
    FAMILY_COMMITMENT("BẢN CAM KẾT", null),
    /** What goes with a paper; it has no number of its own. */
    APPENDIX("PHỤ LỤC", null),
    /** What is promised to a family in a year, for that family; never numbered. */
    FAMILY_SUPPORT("PHƯƠNG ÁN HỖ TRỢ CỦA GIA ĐÌNH", null),
    /** What a family gets, could ask for and will get, for that family; never numbered. */
    FAMILY_LETTER("THƯ VỀ CÁC CHẾ ĐỘ CỦA GIA ĐÌNH", null),
    /** What a family takes home when it hands in a file; never numbered. */
    RECEIPT_SLIP("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", null),
    /** Which papers a file lacks; never numbered. */
    SUPPLEMENT_REQUEST("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", null),
    /** Tờ khai: filled from the register, signed by whoever asks; never numbered. */
    DECLARATION("TỜ KHAI", null),
    /** A page of explanation for a family; never numbered. */
    EXPLANATION("PHIẾU GIẢI THÍCH", null),
    /** The same page in English, under the office's Vietnamese head. */
    EXPLANATION_ENGLISH("EXPLANATION", null);

    private final String title;
    private final Optional<String> abbreviation;

    DocumentKind(String title, @org.jspecify.annotations.Nullable String abbreviation) {
        this.title = title;
        this.abbreviation = Optional.ofNullable(abbreviation);
    }

    public String title() {
        return title;
    }

    public Optional<String> abbreviation() {
        return abbreviation;
    }

    /** Ký hiệu: the kind and, but for a certificate, the office, as {@code QĐ-UBND}; empty for what is never numbered. */
    public Optional<String> symbol(IssuingBody issuer) {
        return abbreviation.map(kind -> this == CERTIFICATE ? kind : kind + "-" + issuer.symbol());
    }
}
