package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The programme of the demonstration's years: its parts, in order. */
@Component
class ProgrammeOfDemonstration {
    private final List<ProgrammePart> parts;

    ProgrammeOfDemonstration(List<ProgrammePart> parts) {
        this.parts = List.copyOf(parts);
    }

    void run(DemonstrationFounding founding, LocalDate today) {
        parts.forEach(part -> part.fill(founding, today));
    }
}
