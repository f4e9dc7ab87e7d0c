package vn.ansinh.office.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One bar of a chart, with its row in the table that stands beside.
 *
 * @param value its length, from zero
 * @param text the value as written
 * @param detail a second figure, such as a share; may be empty
 * @param href the list behind the figure; empty for none
 * @param kind a kind of badge whose colour it takes; empty for the plain colour
 */
public record Bar(String label, long value, String text, String detail, String href, String kind) {
    /** A plain bar. */
    public Bar(String label, long value, String text, String href) {
        this(label, value, text, "", href, "");
    }

    /** Its length in hundredths of the longest, as the picture needs it. */
    public String width(long longest) {
        return longest <= 0
                ? "0"
                : BigDecimal.valueOf(value)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(longest), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** The longest of some bars. */
    public static long longest(List<Bar> bars) {
        return bars.stream().mapToLong(Bar::value).max().orElse(0);
    }
}
