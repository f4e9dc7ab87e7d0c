package vn.ansinh.cli;

import java.util.regex.Pattern;
import tools.jackson.databind.node.StringNode;

/** Words of the questioner inside a mistake: on one line and short, whatever they are. */
final class Quoted {
    private static final int LONGEST = 80;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.-]{1," + LONGEST + "}");

    private Quoted() {}

    /** A value in quotes, as JSON writes it. */
    static String of(String text) {
        String json = new StringNode(text).toString();
        return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "…\"";
    }

    /** A key as it stands in a path: plain, or in quotes when it is not a plain word. */
    static String key(String key) {
        return PLAIN.matcher(key).matches() ? key : of(key);
    }

    /** A number as it was written. */
    static String number(String digits) {
        return digits.length() <= LONGEST ? digits : digits.substring(0, LONGEST) + "…";
    }
}
