package vn.ansinh.office.review.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import vn.ansinh.office.document.list.ListResult;

/**
 * Danh sách niêm yết: the list of a group as it hangs. It has no place for anything that must not be posted.
 *
 * @param move the step that brought the group to this posting
 * @param number the first, second … list of this posting
 */
public record PostedList(
        UUID id, int move, int number, LocalDate madeOn, String madeBy, Instant madeAt, List<Line> lines) {
    public PostedList {
        lines = List.copyOf(lines);
    }

    /**
     * One household.
     *
     * @param birthYear of the head, where known
     */
    public record Line(UUID household, String headName, OptionalInt birthYear, int people, ListResult result) {}

    /** How many have a result. */
    public long count(ListResult result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }

    static ListResult result(String code) {
        return ListResult.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
