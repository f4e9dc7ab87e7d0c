package vn.ansinh.office.account.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are refused: short ones, those everybody tries first, and those that repeat the user name. Length
 * is asked for, not kinds of characters, as NIST SP 800-63B advises.
 */
public final class PasswordRule {
    /** The fewest characters. */
    public static final int LEAST = 10;

    private static final int MOST = 128;
    private static final int FEWEST_DIFFERENT = 5;
    private static final String ROWS =
            "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm 09876543210 poiuytrewq 1q2w3e4r5t6y";
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** The key of the sentence that says what is wrong and what to type instead; empty when the password is taken. */
    public static Optional<String> problem(String password, String userName) {
        String plain = folded(password);
        if (password.codePointCount(0, password.length()) < LEAST) {
            return Optional.of("account.problem.password-short");
        }
        if (password.length() > MOST) {
            return Optional.of("account.problem.password-long");
        }
        if (userName.length() >= 3 && plain.contains(folded(userName))) {
            return Optional.of("account.problem.password-has-name");
        }
        if (isCommon(plain)) {
            return Optional.of("account.problem.password-common");
        }
        return Optional.empty();
    }

    private static boolean isCommon(String plain) {
        String letters = plain.replaceAll("[^a-z]", "");
        return COMMON.contains(plain)
                // a common word dressed up with digits and signs at its ends: Password@2026
                || COMMON.contains(letters)
                || plain.chars().distinct().count() < FEWEST_DIFFERENT
                || ROWS.contains(plain)
                || isRepeated(plain);
    }

    private static boolean isRepeated(String plain) {
        for (int size = 1; size <= plain.length() / 2; size++) {
            if (plain.length() % size == 0
                    && plain.substring(0, size).repeat(plain.length() / size).equals(plain)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    private static Set<String> common() {
        try (InputStream file = PasswordRule.class.getResourceAsStream("/account/common-passwords.txt")) {
            if (file == null) {
                throw new IllegalStateException("account/common-passwords.txt is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
