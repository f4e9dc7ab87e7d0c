package vn.ansinh.office.platform.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How numbers, money, shares and dates are written on pages in each language. */
public final class Writing {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final String[] WEEKDAYS_VI = {
        "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
    };
    private static final String[] WEEKDAYS_EN = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private final boolean english;
    private final DecimalFormat whole;
    private final DecimalFormat exact;

    private Writing(boolean english) {
        this.english = english;
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(java.util.Locale.ROOT);
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        this.whole = new DecimalFormat("#,##0", symbols);
        this.exact = new DecimalFormat("#,##0.########", symbols);
    }

    /** The hand of one language; not for use by two threads at once. */
    public static Writing in(Language language) {
        return new Writing(language == Language.ENGLISH);
    }

    /** {@code 8.999} or {@code 8,999}. */
    public String number(long number) {
        return whole.format(number);
    }

    /** {@code 1,5} or {@code 1.5}, as many decimals as the number has. */
    public String number(BigDecimal number) {
        return exact.format(number);
    }

    /** {@code 1.080.000 đ} or {@code 1,080,000 đ}. */
    public String money(long dong) {
        return whole.format(dong) + "\u00a0đ";
    }

    /** The share with two decimals, {@code 0,67%}; a dash when there is no whole. */
    public String percent(long part, long of) {
        if (of == 0) {
            return "–";
        }
        BigDecimal share = new BigDecimal(BigInteger.valueOf(part).multiply(BigInteger.valueOf(100)))
                .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
        String text = share.toPlainString();
        return (english ? text : text.replace('.', ',')) + "%";
    }

    /** {@code 24/11/2026} in both languages, as on the papers. */
    public String date(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code Thứ Ba, 24/11/2026}. */
    public String longDate(LocalDate date) {
        return weekday(date) + ", " + DAY.format(date);
    }

    /** {@code Thứ Ba}. */
    public String weekday(LocalDate date) {
        return (english ? WEEKDAYS_EN : WEEKDAYS_VI)[date.getDayOfWeek().getValue() - 1];
    }

    /** {@code 08:15 24/11/2026}, in the time of Vietnam. */
    public String moment(Instant instant) {
        return MINUTE.format(LocalDateTime.ofInstant(instant, ZONE));
    }

    /** Any value as it stands inside a sentence. */
    String inSentence(Object value) {
        return switch (value) {
            case Integer number -> number(number.longValue());
            case Long number -> number(number);
            case BigDecimal number -> number(number);
            case LocalDate date -> date(date);
            case Instant instant -> moment(instant);
            default -> value.toString();
        };
    }
}
