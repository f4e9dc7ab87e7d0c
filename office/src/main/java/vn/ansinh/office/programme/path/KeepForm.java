package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/**
 * The form by which a path is kept, as typed: for each step what is done, what it costs, who gives it, by when.
 *
 * @param way subjects joined by commas
 */
public record KeepForm(String id, String goal, String way, String note, List<Row> rows, Faults faults) {
    public KeepForm {
        rows = List.copyOf(rows);
    }

    /** A step as typed. */
    public record Row(String subject, String name, String what, String cost, String giver, String due) {}

    static KeepForm typed(String id, String goal, String way, List<Row> blank, Map<String, String> fields) {
        List<Row> rows = blank.stream()
                .map(row -> new Row(
                        row.subject(),
                        row.name(),
                        fields.getOrDefault("what-" + row.subject(), ""),
                        fields.getOrDefault("cost-" + row.subject(), ""),
                        fields.getOrDefault("giver-" + row.subject(), ""),
                        fields.getOrDefault("due-" + row.subject(), "")))
                .toList();
        return new KeepForm(id, goal, way, fields.getOrDefault("note", ""), rows, Faults.NONE);
    }

    /** The lines, with every fault found on the way. */
    List<KeptPath.Line> lines(LocalDate today, Map<String, Said> wrong) {
        List<KeptPath.Line> lines = new ArrayList<>();
        for (Row row : rows) {
            Optional<LocalDate> due = row.due().isBlank() ? Optional.empty() : WrittenDate.read(row.due(), today);
            if (!row.due().isBlank() && due.isEmpty()) {
                wrong.put("due-" + row.subject(), Said.of("path.fault.day"));
            }
            lines.add(new KeptPath.Line(
                    lines.size() + 1,
                    row.subject(),
                    Typed.words(row.what(), "what-" + row.subject(), wrong),
                    Typed.dong(row.cost(), "cost-" + row.subject(), wrong),
                    Typed.maybe(row.giver(), "giver-" + row.subject(), wrong),
                    due,
                    Optional.empty()));
        }
        return lines;
    }

    KeepForm with(Map<String, Said> wrong) {
        return new KeepForm(id, goal, way, note, rows, new Faults(new LinkedHashMap<>(wrong)));
    }
}
