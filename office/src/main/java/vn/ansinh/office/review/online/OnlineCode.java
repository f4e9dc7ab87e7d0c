package vn.ansinh.office.review.online;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Mã tra cứu of a request sent by a stranger: {@code TT-ABCD-2345}; letters and digits that look alike are left out. */
final class OnlineCode {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final String BEGINS = "TT";
    private static final int BLOCK = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OnlineCode() {}

    static String next() {
        StringBuilder signs = new StringBuilder(BEGINS);
        for (int sign = 0; sign < BLOCK * 2; sign++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return written(signs.toString());
    }

    /** As somebody typed it: small letters, blanks and hyphens do not matter, nor whether the first two letters are there. */
    static Optional<String> read(String typed) {
        String signs = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s.‐-―_-]", "");
        String whole = signs.length() == BLOCK * 2 ? BEGINS + signs : signs;
        return whole.matches(BEGINS + "[" + SIGNS + "]{8}") ? Optional.of(written(whole)) : Optional.empty();
    }

    private static String written(String signs) {
        int second = BEGINS.length() + BLOCK;
        return signs.substring(0, BEGINS.length()) + "-" + signs.substring(BEGINS.length(), second) + "-"
                + signs.substring(second);
    }
}
