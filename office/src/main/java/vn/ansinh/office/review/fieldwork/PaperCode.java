package vn.ansinh.office.review.fieldwork;

import java.util.Locale;
import java.util.Optional;

/**
 * Mã phiếu: the number of a form on paper with a check digit after it, {@code 00012-7}. The digit is that of Damm (2004): every single
 * wrong digit and every two neighbours changed about are found.
 */
record PaperCode(int number) {
    private static final int LONGEST = 9;

    /** A quasigroup without fixed neighbours, as Damm's dissertation gives it. */
    private static final int[][] TABLE = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    PaperCode {
        if (number < 1) {
            throw new IllegalArgumentException("number of a form on paper " + number + ", expected 1 or more");
        }
    }

    /** As it is printed. */
    String written() {
        String digits = String.format(Locale.ROOT, "%05d", number);
        return digits + "-" + check(digits);
    }

    /** What was typed, with or without the dash; empty where the check digit does not fit, so that something was mistyped. */
    static Optional<PaperCode> read(String typed) {
        String digits = typed.replaceAll("[\\s.\\-–]", "");
        if (!digits.matches("[0-9]{6," + LONGEST + "}") || check(digits) != 0) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits.substring(0, digits.length() - 1));
        return number > 0 ? Optional.of(new PaperCode(number)) : Optional.empty();
    }

    private static int check(String digits) {
        int interim = 0;
        for (int at = 0; at < digits.length(); at++) {
            interim = TABLE[interim][digits.charAt(at) - '0'];
        }
        return interim;
    }
}
