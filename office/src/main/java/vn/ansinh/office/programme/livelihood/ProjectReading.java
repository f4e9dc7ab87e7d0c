package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.registry.Area;

/** Reads the forms of a project and of its end. */
final class ProjectReading {
    private final TypedFields fields;

    ProjectReading(ProjectTyped typed, LocalDate today) {
        this.fields = new TypedFields(typed, today);
    }

    TypedFields fields() {
        return fields;
    }

    /** What it says when nothing is wrong. */
    Optional<ProjectDraft> draft(List<String> areas, List<Area> groups, List<Body> bodies) {
        Optional<ProjectKind> kind = ProjectKind.ofCode(fields.at("kind"));
        if (kind.isEmpty()) {
            fields.wrong("kind", "livelihood.fault.choose");
        }
        String name = fields.words("name");
        String gives = fields.words("gives");
        List<UUID> chosen = groups.stream()
                .map(Area::id)
                .filter(id -> areas.contains(id.toString()))
                .toList();
        String place = fields.perhaps("place");
        Optional<UUID> body = fields.id("body")
                .filter(id -> bodies.stream().anyMatch(one -> one.id().equals(id)));
        if (body.isEmpty()) {
            fields.wrong("body", "livelihood.fault.choose");
        }
        String person = fields.words("person");
        LocalDate begins = fields.day("begins");
        LocalDate ends = fields.day("ends");
        if (ends.isBefore(begins)) {
            fields.wrong("ends", "livelihood.fault.order");
        }
        Optional<LocalDate> first = firstResult(begins, kind);
        Optional<Project.Basis> basis = basis();
        return fields.isFine()
                ? Optional.of(new ProjectDraft(
                        kind.orElseThrow(),
                        name,
                        gives,
                        chosen,
                        place,
                        body.orElseThrow(),
                        person,
                        begins,
                        ends,
                        first,
                        basis))
                : Optional.empty();
    }

    /** Works bring no income. */
    private Optional<LocalDate> firstResult(LocalDate begins, Optional<ProjectKind> kind) {
        Optional<LocalDate> first = fields.perhapsDay("first");
        if (first.filter(day -> day.isBefore(begins)).isPresent()) {
            fields.wrong("first", "livelihood.fault.order");
        }
        return kind.filter(ProjectKind.PRODUCTION::equals).flatMap(any -> first);
    }

    private Optional<Project.Basis> basis() {
        if (Stream.of("basis", "basisDay").noneMatch(fields::has)) {
            return Optional.empty();
        }
        return Optional.of(new Project.Basis(fields.words("basis"), fields.day("basisDay")));
    }

    /** That it is over. */
    Optional<Project.End> end(Project project) {
        boolean isFinished = fields.at("outcome").equals("finished");
        if (!isFinished && !fields.at("outcome").equals("stopped")) {
            fields.wrong("outcome", "livelihood.fault.choose");
        }
        LocalDate day = fields.past("day");
        if (day.isBefore(project.begins())) {
            fields.wrong("day", "livelihood.fault.before", project.begins());
        }
        String reason = fields.words("endReason");
        return fields.isFine() ? Optional.of(new Project.End(isFinished, day, reason)) : Optional.empty();
    }
}
