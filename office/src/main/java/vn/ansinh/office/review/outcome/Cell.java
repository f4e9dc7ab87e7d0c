package vn.ansinh.office.review.outcome;

/** What stands in one cell of a table. */
public sealed interface Cell {
    /** A number of households, people or lacks. */
    record Count(long number) implements Cell {}

    /** Part of a whole, shown as a percentage; of nothing there is none. */
    record Rate(long part, long whole) implements Cell {}

    /** Words; may be none. */
    record Words(String words) implements Cell {}

    /** What the software cannot know; a note under the table says why. */
    record Unknown() implements Cell {}

    Cell UNKNOWN = new Unknown();

    static Cell of(long number) {
        return new Count(number);
    }

    static Cell of(String words) {
        return new Words(words);
    }
}
