package vn.ansinh.office.registry.intake.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.office.registry.intake.Plan;
import vn.ansinh.office.registry.intake.WardList;
import vn.ansinh.office.registry.people.Severity;
import vn.ansinh.office.registry.sheet.Issue;

/**
 * All that is said of one kind about a file.
 *
 * @param count how often; of very many not all are kept
 */
public record IssueGroup(Severity severity, String code, int count, List<Issue> issues) {
    private static final int FIRST = 5;

    public IssueGroup {
        issues = List.copyOf(issues);
    }

    /** The key of its name. */
    public String key() {
        return "intake.kind." + code;
    }

    /** The few that stand in the preview. */
    public List<Issue> first() {
        return issues.subList(0, Math.min(FIRST, issues.size()));
    }

    /** The kinds of a preview: errors before warnings before conversions, the most frequent first. */
    static List<IssueGroup> of(WardList list, Plan plan) {
        Map<String, List<Issue>> byCode = new LinkedHashMap<>();
        Working.issues(list, plan)
                .forEach(issue -> byCode.computeIfAbsent(issue.remark().code(), any -> new ArrayList<>())
                        .add(issue));
        return byCode.entrySet().stream()
                .map(each -> new IssueGroup(
                        each.getValue().getFirst().severity(),
                        each.getKey(),
                        Math.max(
                                list.draft().counts().getOrDefault(each.getKey(), 0),
                                each.getValue().size()),
                        each.getValue().stream()
                                .sorted(Comparator.comparingInt(Issue::row).thenComparingInt(Issue::column))
                                .toList()))
                .sorted(Comparator.comparing(IssueGroup::severity)
                        .thenComparing(
                                Comparator.comparingInt(IssueGroup::count).reversed())
                        .thenComparing(IssueGroup::code))
                .toList();
    }
}
