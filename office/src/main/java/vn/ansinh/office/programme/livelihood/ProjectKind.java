package vn.ansinh.office.programme.livelihood;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a project does. */
public enum ProjectKind {
    /** Hỗ trợ sản xuất: households take part and an income is expected. */
    PRODUCTION,
    /** Công trình: something is built that serves households. */
    WORKS;

    /** The spelling in the database and in the words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ProjectKind> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
