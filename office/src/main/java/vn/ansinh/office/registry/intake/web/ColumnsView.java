package vn.ansinh.office.registry.intake.web;

import java.time.LocalDate;
import java.util.List;
import vn.ansinh.office.registry.sheet.Mapping.Confidence;
import vn.ansinh.office.registry.sheet.Mapping.Shape;
import vn.ansinh.office.registry.sheet.Meaning;

/**
 * How a file is going to be read, to be looked at and corrected.
 *
 * @param sheets the names of all its sheets
 * @param headerRow 0 where no header was found
 * @param remembered whether it is read as a file of the same header was corrected before
 * @param fault what keeps it from being read so; empty for nothing
 */
public record ColumnsView(
        String id,
        String fileName,
        LocalDate asOf,
        List<String> sheets,
        int sheet,
        Shape shape,
        int headerRow,
        int firstRow,
        boolean remembered,
        List<ColumnLine> lines,
        String fault) {
    public ColumnsView {
        sheets = List.copyOf(sheets);
        lines = List.copyOf(lines);
    }

    public boolean hasMembers() {
        return shape == Shape.HOUSEHOLD_ROWS;
    }

    /** How many columns are not used. */
    public long ignored() {
        return lines.stream().filter(line -> line.meaning() == Meaning.IGNORED).count();
    }

    /** How many columns are taken for something without being sure of it. */
    public long likely() {
        return lines.stream()
                .filter(line -> line.confidence() == Confidence.LIKELY && line.meaning() != Meaning.IGNORED)
                .count();
    }
}
