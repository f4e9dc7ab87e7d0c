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
    /** What is known of a household on one sheet, for the office; never numbered. */
    HOUSEHOLD_FILE("PHIẾU THÔNG TIN HỘ", null),
    /** Questions to be answered by hand at a household; never numbered. */
    SURVEY_SHEET("PHIẾU KHẢO SÁT HỘ", null),
    /** What is held about a person and who looked, for that person; never numbered. */
    EXTRACT("TRÍCH LỤC DỮ LIỆU CÁ NHÂN", null),
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
}
