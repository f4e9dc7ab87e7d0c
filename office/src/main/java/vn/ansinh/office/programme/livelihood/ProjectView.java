package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.programme.Body;

/**
 * A project with all that the acting person may see of it.
 *
 * @param areaNames the groups by name; none for the whole ward
 * @param families those who count, also after they left
 * @param steps those that are asked for
 */
public record ProjectView(
        Project project,
        Body body,
        List<String> areaNames,
        MoneySums money,
        List<ProjectFamily> families,
        List<ProjectStep> steps,
        LocalDate day) {
    public ProjectView {
        areaNames = List.copyOf(areaNames);
        families = families.stream().filter(ProjectFamily::counts).toList();
        steps = steps.stream().filter(ProjectStep::counts).toList();
    }

    public Project.State state() {
        return project.on(day);
    }

    /** Steps whose last day is over without a proof; none once the project has ended. */
    public List<ProjectStep> late() {
        return project.end().isPresent()
                ? List.of()
                : steps.stream()
                        .filter(step -> step.on(day) == ProjectStep.State.LATE)
                        .toList();
    }

    public boolean isLate() {
        return state() == Project.State.OVERDUE || !late().isEmpty();
    }

    /** Whether a first income was expected by now and none is known. */
    public boolean waitsForResult() {
        return project.isProduction()
                && project.end().isEmpty()
                && project.firstResult().filter(first -> first.isBefore(day)).isPresent()
                && families.stream().noneMatch(one -> one.months() > 0);
    }

    public long count(ProjectFamily.Result result) {
        return families.stream().filter(one -> one.result() == result).count();
    }

    /** Those who left, by cause. */
    public Map<ProjectFamily.Cause, Long> leavers() {
        Map<ProjectFamily.Cause, Long> causes = new EnumMap<>(ProjectFamily.Cause.class);
        families.forEach(one -> one.left().ifPresent(left -> causes.merge(left.cause(), 1L, Long::sum)));
        return causes;
    }

    public long income() {
        return families.stream().mapToLong(ProjectFamily::income).sum();
    }

    public long cost() {
        return families.stream().mapToLong(ProjectFamily::cost).sum();
    }

    public long net() {
        return income() - cost();
    }

    /** What families put in themselves, as said of each. */
    public long own() {
        return families.stream().mapToLong(one -> one.gift().own().orElse(0)).sum();
    }

    /** Where it is, in words; empty for the whole ward. */
    public String places() {
        String groups = String.join(", ", areaNames);
        if (project.place().isEmpty()) {
            return groups;
        }
        return groups.isEmpty() ? project.place() : project.place() + ", " + groups;
    }

    public Optional<ProjectFamily> family(UUID joining) {
        return families.stream().filter(one -> one.joining().equals(joining)).findFirst();
    }

    public Optional<ProjectStep> step(UUID id) {
        return steps.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
