package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Last days of tasks that are not done: of all bodies for the officer, of the own ones for everybody else. */
@Component
class TaskDays implements Dated {
    private final Dues dues;
    private final OwnBodies own;

    TaskDays(Dues dues, OwnBodies own) {
        this.dues = dues;
        this.own = own;
    }

    @Override
    public UseCase needs() {
        return UseCase.SEE_PROGRAMME;
    }

    @Override
    public List<String> reads() {
        return List.of("programme", "review", "registry", "survey", "correspondence");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        List<UUID> bodies = own.ofActor();
        if (bodies.isEmpty() && !OwnBodies.isOfficer()) {
            return List.of();
        }
        Map<Task, Map<LocalDate, Long>> open = IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> dues.of(year).stream())
                .filter(due -> bodies.isEmpty() || bodies.contains(due.task().body()))
                .filter(due -> due.task().rhythm() != Rhythm.STANDING && !due.isDone())
                .filter(due -> !due.span().until().isBefore(from)
                        && !due.span().until().isAfter(to))
                .collect(Collectors.groupingBy(
                        Due::task,
                        LinkedHashMap::new,
                        Collectors.groupingBy(due -> due.span().until(), Collectors.counting())));
        List<DatedThing> things = new ArrayList<>();
        open.forEach((task, days) -> days.forEach((day, count) -> things.add(thing(task, day, count))));
        return things;
    }

    private static DatedThing thing(Task task, LocalDate day, long count) {
        Said what = count > 1
                ? Said.of("work.dated.task.groups", task.code(), task.words(), count)
                : Said.of("work.dated.task", task.code(), task.words());
        return new DatedThing("task", what, "/programme/tasks/" + task.id(), UseCase.SEE_PROGRAMME, day, true);
    }
}
