package vn.ansinh.office.law.handbook;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One article of a document as it is cited, with all that rests on it.
 *
 * @param number such as {@code 5} or {@code 12-15}; empty when the article was not seen
 */
public record Article(String number, List<Use> uses) {
    private static final Pattern FIRST = Pattern.compile("(\\d{1,6}).*");

    /** In the order of the document; what has no number comes last. */
    static final Comparator<Article> IN_ORDER =
            Comparator.comparingInt((Article article) -> place(article.number)).thenComparing(Article::number);

    public Article {
        uses = List.copyOf(uses);
    }

    /** Whether an article of the text is this one, or one of those that it names as {@code 12-15} or {@code 5, 7}. */
    boolean covers(String one) {
        if (one.isEmpty() || number.isEmpty()) {
            return false;
        }
        for (String part : number.split("[,;]", -1)) {
            String[] ends = part.strip().split("\\s*[-–]\\s*", 2);
            int at = place(one);
            if (ends[0].equals(one)
                    || (ends.length == 2 && at != Integer.MAX_VALUE && place(ends[0]) <= at && at <= place(ends[1]))) {
                return true;
            }
        }
        return false;
    }

    /** Where it stands on the page of its document. */
    public String anchor() {
        return anchor(number);
    }

    static String anchor(String number) {
        return number.isEmpty() ? "dieu-khac" : "dieu-" + number.replaceAll("[^0-9A-Za-z]+", "-");
    }

    private static int place(String number) {
        Matcher first = FIRST.matcher(number);
        return first.matches() ? Integer.parseInt(first.group(1)) : Integer.MAX_VALUE;
    }
}
