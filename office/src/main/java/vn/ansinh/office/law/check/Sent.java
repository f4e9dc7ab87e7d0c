package vn.ansinh.office.law.check;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.rules.interview.Reply;

/**
 * What a page of the look-up sent back.
 *
 * @param replies as given so far, those that the law files do not know included
 * @param at the fact that was asked, {@link #START}, or {@link #RESULT}
 * @param wish the button that was pressed
 */
record Sent(List<Reply> replies, String at, Typed typed, Wish wish) {
    static final String START = "start";
    static final String RESULT = "result";

    private static final int MOST_READ = 40;

    Sent {
        replies = List.copyOf(replies);
    }

    /** What is to be done with it. */
    sealed interface Wish {
        record Next() implements Wish {}

        record Skip() implements Wish {}

        record ShowResult() implements Wish {}

        record Change(String fact) implements Wish {}

        record Speak(String language) implements Wish {}
    }

    static Sent of(HttpServletRequest request) {
        String[] said = request.getParameterValues("said");
        List<Reply> replies = Stream.of(said == null ? new String[0] : said)
                .limit(MOST_READ)
                .map(Sent::reply)
                .toList();
        return new Sent(replies, text(request.getParameter("at")), Typed.of(request), wish(request));
    }

    /** As the hidden fields of a page carry it. */
    static String written(Reply reply) {
        return reply.fact() + "=" + reply.value().orElse("");
    }

    private static Reply reply(String written) {
        int end = written.indexOf('=');
        String value = end < 0 ? "" : written.substring(end + 1);
        return new Reply(
                end < 0 ? written : written.substring(0, end), value.isEmpty() ? Optional.empty() : Optional.of(value));
    }

    private static Wish wish(HttpServletRequest request) {
        String change = request.getParameter("change");
        String speak = request.getParameter("speak");
        if (speak != null) {
            return new Wish.Speak(speak);
        }
        if (change != null) {
            return new Wish.Change(change);
        }
        return switch (text(request.getParameter("do"))) {
            case "skip" -> new Wish.Skip();
            case "result" -> new Wish.ShowResult();
            default -> new Wish.Next();
        };
    }

    /** The replies with one more, or with another in its place. */
    List<Reply> with(Reply reply) {
        List<Reply> all = new ArrayList<>(replies);
        int before = all.stream().map(Reply::fact).toList().indexOf(reply.fact());
        if (before < 0) {
            all.add(reply);
        } else {
            all.set(before, reply);
        }
        return all;
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
