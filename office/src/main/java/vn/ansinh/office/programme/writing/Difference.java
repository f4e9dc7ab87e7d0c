package vn.ansinh.office.programme.writing;

import java.util.ArrayList;
import java.util.List;

/** What two texts have in common and not, line by line, as the longest common sequence says. */
public record Difference(List<Line> lines) {
    public Difference {
        lines = List.copyOf(lines);
    }

    /** How a line came about. */
    public enum Kind {
        SAME,
        GONE,
        NEW;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public record Line(Kind kind, String words) {}

    public static Difference of(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int at = old.size() - 1; at >= 0; at--) {
            for (int to = now.size() - 1; to >= 0; to--) {
                common[at][to] = old.get(at).equals(now.get(to))
                        ? common[at + 1][to + 1] + 1
                        : Math.max(common[at + 1][to], common[at][to + 1]);
            }
        }
        List<Line> found = new ArrayList<>();
        int at = 0;
        int to = 0;
        while (at < old.size() || to < now.size()) {
            if (at < old.size() && to < now.size() && old.get(at).equals(now.get(to))) {
                found.add(new Line(Kind.SAME, old.get(at++)));
                to++;
            } else if (to >= now.size() || (at < old.size() && common[at + 1][to] >= common[at][to + 1])) {
                found.add(new Line(Kind.GONE, old.get(at++)));
            } else {
                found.add(new Line(Kind.NEW, now.get(to++)));
            }
        }
        return new Difference(found);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean isNone() {
        return lines.stream().allMatch(line -> line.kind() == Kind.SAME);
    }
}
