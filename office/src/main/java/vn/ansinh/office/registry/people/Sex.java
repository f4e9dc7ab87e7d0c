package vn.ansinh.office.registry.people;

import java.util.List;

/** Giới tính: the sex in a person's papers. */
public enum Sex implements Worded {
    MALE("male", "Nam", "nam giới|trai|con trai|đàn ông|ông|m|male|1"),
    FEMALE("female", "Nữ", "nữ giới|gái|con gái|đàn bà|phụ nữ|bà|f|female|2|0");

    private static final Vocabulary<Sex> WORDS = new Vocabulary<>(List.of(values()), "sex.unknown-word");

    private final String code;
    private final String vietnamese;
    private final String otherWords;

    Sex(String code, String vietnamese, String otherWords) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.otherWords = otherWords;
    }

    /** Reads the words of a list; words that are not in it are refused with a warning and stay unknown. */
    public static Parsed<Sex> parse(String typed) {
        return WORDS.parse(typed);
    }

    /** The answer of a stored code. */
    public static Sex ofCode(String code) {
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
