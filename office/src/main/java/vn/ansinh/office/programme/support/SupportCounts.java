package vn.ansinh.office.programme.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.ReportTable.Cell;
import vn.ansinh.office.programme.ReportTable.Column;
import vn.ansinh.office.programme.ReportTable.Contents;
import vn.ansinh.office.registry.Register;

/** Counts the lines of a year as they stood at the end of a day; what was written down of later days counts for nothing. */
@Component
class SupportCounts {
    private static final List<Column> PROGRESS = List.of(
            new Column("households", "Số hộ"),
            new Column("lines", "Số dòng hỗ trợ"),
            new Column("done", "Đã thực hiện"),
            new Column("left", "Còn lại"),
            new Column("overdue", "Quá hạn"),
            new Column("agreed", "Kinh phí thống nhất (đồng)"),
            new Column("given", "Đã trao (đồng)"),
            new Column("to-give", "Còn phải trao (đồng)"));

    private static final List<Column> PROPOSALS = List.of(
            new Column("proposed", "Số đề xuất trong kỳ"),
            new Column("agreed", "Đồng ý trong kỳ"),
            new Column("declined", "Không đồng ý trong kỳ"),
            new Column("waiting", "Chờ trả lời cuối kỳ"));

    private final SupportLines lines;
    private final Register register;
    private final Bodies bodies;

    SupportCounts(SupportLines lines, Register register, Bodies bodies) {
        this.lines = lines;
        this.register = register;
        this.bodies = bodies;
    }

    /** What a row counts, and the choice on the board that shows the same. */
    private record Part(String key, String words, String choice, List<SupportLine> lines) {}

    private List<SupportLine> stood(LocalDate until) {
        return lines.of(until.getYear(), until).stream()
                .flatMap(line -> line.asOf(until).stream())
                .toList();
    }

    private static List<Part> parts(Stream<Part> parts) {
        return parts.filter(part -> !part.lines().isEmpty()).toList();
    }

    private static Part part(
            String key, String words, String choice, List<SupportLine> all, Predicate<SupportLine> belongs) {
        return new Part(key, words, choice, all.stream().filter(belongs).toList());
    }

    private List<Part> groups(List<SupportLine> all, LocalDate until) {
        return parts(register.areas(until).stream()
                .map(area -> part(
                        String.valueOf(area.position()),
                        area.name(),
                        "&group=" + area.id(),
                        all,
                        line -> line.home().area().equals(area.id()))));
    }

    @Transactional(readOnly = true)
    public Contents byGroup(LocalDate until) {
        return progress("Tổ dân phố", groups(agreed(until), until), until);
    }

    private List<SupportLine> agreed(LocalDate until) {
        return stood(until).stream().filter(SupportLine::isAgreed).toList();
    }

    /** Bodies of a kind, of which there may be several, by kind and number. */
    @Transactional(readOnly = true)
    public Contents byBody(LocalDate until) {
        List<SupportLine> all = agreed(until);
        Map<String, Integer> numbers = new HashMap<>();
        return progress(
                "Đơn vị phụ trách",
                parts(bodies.on(until).stream().map(body -> {
                    int number = numbers.merge(body.kind().code(), 1, Integer::sum);
                    return part(
                            number == 1 ? body.kind().code() : body.kind().code() + "-" + number,
                            body.shortName(),
                            "&body=" + body.id(),
                            all,
                            line -> line.wanted().body().equals(body.id()));
                })),
                until);
    }

    private static Contents progress(String name, List<Part> parts, LocalDate until) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (Part part : parts) {
            SupportTotals totals = SupportTotals.of(part.lines());
            String list = "/programme/support?year=" + until.getYear() + part.choice();
            long done = part.lines().stream().filter(SupportLine::isDone).count();
            long late = part.lines().stream().filter(line -> line.isLate(until)).count();
            rows.add(new ReportTable.Row(
                    part.key(),
                    part.words(),
                    List.of(
                            Cell.count(totals.households(), list),
                            Cell.count(totals.lines(), list),
                            Cell.count(done, list + "&state=done"),
                            Cell.count(totals.lines() - done, list),
                            Cell.count(late, list + "&state=overdue"),
                            Cell.number(BigDecimal.valueOf(totals.all().agreed())),
                            Cell.number(BigDecimal.valueOf(totals.all().given())),
                            Cell.number(BigDecimal.valueOf(totals.all().left())))));
        }
        return new Contents(name, PROGRESS, rows);
    }

    @Transactional(readOnly = true)
    public Contents proposals(LocalDate from, LocalDate until) {
        List<SupportLine> proposed = stood(until).stream()
                .filter(line -> line.proposed().isPresent())
                .toList();
        List<ReportTable.Row> rows = new ArrayList<>();
        for (Part part : groups(proposed, until)) {
            String list = "/programme/support?year=" + until.getYear() + part.choice();
            rows.add(new ReportTable.Row(
                    part.key(),
                    part.words(),
                    List.of(
                            Cell.count(taken(part, SupportStep.Action.PROPOSE, from), list),
                            Cell.count(taken(part, SupportStep.Action.AGREE, from), list),
                            Cell.count(taken(part, SupportStep.Action.DECLINE, from), list + "&state=declined"),
                            Cell.count(
                                    part.lines().stream()
                                            .filter(line -> line.state() == SupportStep.State.PROPOSED)
                                            .count(),
                                    list + "&state=proposed"))));
        }
        return new Contents("Tổ dân phố", PROPOSALS, rows);
    }

    /** Steps since the day; none is later than the end, as the lines are those of the end. */
    private static long taken(Part part, SupportStep.Action action, LocalDate from) {
        return part.lines().stream()
                .flatMap(line -> line.steps().stream())
                .filter(step -> step.action() == action && !step.day().isBefore(from))
                .count();
    }
}
