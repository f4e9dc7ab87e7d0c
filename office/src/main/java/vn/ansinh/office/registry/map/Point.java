package vn.ansinh.office.registry.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in Việt Nam, WGS 84, in degrees to the sixth decimal (a tenth of a metre).
 *
 * @param latitude 8 to 24
 * @param longitude 102 to 118, its islands in the sea included
 */
public record Point(BigDecimal latitude, BigDecimal longitude) {
    private static final Pattern PAIR =
            Pattern.compile("\\s*(\\d{1,3}(?:[.,]\\d{1,15})?)\\s*[;, ]\\s*(\\d{1,3}(?:[.,]\\d{1,15})?)\\s*");
    private static final int DECIMALS = 6;

    public Point {
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (!isIn(latitude, 8, 24) || !isIn(longitude, 102, 118)) {
            throw new IllegalArgumentException(latitude + " " + longitude + " is not in Việt Nam");
        }
    }

    private static boolean isIn(BigDecimal degrees, int least, int most) {
        return degrees.compareTo(BigDecimal.valueOf(least)) >= 0 && degrees.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Latitude and longitude as maps show them, {@code 12.2157, 109.1893}; empty for anything else or elsewhere. */
    static Optional<Point> parse(String typed) {
        Matcher pair = PAIR.matcher(typed);
        if (!pair.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Point(degrees(pair.group(1)), degrees(pair.group(2))));
        } catch (IllegalArgumentException elsewhere) {
            return Optional.empty();
        }
    }

    private static BigDecimal degrees(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }

    /** As maps show it. */
    public String written() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
