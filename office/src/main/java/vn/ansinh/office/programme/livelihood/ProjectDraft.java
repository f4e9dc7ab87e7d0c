package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is said of a project when it begins or is changed; the parts as in {@link Project}. */
public record ProjectDraft(
        ProjectKind kind,
        String name,
        String gives,
        List<UUID> areas,
        String place,
        UUID body,
        String person,
        LocalDate begins,
        LocalDate ends,
        Optional<LocalDate> firstResult,
        Optional<Project.Basis> basis) {
    public ProjectDraft {
        areas = List.copyOf(areas);
    }
}
