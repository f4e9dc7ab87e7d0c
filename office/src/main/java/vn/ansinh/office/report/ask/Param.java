package vn.ansinh.office.report.ask;

import java.time.LocalDate;
import java.util.Optional;
import vn.ansinh.office.platform.web.WrittenDate;

/**
 * A value that is typed into a condition.
 *
 * @param name the end of its word key, {@code ask.param.<name>}
 * @param usual what stands there first; empty for a day to be named
 * @param least and {@code most} bound a number
 */
public record Param(String name, Kind kind, String usual, long least, long most) {
    /** What is typed. */
    public enum Kind {
        NUMBER,
        /** Whole dong. */
        MONEY,
        DATE
    }

    public static Param number(String name, int usual, int least, int most) {
        return new Param(name, Kind.NUMBER, String.valueOf(usual), least, most);
    }

    public static Param money(String name, long usual) {
        return new Param(name, Kind.MONEY, String.valueOf(usual), 0, 1_000_000_000L);
    }

    public static Param date(String name) {
        return new Param(name, Kind.DATE, "", 0, 0);
    }

    /** The value as it is kept; nothing when it is none. */
    public Optional<String> read(String typed, LocalDate today) {
        String clean = typed.strip();
        if (kind == Kind.DATE) {
            return WrittenDate.read(clean, today).map(LocalDate::toString);
        }
        String digits = clean.replaceAll("[.\\s]", "");
        if (!digits.matches("\\d{1,10}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        return number >= least && number <= most ? Optional.of(String.valueOf(number)) : Optional.empty();
    }
}
