package vn.ansinh.office.benefit.roll;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of the spreadsheet can hold; the name is a word key. */
public enum RollColumn {
    ORDER,
    NAME,
    BORN,
    SEX,
    /** Read when the file is made, and only for whoever may see it. */
    IDENTITY,
    GROUP,
    HOUSEHOLD,
    HEAD,
    CHANGE,
    BENEFIT,
    BEFORE,
    CAUSE,
    SINCE,
    DETAIL,
    AMOUNT,
    RESULT,
    NUMBER,
    NOTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RollColumn> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those of a kind until the ward says otherwise. */
    static List<RollColumn> usual(RollKind kind) {
        return switch (kind) {
            case INSURANCE ->
                List.of(
                        ORDER, NAME, BORN, SEX, IDENTITY, GROUP, HOUSEHOLD, CHANGE, BENEFIT, BEFORE, SINCE, CAUSE,
                        NUMBER, NOTE);
            case ELECTRICITY ->
                List.of(ORDER, HEAD, HOUSEHOLD, GROUP, CHANGE, BENEFIT, DETAIL, AMOUNT, RESULT, NUMBER, NOTE);
            case SCHOOL -> List.of(ORDER, NAME, BORN, GROUP, HEAD, CHANGE, BENEFIT, DETAIL, AMOUNT, RESULT, NOTE);
        };
    }
}
