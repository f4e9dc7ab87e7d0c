package vn.ansinh.office.programme.committee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in a committee, in the order of papers. */
public enum Position {
    HEAD("Trưởng ban"),
    DEPUTY("Phó Trưởng ban"),
    STANDING("Thành viên thường trực"),
    MEMBER("Thành viên");

    private final String inPapers;

    Position(String inPapers) {
        this.inPapers = inPapers;
    }

    /** The spelling in the database and in the words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String inPapers() {
        return inPapers;
    }

    public static Optional<Position> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
