package vn.ansinh.office.report.ask.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import vn.ansinh.office.report.ask.Result;

/**
 * Which cells of a table that leaves the office are not told: those of one or two, by which somebody could be known, and of
 * the others the smallest where a sum would give them away.
 */
final class SmallCells {
    /** The least number that is told. */
    static final int LEAST = 3;

    private static final int ROUNDS = 8;

    private record Place(int row, int column) {}

    private final long[][] counts;
    private final Set<Place> hidden = new HashSet<>();

    private SmallCells(List<Result.Line> lines) {
        counts = lines.stream()
                .map(line -> line.cells().stream().mapToLong(Result.Cell::count).toArray())
                .toArray(long[][]::new);
    }

    /** The last row and the last column are sums. */
    static SmallCells of(Result result) {
        SmallCells small = new SmallCells(result.lines());
        small.hide();
        return small;
    }

    boolean isHidden(int row, int column) {
        return hidden.contains(new Place(row, column));
    }

    static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    private void hide() {
        int rows = counts.length;
        int columns = counts[0].length;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (isSmall(counts[row][column])) {
                    hidden.add(new Place(row, column));
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            int before = hidden.size();
            for (int row = 0; row < rows; row++) {
                int fixed = row;
                cover(columns, at -> fixed, at -> at);
            }
            for (int column = 0; column < columns; column++) {
                int fixed = column;
                cover(rows, at -> at, at -> fixed);
            }
            if (hidden.size() == before) {
                return;
            }
        }
    }

    /** In a row or column with one hidden cell, the sum among its cells, hides the smallest other one that is not nothing. */
    private void cover(int length, IntUnaryOperator row, IntUnaryOperator column) {
        int smallest = -1;
        int gone = 0;
        for (int at = 0; at < length; at++) {
            Place place = new Place(row.applyAsInt(at), column.applyAsInt(at));
            long count = counts[place.row()][place.column()];
            if (hidden.contains(place)) {
                gone++;
            } else if (count > 0
                    && (smallest < 0 || count < counts[row.applyAsInt(smallest)][column.applyAsInt(smallest)])) {
                smallest = at;
            }
        }
        if (length > 1 && gone == 1 && smallest >= 0) {
            hidden.add(new Place(row.applyAsInt(smallest), column.applyAsInt(smallest)));
        }
    }
}
