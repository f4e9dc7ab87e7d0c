package vn.ansinh.office.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A task as it was given.
 *
 * @param body which has to do it
 * @param user the one person; empty for whoever answers for the body
 * @param ended the day after which it is no longer asked for, and why; empty while it is
 */
public record Task(
        UUID id,
        int year,
        String code,
        String words,
        UUID body,
        Optional<UUID> user,
        NewTask.Source source,
        String cited,
        Optional<UUID> sourceId,
        Rhythm rhythm,
        LocalDate begins,
        LocalDate ends,
        String evidence,
        String proof,
        Optional<Ended> ended) {
    /** That a task is no longer asked for. */
    public record Ended(LocalDate last, String reason) {}

    /** What is due of it, in order; nothing after it ended. One that is due once keeps its last day, whose evidence stays its own. */
    public List<Rhythm.Span> spans() {
        LocalDate last = ended.map(Ended::last).filter(ends::isAfter).orElse(ends);
        if (last.isBefore(begins)) {
            return List.of();
        }
        return rhythm.spans(begins, rhythm == Rhythm.ONCE ? ends : last);
    }

    /** Whether it ended before its last day. */
    public boolean isCutShort() {
        return ended.map(Ended::last).filter(ends::isAfter).isPresent();
    }
}
