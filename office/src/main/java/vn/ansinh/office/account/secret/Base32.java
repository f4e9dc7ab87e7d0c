package vn.ansinh.office.account.secret;

import java.math.BigInteger;
import java.util.Locale;

/** The letters in which authenticator apps take a secret (RFC 4648, without padding). */
public final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    /** Writes whole groups of five bytes. */
    public static String of(byte[] bytes) {
        if (bytes.length % 5 != 0) {
            throw new IllegalArgumentException("expected a multiple of 5 bytes, got " + bytes.length);
        }
        StringBuilder text = new StringBuilder();
        BigInteger number = new BigInteger(1, bytes);
        for (int shift = bytes.length * 8 - 5; shift >= 0; shift -= 5) {
            text.append(LETTERS.charAt(number.shiftRight(shift).intValue() & 31));
        }
        return text.toString();
    }

    /** Reads what {@link #of} wrote; spaces and small letters are forgiven. */
    public static byte[] bytes(String text) {
        String letters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (letters.length() % 8 != 0 || letters.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("not a secret in Base32");
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < letters.length(); i++) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letters.charAt(i))));
        }
        byte[] bytes = new byte[letters.length() * 5 / 8];
        for (int i = bytes.length - 1; i >= 0; i--) {
            bytes[i] = number.byteValue();
            number = number.shiftRight(8);
        }
        return bytes;
    }
}
