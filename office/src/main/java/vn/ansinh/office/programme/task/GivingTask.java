package vn.ansinh.office.programme.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Colleagues;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.NewTask;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.programme.Tasks;

/** Giao nhiệm vụ by hand: one that the plan, a superior or the ward itself asks for. */
@Component
class GivingTask {
    private static final int LONGEST = 1000;
    private static final int LONGEST_CODE = 12;
    private static final int LONGEST_SPAN_IN_YEARS = 2;

    private final Tasks tasks;
    private final Bodies bodies;
    private final Colleagues colleagues;
    private final Today today;

    GivingTask(Tasks tasks, Bodies bodies, Colleagues colleagues, Today today) {
        this.tasks = tasks;
        this.bodies = bodies;
        this.colleagues = colleagues;
        this.today = today;
    }

    /** Nothing wrong means that it was given, and was already if the form was sent twice. */
    @Transactional
    public Faults give(UUID id, TaskTyped typed) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        if (!typed.code().strip().matches("[\\p{L}\\d.-]{1," + LONGEST_CODE + "}")) {
            wrong.put("code", Said.of("programme.task.fault.code", LONGEST_CODE));
        }
        checkWords(wrong, "words", typed.words());
        checkWords(wrong, "evidence", typed.evidence());
        if (typed.cited().strip().length() > LONGEST) {
            wrong.put("cited", Said.of("programme.task.fault.words", LONGEST));
        }
        Optional<UUID> body = body(typed, wrong);
        Optional<Rhythm> rhythm = Arrays.stream(Rhythm.values())
                .filter(each -> each.code().equals(typed.rhythm()))
                .findFirst();
        if (rhythm.isEmpty()) {
            wrong.put("rhythm", Said.of("programme.task.fault.rhythm"));
        }
        Optional<LocalDate> begins = WrittenDate.read(typed.begins(), today.date());
        Optional<LocalDate> ends = WrittenDate.read(typed.ends(), today.date());
        checkDays(wrong, begins, ends);
        if (!wrong.isEmpty()) {
            return new Faults(wrong);
        }
        tasks.give(new NewTask(
                id,
                typed.code().strip(),
                typed.words().strip(),
                body.orElseThrow(),
                user(typed.user()),
                source(typed.source()),
                typed.cited().strip(),
                Optional.empty(),
                rhythm.orElseThrow(),
                begins.orElseThrow(),
                ends.orElseThrow(),
                typed.evidence().strip(),
                ""));
        return Faults.NONE;
    }

    /**
     * Đổi việc: the same task with other words, body, person or last day, from a day on.
     *
     * @return nothing wrong when the new one took the place of the earlier, and had already if the form was sent twice
     */
    @Transactional
    public Faults change(Task earlier, UUID id, TaskTyped typed, String reason) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        checkWords(wrong, "words", typed.words());
        checkWords(wrong, "evidence", typed.evidence());
        checkWords(wrong, "reason", reason);
        Optional<UUID> body = body(typed, wrong);
        Optional<LocalDate> begins = WrittenDate.read(typed.begins(), today.date());
        Optional<LocalDate> ends = WrittenDate.read(typed.ends(), today.date());
        checkDays(wrong, begins, ends);
        if (begins.filter(day -> day.isBefore(earlier.begins())).isPresent()) {
            wrong.put("begins", Said.of("programme.task.fault.before", earlier.begins()));
        }
        if (wrong.isEmpty()) {
            boolean isChanged = tasks.replace(
                    earlier.id(),
                    new NewTask(
                            id,
                            earlier.code(),
                            typed.words().strip(),
                            body.orElseThrow(),
                            user(typed.user()),
                            earlier.source(),
                            earlier.cited(),
                            earlier.sourceId(),
                            earlier.rhythm(),
                            begins.orElseThrow(),
                            ends.orElseThrow(),
                            typed.evidence().strip(),
                            earlier.proof()),
                    reason.strip());
            if (!isChanged) {
                wrong.put("words", Said.of("programme.task.fault.changed"));
            }
        }
        return new Faults(wrong);
    }

    private Optional<UUID> body(TaskTyped typed, Map<String, Said> wrong) {
        Optional<UUID> body = bodies.on(today.date()).stream()
                .map(each -> each.id())
                .filter(each -> each.toString().equals(typed.body()))
                .findFirst();
        if (body.isEmpty()) {
            wrong.put("body", Said.of("programme.task.fault.body"));
        }
        return body;
    }

    private static void checkWords(Map<String, Said> wrong, String field, String words) {
        if (words.isBlank() || words.strip().length() > LONGEST) {
            wrong.put(field, Said.of("programme.task.fault.words", LONGEST));
        }
    }

    private static void checkDays(Map<String, Said> wrong, Optional<LocalDate> begins, Optional<LocalDate> ends) {
        if (begins.isEmpty()) {
            wrong.put("begins", Said.of("programme.body.fault.from"));
        }
        if (ends.isEmpty()
                || begins.filter(day -> ends.get().isBefore(day)).isPresent()
                || begins.filter(day -> ends.get().isAfter(day.plusYears(LONGEST_SPAN_IN_YEARS)))
                        .isPresent()) {
            wrong.put("ends", Said.of("programme.task.fault.ends", LONGEST_SPAN_IN_YEARS));
        }
    }

    private Optional<UUID> user(String typed) {
        return colleagues.names().keySet().stream()
                .filter(each -> each.toString().equals(typed))
                .findFirst();
    }

    private static NewTask.Source source(String typed) {
        return List.of(NewTask.Source.SUPERIOR, NewTask.Source.PLAN).stream()
                .filter(each -> each.code().equals(typed))
                .findFirst()
                .orElse(NewTask.Source.OWN);
    }
}
