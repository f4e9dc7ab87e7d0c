package vn.ansinh.office.correspondence;

import java.security.SecureRandom;

/** Mã kiểm tra: nobody guesses it, everybody can type it; letters and digits that look alike are left out. */
final class CheckCode {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int BLOCK = 4;
    private static final int BLOCKS = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < BLOCK * BLOCKS; sign++) {
            if (sign > 0 && sign % BLOCK == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
