package vn.ansinh.office.programme.writing;

import java.time.LocalDate;

/**
 * A computed figure or name of a plan or report (số liệu), filled into {@code {key}}.
 *
 * @param value as the paper writes it; of a block several lines of marks
 * @param asOf the day of which it speaks
 * @param source where it comes from, as a word key
 */
public record Figure(String key, String value, LocalDate asOf, String source) {
    public boolean isBlock() {
        return value.indexOf('\n') >= 0 || value.startsWith("- ") || value.startsWith("|");
    }
}
