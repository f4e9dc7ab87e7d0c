package vn.ansinh.office.registry.people;

import java.util.Set;

/** Reads ticks and the words for yes and no; an empty cell stays unknown. */
public final class YesNo {
    public static final String YES = "Có";
    public static final String NO = "Không";

    private static final Set<String> YES_WORDS = Set.of(
            "x", "co", "1", "yes", "y", "true", "dung", "v", "c", "dang huong", "co su dung", "con", "roi", "da co");
    private static final Set<String> NO_WORDS = Set.of(
            "khong", "ko", "k", "kh", "0", "no", "n", "false", "chua", "khong co", "chua co", "het", "sai", "mat");
    private static final String TICKS = "✓✔☑✗✘×+";

    private YesNo() {}

    public static Parsed<Boolean> parse(String typed) {
        String clean = Vietnamese.clean(typed);
        if (clean.isEmpty()) {
            return Parsed.blank();
        }
        String word = Vietnamese.fold(clean);
        if (YES_WORDS.contains(word) || (clean.length() == 1 && TICKS.contains(clean))) {
            return Parsed.of(true);
        }
        return NO_WORDS.contains(word) || clean.equals("-")
                ? Parsed.of(false)
                : Parsed.refused(Remark.warning("yes-no.unknown-word", clean));
    }

    public static String written(boolean answer) {
        return answer ? YES : NO;
    }
}
