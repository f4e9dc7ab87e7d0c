package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.ansinh.rules.path.Goal;

/**
 * Lộ trình của hộ: the path that the ward and the family chose, in its latest version.
 *
 * @param standards ids of the standards it was found under
 * @param law version of the law
 */
public record KeptPath(
        UUID id,
        UUID household,
        int version,
        Goal goal,
        List<String> standards,
        String law,
        LocalDate madeOn,
        String note,
        String by,
        List<Line> lines) {
    public KeptPath {
        standards = List.copyOf(standards);
        lines = List.copyOf(lines);
    }

    /** A step that was chosen. */
    public record Line(
            int number,
            String subject,
            String what,
            OptionalLong cost,
            String giver,
            Optional<LocalDate> due,
            Optional<Progress> last) {
        public boolean isDone() {
            return last.filter(one -> one.state() == State.DONE).isPresent();
        }

        public boolean isLate(LocalDate day) {
            boolean isOver = last.filter(one -> one.state() != State.BEGUN).isPresent();
            return !isOver && due.filter(last -> last.isBefore(day)).isPresent();
        }
    }

    /** What became of a step. */
    public record Progress(State state, LocalDate on, String evidence, String by) {}

    /** Where a step stands. */
    public enum State {
        BEGUN,
        DONE,
        STOPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public long done() {
        return lines.stream().filter(Line::isDone).count();
    }

    /** Sum of the known costs in dong. */
    public long known() {
        return lines.stream().mapToLong(line -> line.cost().orElse(0)).sum();
    }

    public boolean isCostOpen() {
        return lines.stream().anyMatch(line -> line.cost().isEmpty());
    }
}
