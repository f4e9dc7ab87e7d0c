package vn.ansinh.office.programme.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.NewTask;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.programme.Tasks;

/** Gives a year the tasks that the plan of a ward has every year. */
@Component
public class StandardTasks {
    private static final List<StandardTask> ALL = StandardTask.all();

    private final Tasks tasks;
    private final Bodies bodies;

    StandardTasks(Tasks tasks, Bodies bodies) {
        this.tasks = tasks;
        this.bodies = bodies;
    }

    /** How many of them the year does not have. */
    @Transactional(readOnly = true)
    public int missing(int year) {
        return lacking(year).size();
    }

    private List<StandardTask> lacking(int year) {
        Set<String> given = tasks.of(year).stream().map(Task::code).collect(Collectors.toSet());
        return ALL.stream().filter(one -> !given.contains(one.id())).toList();
    }

    /** Gives those that the year does not have and whose body is there in that year; how many. */
    @Transactional
    public int give(int year) {
        int given = 0;
        for (StandardTask one : lacking(year)) {
            Optional<Body> body = bodies.first(one.body(), one.ends().atYear(year));
            body.ifPresent(each -> tasks.give(task(one, each.id(), year)));
            given += body.isPresent() ? 1 : 0;
        }
        return given;
    }

    private static NewTask task(StandardTask one, UUID body, int year) {
        return new NewTask(
                Ids.next(),
                one.id(),
                one.words(),
                body,
                Optional.empty(),
                NewTask.Source.PLAN,
                "",
                Optional.empty(),
                one.rhythm(),
                one.begins().atYear(year),
                one.ends().atYear(year),
                one.evidence(),
                one.proof());
    }
}
