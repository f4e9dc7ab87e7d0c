package vn.ansinh.office.programme.task;

import java.util.List;
import vn.ansinh.office.programme.Body;

/** A body on the board with its tasks. */
public record BodyTasks(Body body, String lead, List<TaskLine> lines) {
    public BodyTasks {
        lines = List.copyOf(lines);
    }

    public long late() {
        return lines.stream().mapToLong(TaskLine::late).sum();
    }
}
