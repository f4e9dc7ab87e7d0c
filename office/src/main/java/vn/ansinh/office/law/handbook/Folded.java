package vn.ansinh.office.law.handbook;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words to look for, compared without diacritics and without regard to capitals. */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<String> words;

    Folded(String typed) {
        this.words = Arrays.stream(SPACES.split(fold(typed)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word stands somewhere in the texts; nothing to look for is in all. */
    boolean isIn(Collection<String> texts) {
        String all = texts.stream().map(Folded::fold).collect(Collectors.joining("\n"));
        return words.stream().allMatch(all::contains);
    }

    static String fold(String text) {
        String parts = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(parts).replaceAll("").replace('đ', 'd');
    }
}
