package vn.ansinh.office.report.ask;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a question on a day.
 *
 * @param columns what the columns stand for; one without a value when there are none, and last the sum
 * @param lines the rows; the last is the sum
 * @param overlaps whether one household or person may stand in several rows, such as by cause
 * @param sure the places of those who meet all conditions
 * @param unsure of those who might, were more known
 */
public record Result(
        Question question,
        LocalDate day,
        List<Choice> columns,
        List<Line> lines,
        boolean overlaps,
        BitSet sure,
        BitSet unsure) {
    public Result {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** A row; the sum has no choice. */
    public record Line(Optional<Choice> choice, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number of the answer.
     *
     * @param count who surely meets the conditions
     * @param people those in the households counted
     * @param of all of the same row and column, whatever the conditions
     * @param unknown who could not be answered
     * @param list the question that lists them
     */
    public record Cell(long count, long people, long of, long unknown, Question list) {}

    public Cell total() {
        return lines.getLast().cells().getLast();
    }

    public long unknown() {
        return unsure.cardinality();
    }
}
