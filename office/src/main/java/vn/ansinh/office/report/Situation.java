package vn.ansinh.office.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.ansinh.office.platform.web.Bar;
import vn.ansinh.office.platform.web.Shell;

/**
 * The state of the ward on a day (part II.1 of the yearly plan), computed from the register and the survey forms.
 *
 * @param standard the poverty standard of the day
 * @param groups the residential groups in their order
 * @param deprivations of the poor and near-poor households, by indicator in the order of the standard
 * @param causes of the poor and near-poor households, by official code in its order
 * @param traits of the ward's households and of the poor and near-poor among them
 */
public record Situation(
        LocalDate day,
        String standard,
        List<Group> groups,
        List<Count> deprivations,
        List<Count> causes,
        List<Trait> traits) {

    /** One residential group, or all of them together. People are counted with their households. */
    public record Group(
            String id,
            String name,
            long households,
            long people,
            long surveyed,
            long poor,
            long poorPeople,
            long nearPoor,
            long nearPoorPeople,
            long undetermined) {}

    /** How many poor and how many near-poor households a code applies to. */
    public record Count(String code, String name, long poor, long nearPoor) {
        public long both() {
            return poor + nearPoor;
        }
    }

    /** How many households have a trait: of all, of the poor, of the near-poor; and the people who bring it. */
    public record Trait(String code, long households, long poor, long nearPoor) {}

    public Situation {
        groups = List.copyOf(groups);
        deprivations = List.copyOf(deprivations);
        causes = List.copyOf(causes);
        traits = List.copyOf(traits);
    }

    public Group ward() {
        return new Group(
                "",
                "",
                sum(Group::households),
                sum(Group::people),
                sum(Group::surveyed),
                sum(Group::poor),
                sum(Group::poorPeople),
                sum(Group::nearPoor),
                sum(Group::nearPoorPeople),
                sum(Group::undetermined));
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public List<Bar> deprivationBars(Shell shell) {
        return bars(shell, deprivations, "lacks");
    }

    public List<Bar> causeBars(Shell shell) {
        return bars(shell, causes, "cause");
    }

    private static List<Bar> bars(Shell shell, List<Count> counts, String filter) {
        return counts.stream()
                .map(count -> new Bar(
                        count.name(),
                        count.both(),
                        shell.number(count.both()),
                        count.both() == 0 ? "" : shell.text("report.both", count.poor(), count.nearPoor()),
                        count.both() == 0 ? "" : shell.link("/households?" + filter + "=" + count.code()),
                        ""))
                .toList();
    }

    private long sum(ToLongFunction<Group> part) {
        return groups.stream().mapToLong(part).sum();
    }
}
