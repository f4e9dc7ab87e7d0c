package vn.ansinh.office.programme.path;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.ansinh.office.platform.web.Said;

/** Reads what was typed into the forms of a path, and says what is wrong with it. */
final class Typed {
    static final int LONGEST = 300;
    private static final int MOST_MONTHS = 120;

    private Typed() {}

    /** Dong with or without dots; empty where nothing was typed. What is no sum becomes a fault. */
    static OptionalLong dong(String typed, String field, Map<String, Said> wrong) {
        String digits = typed.replaceAll("[\\s.,đ\u00a0]", "");
        if (digits.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!digits.matches("\\d{1,12}")) {
            wrong.put(field, Said.of("path.fault.money"));
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    /** Months up to ten years; empty where nothing was typed. */
    static OptionalInt months(String typed, String field, Map<String, Said> wrong) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > MOST_MONTHS) {
            wrong.put(field, Said.of("path.fault.months", MOST_MONTHS));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** Words that must be there. */
    static String words(String typed, String field, Map<String, Said> wrong) {
        if (typed.isBlank() || typed.strip().length() > LONGEST) {
            wrong.put(field, Said.of("path.fault.words", LONGEST));
        }
        return typed.strip();
    }

    /** Words that may be left out. */
    static String maybe(String typed, String field, Map<String, Said> wrong) {
        if (typed.strip().length() > LONGEST) {
            wrong.put(field, Said.of("path.fault.long", LONGEST));
        }
        return typed.strip();
    }
}
