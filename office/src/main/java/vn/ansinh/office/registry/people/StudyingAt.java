package vn.ansinh.office.registry.people;

import java.util.List;

/** Đang học: the level at which a person is a pupil or student now. */
public enum StudyingAt implements Worded {
    NONE("none", "Không đi học", "không|không học|không còn đi học|đã nghỉ học|nghỉ học|bỏ học|chưa đi học|thôi học|0"),
    PRESCHOOL("preschool", "Mầm non", "mẫu giáo|nhà trẻ|mg|mn|lá|chồi|mầm"),
    PRIMARY("primary", "Tiểu học", "cấp 1|cấp i|th|lớp 1|lớp 2|lớp 3|lớp 4|lớp 5"),
    LOWER_SECONDARY("lower-secondary", "Trung học cơ sở", "thcs|cấp 2|cấp ii|lớp 6|lớp 7|lớp 8|lớp 9"),
    UPPER_SECONDARY("upper-secondary", "Trung học phổ thông", "thpt|cấp 3|cấp iii|lớp 10|lớp 11|lớp 12|gdtx|bổ túc"),
    VOCATIONAL_ELEMENTARY("vocational-elementary", "Sơ cấp nghề", "sơ cấp|học nghề"),
    VOCATIONAL_INTERMEDIATE("vocational-intermediate", "Trung cấp", "trung cấp nghề|tc|trung học chuyên nghiệp|thcn"),
    COLLEGE("college", "Cao đẳng", "cđ|cao đẳng nghề"),
    UNIVERSITY("university", "Đại học trở lên", "đại học|đh|thạc sĩ|cao học|sau đại học|sinh viên|tiến sĩ"),
    ON_THE_JOB("on-the-job", "Đào tạo tại doanh nghiệp", "đào tạo nghề tại doanh nghiệp");

    private static final Vocabulary<StudyingAt> WORDS = new Vocabulary<>(List.of(values()), "studying.unknown-word");

    private final String code;
    private final String vietnamese;
    private final String otherWords;

    StudyingAt(String code, String vietnamese, String otherWords) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.otherWords = otherWords;
    }

    /** Reads the words of a list; words that are not in it are refused with a warning and stay unknown. */
    public static Parsed<StudyingAt> parse(String typed) {
        return WORDS.parse(typed);
    }

    /** The answer of a stored code. */
    public static StudyingAt ofCode(String code) {
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
