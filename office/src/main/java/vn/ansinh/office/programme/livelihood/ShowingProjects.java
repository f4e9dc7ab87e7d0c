package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.registry.Register;

/** The projects with their money, households and steps, as far as the acting person may see them. */
@Component
public class ShowingProjects {
    private final Projects projects;
    private final ProjectMoney money;
    private final ProjectFamilies families;
    private final ProjectSteps steps;
    private final Bodies bodies;
    private final Register register;

    ShowingProjects(
            Projects projects,
            ProjectMoney money,
            ProjectFamilies families,
            ProjectSteps steps,
            Bodies bodies,
            Register register) {
        this.projects = projects;
        this.money = money;
        this.families = families;
        this.steps = steps;
        this.bodies = bodies;
        this.register = register;
    }

    /** All of them, the latest to begin first. */
    @Transactional(readOnly = true)
    public List<ProjectView> all(LocalDate day) {
        return views(projects.all(), day);
    }

    @Transactional(readOnly = true)
    public Optional<ProjectView> find(UUID id, LocalDate day) {
        return views(projects.find(id).stream().toList(), day).stream().findFirst();
    }

    private List<ProjectView> views(List<Project> these, LocalDate day) {
        if (these.isEmpty()) {
            return List.of();
        }
        Map<UUID, MoneySums> sums = money.sums();
        Map<UUID, List<ProjectFamily>> in =
                families.all(day).stream().collect(Collectors.groupingBy(ProjectFamily::project));
        Map<UUID, List<ProjectStep>> asked = steps.all().stream().collect(Collectors.groupingBy(ProjectStep::project));
        Map<UUID, Body> known = bodies.all().stream().collect(Collectors.toMap(Body::id, Function.identity()));
        Map<UUID, String> names = register.groupNames();
        return these.stream()
                .map(one -> new ProjectView(
                        one,
                        Optional.ofNullable(known.get(one.body())).orElseThrow(),
                        one.areas().stream()
                                .map(area -> names.getOrDefault(area, ""))
                                .filter(name -> !name.isEmpty())
                                .toList(),
                        sums.getOrDefault(one.id(), new MoneySums(Map.of())),
                        in.getOrDefault(one.id(), List.of()),
                        asked.getOrDefault(one.id(), List.of()),
                        day))
                .toList();
    }
}
