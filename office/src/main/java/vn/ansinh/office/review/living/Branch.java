package vn.ansinh.office.review.living;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Ngành của hộ: one of the four that the law names; the name is a word key. */
public enum Branch {
    AGRICULTURE,
    FORESTRY,
    FISHERY,
    SALT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those among these words, in the order of the law. */
    static List<Branch> of(List<String> codes) {
        return Arrays.stream(values()).filter(one -> codes.contains(one.code())).toList();
    }
}
