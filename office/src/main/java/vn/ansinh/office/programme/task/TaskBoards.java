package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.Holder;
import vn.ansinh.office.programme.Task;

/** The board of a year: bodies down, their tasks with what is done and late. */
@Component
class TaskBoards {
    private final Dues dues;
    private final Bodies bodies;
    private final Today today;

    TaskBoards(Dues dues, Bodies bodies, Today today) {
        this.dues = dues;
        this.bodies = bodies;
        this.today = today;
    }

    /** Every body that has a task in the year. */
    @Transactional(readOnly = true)
    public List<BodyTasks> of(int year) {
        LocalDate day = today.date();
        Map<Task, List<Due>> byTask = dues.of(year).stream()
                .collect(Collectors.groupingBy(Due::task, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, List<TaskLine>> byBody = byTask.entrySet().stream()
                .map(each -> new TaskLine(each.getKey(), each.getValue(), day))
                .collect(Collectors.groupingBy(line -> line.task().body()));
        return bodies.all().stream()
                .filter(body -> byBody.containsKey(body.id()))
                .map(body -> new BodyTasks(body, lead(body, day), byBody.getOrDefault(body.id(), List.of())))
                .toList();
    }

    private String lead(Body body, LocalDate day) {
        return bodies.lead(body.id(), day).map(Holder::name).orElse("");
    }
}
