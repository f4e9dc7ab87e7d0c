package vn.ansinh.office.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line or paragraph of a paper: words, words that carry a mark, and places still to be filled.
 *
 * <p>A place to fill is a part of its own, not an empty string, so that no paper is issued with a gap that looks
 * intended.
 */
public record Text(List<Part> parts) {

    /** One stretch of a text. */
    public sealed interface Part {}

    /** Plain words. */
    public record Words(String words) implements Part {}

    /** Words set in bold. */
    public record Strong(String words) implements Part {}

    /** Words whose truth the reader should weigh; the mark is explained at the foot of the paper. */
    public record Marked(String words, Mark mark) implements Part {}

    /** A place nobody has filled yet; {@code field} is what the officer would call it. */
    public record Unfilled(String field) implements Part {}

    public Text {
        parts = List.copyOf(parts);
    }

    public static Text of(String words) {
        return new Text(List.of(new Words(words)));
    }

    public static Text strong(String words) {
        return new Text(List.of(new Strong(words)));
    }

    public static Text unfilled(String field) {
        return new Text(List.of(new Unfilled(field)));
    }

    public Text then(String words) {
        return with(new Words(words));
    }

    public Text thenStrong(String words) {
        return with(new Strong(words));
    }

    public Text then(String words, Mark mark) {
        return with(new Marked(words, mark));
    }

    public Text thenUnfilled(String field) {
        return with(new Unfilled(field));
    }

    /** The words alone, as read aloud; a place to fill is shown as dots. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Part part : parts) {
            plain.append(
                    switch (part) {
                        case Words words -> words.words();
                        case Strong strong -> strong.words();
                        case Marked marked -> marked.words() + marked.mark().sign();
                        case Unfilled _ -> "…";
                    });
        }
        return plain.toString();
    }

    private Text with(Part part) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Text(longer);
    }
}
