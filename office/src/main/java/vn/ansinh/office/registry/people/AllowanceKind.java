package vn.ansinh.office.registry.people;

import java.util.List;

/** Loại trợ cấp: the ground of a monthly social allowance. */
public enum AllowanceKind implements Worded {
    ELDERLY("elderly", "Người cao tuổi", "cao tuổi|nct|người già|80 tuổi|trên 80 tuổi"),
    DISABLED("disabled", "Người khuyết tật", "khuyết tật|nkt|người tàn tật"),
    OTHER("other", "Loại khác", "khác|mồ côi|trẻ mồ côi|đơn thân nuôi con|đơn thân|hiv|bảo trợ xã hội khác");

    private static final Vocabulary<AllowanceKind> WORDS =
            new Vocabulary<>(List.of(values()), "allowance.unknown-word");

    private final String code;
    private final String vietnamese;
    private final String otherWords;

    AllowanceKind(String code, String vietnamese, String otherWords) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.otherWords = otherWords;
    }

    /** Reads the words of a list; words that are not in it are refused with a warning and stay unknown. */
    public static Parsed<AllowanceKind> parse(String typed) {
        return WORDS.parse(typed);
    }

    /** The answer of a stored code. */
    public static AllowanceKind ofCode(String code) {
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
