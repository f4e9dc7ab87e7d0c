package vn.ansinh.office.programme.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.rules.yaml.Entry;

/**
 * A task that the plan of a ward gives every year, as {@code programme/tasks.yaml} says it.
 *
 * @param line where it stands in the plan
 * @param isSuggested whether rhythm and last day are a suggestion of the program
 */
record StandardTask(
        String id,
        BodyKind body,
        String words,
        Rhythm rhythm,
        MonthDay begins,
        MonthDay ends,
        String evidence,
        String proof,
        String line,
        boolean isSuggested) {
    private static final String FILE = "programme/tasks.yaml";

    /** All of them, in the order of the plan. */
    static List<StandardTask> all() {
        try (InputStream in = Objects.requireNonNull(StandardTask.class.getResourceAsStream("/" + FILE), FILE)) {
            Entry file = Entry.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            List<StandardTask> tasks =
                    file.entries("tasks").stream().map(StandardTask::read).toList();
            file.done();
            return tasks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StandardTask read(Entry entry) {
        StandardTask task = new StandardTask(
                entry.text("id"),
                BodyKind.of(entry.text("body")),
                entry.text("words"),
                Rhythm.of(entry.text("rhythm")),
                day(entry.text("begins")),
                day(entry.text("ends")),
                entry.text("evidence"),
                entry.text("proof", ""),
                entry.text("line"),
                entry.text("said").equals("suggested"));
        entry.done();
        return task;
    }

    /** As {@code 17-10}. */
    private static MonthDay day(String text) {
        return MonthDay.of(Integer.parseInt(text.substring(3)), Integer.parseInt(text.substring(0, 2)));
    }
}
