package vn.ansinh.office.document;

import java.util.List;

/** Whole numbers as digits, percentages and words, in the spelling of official papers. */
public final class VietnameseNumbers {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("", " nghìn", " triệu");
    private static final long BILLION = 1_000_000_000L;

    private VietnameseNumbers() {}

    /** {@code 1.234.567}. */
    public static String digits(long number) {
        String plain = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder();
        for (int place = 0; place < plain.length(); place++) {
            if (place > 0 && (plain.length() - place) % 3 == 0) {
                grouped.append('.');
            }
            grouped.append(plain.charAt(place));
        }
        return number < 0 ? "-" + grouped : grouped.toString();
    }

    /** A count of households or people: {@code 04}, {@code 15}, {@code 8.999}, as official papers pad it. */
    public static String counted(long number) {
        return number >= 0 && number < 10 ? "0" + number : digits(number);
    }

    /** {@code 0,67%}: two decimals, half up; nothing to divide by gives a dash. */
    public static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        long hundredths = (part * 20_000 + whole) / (2 * whole);
        long decimals = hundredths % 100;
        return digits(hundredths / 100) + "," + (decimals < 10 ? "0" : "") + decimals + "%";
    }

    /** {@code Năm trăm nghìn đồng}. */
    public static String dong(long amount) {
        String words = words(amount) + " đồng";
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** {@code ba mươi tư nghìn ba trăm chín mươi tám}; refuses what is negative. */
    public static String words(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("number in words: " + number + ", expected 0 or more");
        }
        return number == 0 ? DIGITS.getFirst() : read(number, false);
    }

    private static String read(long number, boolean continued) {
        StringBuilder words = new StringBuilder();
        if (number >= BILLION) {
            words.append(read(number / BILLION, continued)).append(" tỷ");
        }
        boolean begun = continued || !words.isEmpty();
        int below = (int) (number % BILLION);
        for (int group = 2, unit = 1_000_000; group >= 0; group--, unit /= 1000) {
            int three = below / unit % 1000;
            if (three > 0) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(three(three, begun))
                        .append(GROUPS.get(group));
                begun = true;
            }
        }
        return words.toString();
    }

    private static String three(int number, boolean allPlaces) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int units = number % 10;
        StringBuilder words = new StringBuilder();
        if (allPlaces || hundreds > 0) {
            words.append(DIGITS.get(hundreds)).append(" trăm");
        }
        if (tens == 0 && units > 0 && !words.isEmpty()) {
            words.append(" linh");
        } else if (tens == 1) {
            words.append(words.isEmpty() ? "" : " ").append("mười");
        } else if (tens > 1) {
            words.append(words.isEmpty() ? "" : " ").append(DIGITS.get(tens)).append(" mươi");
        }
        if (units > 0) {
            words.append(words.isEmpty() ? "" : " ").append(unit(tens, units));
        }
        return words.toString();
    }

    private static String unit(int tens, int units) {
        if (units == 1 && tens > 1) {
            return "mốt";
        }
        if (units == 4 && tens > 1) {
            return "tư";
        }
        return units == 5 && tens > 0 ? "lăm" : DIGITS.get(units);
    }
}
