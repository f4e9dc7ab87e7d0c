package vn.ansinh.office.report.ask;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list of households or people may say of each beside the code and the name. */
public enum ListColumn {
    GROUP,
    CLASS,
    PEOPLE_COUNT,
    ADDRESS,
    PHONE,
    SEX,
    BIRTH_YEAR;

    /** What a list shows when nothing was chosen. */
    public static final List<ListColumn> USUAL = List.of(GROUP, CLASS, PEOPLE_COUNT, SEX, BIRTH_YEAR);

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ListColumn> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
