package vn.ansinh.office.registry.people;

import java.util.List;

/** Bằng cấp: the highest certificate a person holds. */
public enum Certificate implements Worded {
    NONE(
            "none",
            "Không có",
            "không|không có bằng|chưa có|không bằng cấp|mù chữ|chưa đi học|0|không biết chữ|chưa tốt nghiệp"),
    PRIMARY("primary", "Tiểu học", "cấp 1|cấp i|th|tốt nghiệp tiểu học|lớp 5|5/12|5/10"),
    LOWER_SECONDARY("lower-secondary", "Trung học cơ sở", "thcs|cấp 2|cấp ii|lớp 9|9/12|tốt nghiệp thcs|7/10"),
    UPPER_SECONDARY(
            "upper-secondary", "Trung học phổ thông", "thpt|cấp 3|cấp iii|lớp 12|12/12|tốt nghiệp thpt|10/10|tú tài"),
    VOCATIONAL_ELEMENTARY("vocational-elementary", "Sơ cấp nghề", "sơ cấp|chứng chỉ nghề"),
    VOCATIONAL_INTERMEDIATE("vocational-intermediate", "Trung cấp", "trung cấp nghề|tc|trung học chuyên nghiệp|thcn"),
    COLLEGE("college", "Cao đẳng", "cđ|cao đẳng nghề"),
    UNIVERSITY(
            "university",
            "Đại học trở lên",
            "đại học|đh|cử nhân|kỹ sư|kĩ sư|bác sĩ|thạc sĩ|tiến sĩ|sau đại học|cao học"),
    ON_THE_JOB("on-the-job", "Chứng nhận đào tạo tại doanh nghiệp", "đào tạo tại doanh nghiệp");

    private static final Vocabulary<Certificate> WORDS =
            new Vocabulary<>(List.of(values()), "certificate.unknown-word");

    private final String code;
    private final String vietnamese;
    private final String otherWords;

    Certificate(String code, String vietnamese, String otherWords) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.otherWords = otherWords;
    }

    /** Reads the words of a list; words that are not in it are refused with a warning and stay unknown. */
    public static Parsed<Certificate> parse(String typed) {
        return WORDS.parse(typed);
    }

    /** The answer of a stored code. */
    public static Certificate ofCode(String code) {
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
