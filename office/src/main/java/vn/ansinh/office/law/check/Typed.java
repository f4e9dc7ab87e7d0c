package vn.ansinh.office.law.check;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ansinh.rules.FactKind;

/**
 * An answer as typed or chosen.
 *
 * @param answer a word that was chosen, or a number
 * @param day of a date; empty when not known
 */
public record Typed(String answer, String day, String month, String year) {
    static final Typed NOTHING = new Typed("", "", "", "");

    private static final int LONGEST = 40;
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    static Typed of(HttpServletRequest request) {
        return new Typed(
                field(request, "answer"), field(request, "day"), field(request, "month"), field(request, "year"));
    }

    /** An earlier answer, to be changed. */
    static Typed of(FactKind fact, String value) {
        Matcher date = DATE.matcher(value);
        return fact.type() == FactKind.Type.DATE && date.matches()
                ? new Typed("", Sent.text(date.group(3)), Sent.text(date.group(2)), date.group(1))
                : new Typed(value, "", "", "");
    }

    private static String field(HttpServletRequest request, String name) {
        String text = Sent.text(request.getParameter(name));
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
