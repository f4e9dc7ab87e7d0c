package vn.ansinh.office.law;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ansinh.rules.language.Parameter;

/** How a value of a unit is typed and what it may be: dong whole, shares in percent, ages and days whole. */
enum Unit {
    MONEY(0, "0", "100000000000"),
    PERCENT(2, "0", "100"),
    YEARS(0, "0", "150"),
    MONTHS(0, "0", "600"),
    DAYS(0, "0", "3650"),
    TIMES(2, "0", "1000"),
    QUANTITY(2, "0", "100000"),
    WORDS(0, "0", "0");

    /** Less than this is meant in thousands. */
    private static final BigDecimal SMALLEST_SUM = BigDecimal.valueOf(1_000);

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}([.,]\\d{1,6})?");

    private final int decimals;
    private final BigDecimal least;
    private final BigDecimal most;

    Unit(int decimals, String least, String most) {
        this.decimals = decimals;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    static Unit of(Parameter parameter) {
        return switch (parameter.unit()) {
            case "words" -> WORDS;
            case "ratio", "ratio/year" -> PERCENT;
            case "years" -> YEARS;
            case "months" -> MONTHS;
            case "days" -> DAYS;
            case "times" -> TIMES;
            default -> parameter.unit().startsWith("vnd") ? MONEY : QUANTITY;
        };
    }

    int decimals() {
        return decimals;
    }

    BigDecimal least() {
        return least;
    }

    BigDecimal most() {
        return most;
    }

    /** The number that was meant; empty when it is none. A point before three digits groups thousands of dong. */
    Optional<BigDecimal> read(String typed) {
        String text = typed.strip().replace('\u00a0', ' ');
        if (this == MONEY && GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replaceAll("[. ]", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    boolean isInRange(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    boolean hasFewDecimals(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= decimals;
    }

    /** Whether a sum was probably typed in thousands; prices of a kilowatt-hour are small. */
    boolean isTooSmall(BigDecimal number, Parameter parameter) {
        return this == MONEY
                && !parameter.unit().equals("vnd/kwh")
                && number.signum() > 0
                && number.compareTo(SMALLEST_SUM) < 0;
    }

    /** As the law files write it. */
    BigDecimal kept(BigDecimal number) {
        return this == PERCENT ? number.movePointLeft(2).stripTrailingZeros() : number;
    }

    /** As it is typed. */
    BigDecimal typed(BigDecimal number) {
        return this == PERCENT ? number.movePointRight(2) : number;
    }
}
