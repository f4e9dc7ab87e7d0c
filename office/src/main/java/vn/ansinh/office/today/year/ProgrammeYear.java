package vn.ansinh.office.today.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of the programme as the file {@code today/officers-year.csv} gives them. */
final class ProgrammeYear {
    private static final String FILE = "/today/officers-year.csv";
    private static final Pattern SOLAR = Pattern.compile("(\\d+)/(\\d+)");
    private static final Pattern LUNAR = Pattern.compile("lunar (\\d+)/(\\d+)");
    private static final Pattern MONTHLY = Pattern.compile("monthly (\\d+) (\\d+)-(\\d+)");
    private static final Pattern SPAN = Pattern.compile("span (\\d+)/(\\d+)-(\\d+)/(\\d+)");

    private ProgrammeYear() {}

    static List<Occasion> read() {
        try (InputStream file = ProgrammeYear.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ProgrammeYear::occasion)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Occasion occasion(String line) {
        List<String> cells =
                List.of(line.split(";", 5)).stream().map(String::strip).toList();
        if (cells.size() != 5) {
            throw new IllegalStateException(FILE + ": " + line);
        }
        return new Occasion(
                cells.get(0),
                "",
                turn(cells.get(1)),
                cells.get(1).equals("quarterly ?"),
                cells.get(2).equals("moved"),
                Occasion.Sureness.valueOf(cells.get(3).toUpperCase(Locale.ROOT)),
                cells.get(4));
    }

    private static Optional<Turn> turn(String text) {
        if (text.endsWith("?")) {
            return Optional.empty();
        }
        Matcher solar = SOLAR.matcher(text);
        Matcher lunar = LUNAR.matcher(text);
        Matcher monthly = MONTHLY.matcher(text);
        Matcher span = SPAN.matcher(text);
        if (solar.matches()) {
            return Optional.of(new Turn.Solar(number(solar, 2), number(solar, 1)));
        }
        if (lunar.matches()) {
            return Optional.of(new Turn.Lunar(number(lunar, 2), number(lunar, 1)));
        }
        if (monthly.matches()) {
            return Optional.of(new Turn.Monthly(number(monthly, 1), number(monthly, 2), number(monthly, 3)));
        }
        if (span.matches()) {
            return Optional.of(new Turn.Span(
                    new Turn.Solar(number(span, 2), number(span, 1)),
                    new Turn.Solar(number(span, 4), number(span, 3))));
        }
        throw new IllegalStateException(FILE + ": " + text);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
