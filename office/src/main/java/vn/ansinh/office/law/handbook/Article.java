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
