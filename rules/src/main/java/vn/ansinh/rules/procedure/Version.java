package vn.ansinh.rules.procedure;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;
import vn.ansinh.rules.source.Period;

/**
 * A procedure as it was on certain days.
 *
 * @param period days of receipt of the files that it governs
 * @param decision empty when nothing is decided
 * @param posting what is posted in public, if anything is said about it
 * @param citations where it stands, the main place first
 */
public record Version(
        Period period,
        Filing filing,
        List<Step> steps,
        Optional<Decision> decision,
        Optional<Bilingual> posting,
        Course course,
        List<Bilingual> notes,
        List<Citation> citations) {
    public Version {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
        citations = List.copyOf(citations);
    }

    public Citation citation() {
        return citations.getFirst();
    }
}
