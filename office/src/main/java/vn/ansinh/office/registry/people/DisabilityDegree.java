package vn.ansinh.office.registry.people;

import java.util.List;

/** Mức độ khuyết tật: the degree in the certificate of disability. */
public enum DisabilityDegree implements Worded {
    NONE("none", "Không", "không khuyết tật|0|bình thường"),
    MILD("mild", "Nhẹ", "khuyết tật nhẹ|kt nhẹ|3"),
    SEVERE("severe", "Nặng", "khuyết tật nặng|kt nặng|2"),
    EXTREMELY_SEVERE("extremely-severe", "Đặc biệt nặng", "khuyết tật đặc biệt nặng|đbn|kt đặc biệt nặng|kt đbn|1");

    private static final Vocabulary<DisabilityDegree> WORDS =
            new Vocabulary<>(List.of(values()), "disability.unknown-word");

    private final String code;
    private final String vietnamese;
    private final String otherWords;

    DisabilityDegree(String code, String vietnamese, String otherWords) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.otherWords = otherWords;
    }

    /** Reads the words of a list; words that are not in it are refused with a warning and stay unknown. */
    public static Parsed<DisabilityDegree> parse(String typed) {
        return WORDS.parse(typed);
    }

    /** The answer of a stored code. */
    public static DisabilityDegree ofCode(String code) {
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
