package vn.ansinh.office.registry.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Reads one closed list of answers from the many ways in which people write them.
 *
 * <p>Marks are heeded first and dropped only where they are missing, so {@code mù} is not {@code mũ} but {@code nu} is
 * {@code nữ}.
 */
final class Vocabulary<E extends Enum<E> & Worded> {
    private static final Pattern BETWEEN = Pattern.compile("[ ./,;()_-]+");
    private static final int MOST_SEEN = 200;

    private final Map<String, Parsed<E>> seen = new ConcurrentHashMap<>();
    private final Map<String, E> marked = new HashMap<>();
    private final Map<String, E> folded = new HashMap<>();
    private final Map<String, E> codes = new HashMap<>();
    private final String unknown;
    private final String examples;

    /** The code {@code unknown} is the remark for words that are not in the list. */
    Vocabulary(List<E> answers, String unknown) {
        this.unknown = unknown;
        this.examples =
                String.join(", ", answers.stream().map(Worded::vietnamese).toList());
        for (E answer : answers) {
            codes.put(answer.code(), answer);
            learn(answer.vietnamese(), answer);
            for (String other : answer.otherWords().split("\\|", -1)) {
                if (!other.isEmpty()) {
                    learn(other, answer);
                }
            }
        }
    }

    private void learn(String words, E answer) {
        marked.putIfAbsent(key(words), answer);
        folded.putIfAbsent(Vietnamese.fold(words), answer);
    }

    /** A column repeats the same few answers: how each was written is kept, of words that are in the list only. */
    Parsed<E> parse(String typed) {
        Parsed<E> before = seen.get(typed);
        if (before != null) {
            return before;
        }
        Parsed<E> parsed = read(typed);
        if (parsed.asOptional().isPresent() && seen.size() < MOST_SEEN) {
            seen.put(typed, parsed);
        }
        return parsed;
    }

    private Parsed<E> read(String typed) {
        String clean = Vietnamese.clean(typed);
        if (clean.isEmpty()) {
            return Parsed.blank();
        }
        E answer = marked.get(key(clean));
        if (answer == null) {
            answer = folded.get(Vietnamese.fold(clean));
        }
        return answer == null ? Parsed.refused(Remark.warning(unknown, clean, examples)) : Parsed.of(answer);
    }

    /** The answer of a stored code. */
    E ofCode(String code) {
        E answer = codes.get(code);
        if (answer == null) {
            throw new IllegalArgumentException("No such code: " + code);
        }
        return answer;
    }

    private static String key(String words) {
        String marked = Vietnamese.withOldTones(Vietnamese.clean(words).toLowerCase(Locale.ROOT));
        return BETWEEN.matcher(marked).replaceAll(" ").strip();
    }
}
