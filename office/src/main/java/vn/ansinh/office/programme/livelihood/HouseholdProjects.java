package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The projects in which a household takes part, or did by a day. */
@Component
public class HouseholdProjects {
    private final Projects projects;
    private final ProjectFamilies families;

    HouseholdProjects(Projects projects, ProjectFamilies families) {
        this.projects = projects;
        this.families = families;
    }

    /** One of them. */
    public record In(Project project, ProjectFamily family) {}

    /** In the order in which it joined. */
    @Transactional(readOnly = true)
    public List<In> of(UUID household, LocalDate day) {
        return families.of(household, day).stream()
                .filter(one -> one.counts() && !one.joined().isAfter(day))
                .sorted((one, other) -> one.joined().compareTo(other.joined()))
                .flatMap(one -> projects.find(one.project()).map(project -> new In(project, one)).stream())
                .toList();
    }
}
