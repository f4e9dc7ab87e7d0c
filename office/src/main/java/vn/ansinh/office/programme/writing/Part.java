package vn.ansinh.office.programme.writing;

/**
 * A part of a plan or report (phần).
 *
 * @param key as {@code purpose}; the same in every one of its kind
 * @param chapter the heading above it, shared by neighbours; empty for what stands before and after the chapters
 * @param heading its own heading; may be empty
 * @param text with the marks of {@link Marks} and {@code {fields}}
 */
public record Part(String key, String chapter, String heading, String text) {
    public Part {
        text = text.replace("\r\n", "\n").strip();
    }

    public Part with(String other) {
        return new Part(key, chapter, heading, other);
    }

    /** What the page calls it where it has no heading: a part of a word key. */
    public String title() {
        return heading.isEmpty() ? chapter : heading;
    }
}
