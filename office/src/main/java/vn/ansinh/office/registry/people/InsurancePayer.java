package vn.ansinh.office.registry.people;

import java.util.List;

/** Đối tượng BHYT: who pays the health insurance. */
public enum InsurancePayer implements Worded {
    STATE_BECAUSE_POOR("state-because-poor", "Nhà nước đóng vì hộ nghèo", "hộ nghèo|hn|bhyt hộ nghèo|người nghèo"),
    STATE_SUPPORT_NEAR_POOR(
            "state-support-near-poor",
            "Nhà nước hỗ trợ vì hộ cận nghèo",
            "hộ cận nghèo|cn|hcn|cận nghèo|bhyt hộ cận nghèo"),
    STATE_OTHER(
            "state-other",
            "Nhà nước đóng vì lý do khác",
            "nhà nước đóng|ngân sách nhà nước|trẻ em|trẻ em dưới 6 tuổi|te|bảo trợ xã hội|btxh|người có công|nước đóng|hưu trí|thân nhân|ngân sách|đối tượng chính sách"),
    EMPLOYER(
            "employer",
            "Người sử dụng lao động đóng",
            "người sử dụng lao động|doanh nghiệp|công ty|dn|cơ quan|bắt buộc"),
    HOUSEHOLD("household", "Hộ tự đóng", "hộ gia đình|gd|tự đóng|tự nguyện|hgđ|tự mua|học sinh sinh viên|hssv|hs");

    private static final Vocabulary<InsurancePayer> WORDS = new Vocabulary<>(List.of(values()), "payer.unknown-word");

    private final String code;
    private final String vietnamese;
    private final String otherWords;

    InsurancePayer(String code, String vietnamese, String otherWords) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.otherWords = otherWords;
    }

    /** Reads the words of a list; words that are not in it are refused with a warning and stay unknown. */
    public static Parsed<InsurancePayer> parse(String typed) {
        return WORDS.parse(typed);
    }

    /** The answer of a stored code. */
    public static InsurancePayer ofCode(String code) {
        return WORDS.ofCode(code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }

    @Override
    public String otherWords() {
        return otherWords;
    }
}
