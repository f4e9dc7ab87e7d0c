package vn.ansinh.office.registry.people;

import java.util.List;

/** Diện hộ: the class in which the ward's own list keeps a household. */
public enum ListedClass implements Worded {
    POOR("poor", "Hộ nghèo", "nghèo|hn|n|hộ nghèo đa chiều|hộ nghèo bảo trợ xã hội|nghèo btxh|hộ nghèo btxh|1"),
    NEAR_POOR("near-poor", "Hộ cận nghèo", "cận nghèo|cn|hcn|cận|hộ cận|cận nghèo đa chiều|2"),
    AVERAGE_LIVING_STANDARD(
            "average-living-standard",
            "Hộ có mức sống trung bình",
            "mức sống trung bình|trung bình|mstb|hộ mstb|hộ mức sống trung bình|hộ làm nông lâm ngư nghiệp có mức sống trung bình"),
    NOT_LISTED(
            "not-listed",
            "Không thuộc danh sách",
            "không|không thuộc diện|bình thường|không nghèo|hộ không nghèo|thoát nghèo|hộ thoát nghèo|thoát cận nghèo|hộ thoát cận nghèo|khác|0|hộ khác|hộ bình thường|trung bình khá|khá|khá giả");

    private static final Vocabulary<ListedClass> WORDS = new Vocabulary<>(List.of(values()), "class.unknown-word");

    private final String code;
    private final String vietnamese;
    private final String otherWords;

    ListedClass(String code, String vietnamese, String otherWords) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.otherWords = otherWords;
    }

    /** Reads the words of a list; words that are not in it are refused with a warning and stay unknown. */
    public static Parsed<ListedClass> parse(String typed) {
        return WORDS.parse(typed);
    }

    /** The answer of a stored code. */
    public static ListedClass ofCode(String code) {
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
