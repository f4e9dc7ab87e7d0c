package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.office.programme.task.Due;
import vn.ansinh.office.programme.task.Dues;

/** Nhiệm vụ đến hạn trong kỳ: by body what was due within the days, what of it is done and what is overdue. */
@Component
class TasksTable implements ReportTable {
    private final Dues dues;
    private final Bodies bodies;

    TasksTable(Dues dues, Bodies bodies) {
        this.dues = dues;
        this.bodies = bodies;
    }

    @Override
    public String code() {
        return "tasks";
    }

    @Override
    public String title() {
        return "Nhiệm vụ đến hạn trong kỳ theo cơ quan, đoàn thể";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        List<Due> all = IntStream.rangeClosed(from.getYear(), until.getYear())
                .boxed()
                .flatMap(year -> dues.of(year).stream())
                .filter(due -> due.task().rhythm() != Rhythm.STANDING)
                .filter(due -> !due.span().until().isBefore(from)
                        && !due.span().until().isAfter(until))
                .toList();
        Cells cells = Cells.of("Cơ quan, đoàn thể")
                .column("given", "Lượt việc đến hạn")
                .column("done", "Đã làm")
                .column("overdue", "Quá hạn")
                .column("rate", "Tỷ lệ đã làm (%)");
        for (Body body : bodies.all()) {
            List<Due> own = all.stream()
                    .filter(due -> due.task().body().equals(body.id()))
                    .toList();
            if (!own.isEmpty()) {
                row(
                        cells,
                        body.id().toString(),
                        body.shortName(),
                        own,
                        until,
                        "/programme/tasks/bodies/" + body.id() + "?year=" + until.getYear());
            }
        }
        if (!cells.isEmpty()) {
            row(cells, "total", "Cộng", all, until, "/programme?body=all&year=" + until.getYear());
        }
        return cells.done();
    }

    private static void row(Cells cells, String key, String words, List<Due> dues, LocalDate until, String address) {
        long done = dues.stream().filter(due -> isDone(due, until)).count();
        cells.row(
                key,
                words,
                Cell.count(dues.size(), address),
                Cell.count(done, address),
                Cell.count(dues.size() - done, address),
                Cells.percent(done, dues.size()));
    }

    /** What was shown only after the last day of the report does not count for it. */
    private static boolean isDone(Due due, LocalDate until) {
        return due.shown().stream().anyMatch(one -> !one.dated().isAfter(until))
                || due.proved().map(one -> one.isDone()).orElse(false);
    }
}
