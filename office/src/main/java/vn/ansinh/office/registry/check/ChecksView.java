package vn.ansinh.office.registry.check;

import java.util.List;
import java.util.Map;

/** All checks with what they found. */
public record ChecksView(List<Line> lines, Map<Check, List<Object>> bounds) {
    /**
     * One check.
     *
     * @param open findings that somebody must look at
     * @param accepted findings that somebody said are right
     */
    public record Line(Check check, int open, int accepted) {}

    public ChecksView {
        lines = List.copyOf(lines);
        bounds = Map.copyOf(bounds);
    }

    public List<Line> of(Check.Section section) {
        return lines.stream().filter(line -> line.check().section() == section).toList();
    }

    /** The values of the sentence of a check. */
    public Object[] boundsOf(Check check) {
        return bounds.getOrDefault(check, List.of()).toArray();
    }

    public int open() {
        return lines.stream().mapToInt(Line::open).sum();
    }
}
