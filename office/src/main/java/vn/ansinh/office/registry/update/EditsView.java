package vn.ansinh.office.registry.update;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.platform.web.Said;

/**
 * A list that came back, cell by cell.
 *
 * @param seen by which what is brought in is known to be what was seen
 * @param day as it was typed
 */
public record EditsView(
        UUID id,
        String fileName,
        int rows,
        List<Edit> changes,
        List<Edit> conflicts,
        List<GivenBack.Problem> problems,
        String seen,
        String day,
        Optional<Said> why) {
    /** So many are shown; all are brought in. */
    public static final int SHOWN = 200;

    public EditsView {
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }
}
