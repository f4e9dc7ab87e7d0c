package vn.ansinh.office.registry.sheet;

/**
 * Keeps a text from being run as a formula: an apostrophe before {@code = + - @}, taken off again on reading.
 *
 * <p>A text that already has apostrophes before such a sign gets one more, so that reading always gives back the same.
 */
public final class FormulaGuard {
    private static final String SIGNS = "=+-@\t\r";

    private FormulaGuard() {}

    public static String on(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String off(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && isDangerous(text) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
