package vn.ansinh.office.registry.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ansinh.office.registry.people.Severity;

/** Issues as they come: all are counted, and of each code so many are kept that memory stays small. */
final class IssueList {
    private static final int KEEP_ERRORS = 20_000;
    private static final int KEEP_WARNINGS = 5_000;
    private static final int KEEP_CHANGES = 500;

    private final List<Issue> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(Issue issue) {
        int count = counts.merge(issue.remark().code(), 1, Integer::sum);
        int keep = issue.severity() == Severity.ERROR
                ? KEEP_ERRORS
                : issue.severity() == Severity.WARNING ? KEEP_WARNINGS : KEEP_CHANGES;
        if (count <= keep) {
            kept.add(issue);
        }
    }

    List<Issue> kept() {
        return kept;
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
