package vn.ansinh.office.programme.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.Rhythm;
import vn.ansinh.office.programme.Task;
import vn.ansinh.office.programme.Tasks;

/** The sentences with which a new report begins: its numbers are live fields, so the officer edits words and never digits. */
@Component
class PeriodicDraft {
    /** What a kind may ask for. */
    static final Set<String> CODES = Set.of(
            "situation",
            "movement",
            "measures",
            "targets",
            "credit",
            "training",
            "in-year",
            "allowances",
            "causes",
            "support",
            "livelihood",
            "outreach",
            "tasks",
            "committee",
            "difficulties",
            "next");

    private static final int MOST_TASKS = 15;

    private final Tasks tasks;
    private final Bodies bodies;

    PeriodicDraft(Tasks tasks, Bodies bodies) {
        this.tasks = tasks;
        this.bodies = bodies;
    }

    /** The text of a drafted part, with marks and fields. */
    @Transactional(readOnly = true)
    String of(String code, ReportPeriod period, List<PeriodicTable> tables) {
        return switch (code) {
            case "situation" -> situation(tables);
            case "movement" -> movement(tables);
            case "measures" -> measures(tables);
            case "targets" -> targets(tables);
            case "credit" -> credit(tables);
            case "training" -> training(tables);
            case "in-year" -> inYear(tables);
            case "allowances" -> allowances(tables);
            case "causes" -> causes(tables);
            case "support" ->
                listed(
                        tables,
                        "support-by-body",
                        "Kết quả thực hiện phương án hỗ trợ từng hộ theo phụ lục của kế hoạch và các đề xuất trong kỳ:",
                        "Chưa có dòng hỗ trợ nào được thống nhất.");
            case "livelihood" ->
                listed(
                        tables,
                        "livelihood",
                        "Các dự án hỗ trợ sản xuất và công trình phục vụ hộ nghèo, hộ cận nghèo:",
                        "Trong kỳ không có dự án hỗ trợ sản xuất hay công trình nào.");
            case "outreach" ->
                listed(
                        tables,
                        "outreach",
                        "Các hoạt động tuyên truyền, vận động đã ghi trong kỳ:",
                        "Trong kỳ chưa ghi nhận hoạt động tuyên truyền, vận động nào.");
            case "tasks" -> tasks(tables);
            case "committee" -> committee(tables);
            case "difficulties" -> difficulties(tables);
            case "next" -> next(period.next());
            default -> throw new IllegalArgumentException("nothing drafts " + code);
        };
    }

    private static Optional<PeriodicTable> table(List<PeriodicTable> tables, String code) {
        return tables.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What stands above a table, or in its place where it is empty. */
    private static String listed(List<PeriodicTable> tables, String code, String above, String none) {
        return table(tables, code).filter(one -> !one.rows().isEmpty()).isPresent() ? above : none;
    }

    private static boolean has(List<PeriodicTable> tables, String code, String row, String column) {
        return table(tables, code)
                .flatMap(one -> one.at(row, column))
                .flatMap(PeriodicTable.Cell::value)
                .isPresent();
    }

    private static long count(List<PeriodicTable> tables, String code, String row, String column) {
        return table(tables, code)
                .flatMap(one -> one.at(row, column))
                .flatMap(PeriodicTable.Cell::value)
                .map(java.math.BigDecimal::longValue)
                .orElse(0L);
    }

    private static String situation(List<PeriodicTable> tables) {
        if (count(tables, "situation", "households", "end") == 0) {
            return "Chưa có số liệu hộ trong sổ.";
        }
        String start = count(tables, "situation", "households", "start") == 0
                ? ""
                : "Đầu kỳ, {phuong} có {situation:households:start} hộ; trong đó hộ nghèo {situation:poor:start} hộ"
                        + " với {situation:poor-people:start} nhân khẩu, chiếm {situation:poor-rate:start}%; hộ cận nghèo"
                        + " {situation:near-poor:start} hộ với {situation:near-people:start} nhân khẩu, chiếm"
                        + " {situation:near-rate:start}%.\n\n";
        return start + "Đến ngày {ngay-so-lieu}, {phuong} có {situation:households:end} hộ với"
                + " {situation:people:end} nhân khẩu; hộ nghèo {situation:poor:end} hộ với {situation:poor-people:end}"
                + " nhân khẩu, chiếm {situation:poor-rate:end}%; hộ cận nghèo {situation:near-poor:end} hộ với"
                + " {situation:near-people:end} nhân khẩu, chiếm {situation:near-rate:end}%.";
    }

    private static String movement(List<PeriodicTable> tables) {
        return table(tables, "movement").isEmpty()
                ? ""
                : "Trong {ky} có {movement:gross:poor} hộ thoát nghèo, {movement:gross:near-poor} hộ thoát cận nghèo;"
                        + " phát sinh mới {movement:fresh:poor} hộ nghèo, {movement:fresh:near-poor} hộ cận nghèo; tái"
                        + " nghèo {movement:again:poor} hộ, tái cận nghèo {movement:again:near-poor} hộ.";
    }

    private static String measures(List<PeriodicTable> tables) {
        return points(tables, "measures", row -> {
            String field = "measures:" + row.key() + ":";
            String words = row.words().replaceFirst("^\\d+\\. ", "");
            if (!has(tables, "measures", row.key(), "right")) {
                return words + ": "
                        + (has(tables, "measures", row.key(), "done")
                                ? "{" + field + "done}"
                                : table(tables, "measures")
                                        .flatMap(one -> one.at(row.key(), "done"))
                                        .map(PeriodicTable.Cell::words)
                                        .orElse(""));
            }
            return has(tables, "measures", row.key(), "rate")
                    ? words + ": {" + field + "done}/{" + field + "right}, đạt {" + field + "rate}%"
                    : words + ": chưa ghi nhận người hoặc hộ thuộc diện";
        });
    }

    private static String targets(List<PeriodicTable> tables) {
        String points = points(tables, "targets", row -> {
            String field = "targets:" + row.key() + ":";
            return PeriodicFields.plain(row.words())
                    + (has(tables, "targets", row.key(), "result")
                            ? ": thực hiện {" + field + "result}, mục tiêu {" + field + "goal}"
                            : ": chưa có kết quả, mục tiêu {" + field + "goal}");
        });
        return points.isEmpty() ? "Chưa ghi chỉ tiêu của năm." : points;
    }

    private static String points(
            List<PeriodicTable> tables, String code, java.util.function.Function<PeriodicTable.Row, String> point) {
        return table(tables, code)
                .map(one -> one.rows().stream()
                        .map(row -> "- " + point.apply(row) + ";")
                        .collect(Collectors.joining("\n")))
                .map(points -> points.replaceFirst(";$", "."))
                .orElse("");
    }

    private static String credit(List<PeriodicTable> tables) {
        return table(tables, "credit").isEmpty()
                ? ""
                : "Từ đầu năm đến ngày {ngay-so-lieu}, trong {credit:total:asked} hộ phải hỏi có {credit:total:needs} hộ"
                        + " có nhu cầu vay vốn ưu đãi; đã giải quyết thủ tục {credit:total:papers} hộ, giải ngân"
                        + " {credit:total:disbursed} hộ với {credit:total:amount} đồng; còn {credit:total:unasked} hộ chưa"
                        + " hỏi. Điều kiện vay của từng hộ không có trong sổ nên cột “Đủ điều kiện” để trống.";
    }

    private static String training(List<PeriodicTable> tables) {
        return table(tables, "training").isEmpty()
                ? "Từ đầu năm chưa ghi nhận người có nguyện vọng học nghề."
                : "Từ đầu năm có {training:total:people} người có nguyện vọng học nghề; {training:enrolled:people} người"
                        + " đang học, {training:finished:people} người đã học xong, {training:working:people} người có"
                        + " việc làm sau học nghề.";
    }

    private static String inYear(List<PeriodicTable> tables) {
        return table(tables, "in-year")
                .map(one -> "in-year:" + one.rows().getLast().key() + ":")
                .map(field -> "Trong {ky} có {" + field + "requests} hộ đề nghị rà soát; công nhận {" + field
                        + "poor} hộ nghèo, {" + field + "near-poor} hộ cận nghèo; {" + field
                        + "escaped} hộ thoát nghèo, thoát cận nghèo; không công nhận {" + field + "refused} hộ.")
                .orElse("");
    }

    private static String allowances(List<PeriodicTable> tables) {
        Optional<PeriodicTable> table = table(tables, "allowances");
        if (table.isEmpty()) {
            return "Chưa ghi nhận người hưởng trợ cấp xã hội hằng tháng.";
        }
        String unknown = table.get().rows().stream()
                .filter(row -> !has(tables, "allowances", row.key(), "money"))
                .map(row -> PeriodicFields.plain(row.words()))
                .collect(Collectors.joining("; "));
        return "Đến ngày {ngay-so-lieu}, có {rows:allowances} nhóm đối tượng có người hưởng hoặc thôi hưởng trợ cấp xã"
                + " hội hằng tháng trong kỳ; số người từng nhóm tại biểu dưới đây."
                + (unknown.isEmpty()
                        ? ""
                        : "\n\nChưa biết đủ mức hưởng để tính kinh phí của các nhóm sau, cột kinh phí để trống: "
                                + unknown + ".");
    }

    private static String causes(List<PeriodicTable> tables) {
        Optional<PeriodicTable> table = table(tables, "causes");
        if (table.isEmpty()) {
            return "Chưa có phiếu ghi nguyên nhân.";
        }
        return "Theo phiếu rà soát (một hộ có thể có nhiều nguyên nhân):\n\n"
                + table.get().rows().stream()
                        .filter(row -> count(tables, "causes", row.key(), "total") > 0)
                        .map(row -> "- " + PeriodicFields.plain(row.words()) + ": {causes:" + row.key()
                                + ":total} hộ, {causes:" + row.key() + ":rate}%;")
                        .collect(Collectors.joining("\n"))
                        .replaceFirst(";$", ".");
    }

    private static String tasks(List<PeriodicTable> tables) {
        return table(tables, "tasks").isEmpty()
                ? "Trong kỳ không có việc đến hạn."
                : "Trong {ky} có {tasks:total:given} lượt việc đến hạn; đã làm {tasks:total:done} lượt, quá hạn"
                        + " {tasks:total:overdue} lượt.";
    }

    private static String committee(List<PeriodicTable> tables) {
        List<String> said = new ArrayList<>();
        if (table(tables, "meetings").isPresent()) {
            said.add("Ban Chỉ đạo đã họp {rows:meetings} phiên.");
        }
        if (table(tables, "inspections").isPresent()) {
            said.add("Đã thực hiện {rows:inspections} đợt kiểm tra các tổ dân phố, thôn.");
        }
        if (table(tables, "visits").isPresent()) {
            said.add(
                    "Các cơ quan, đoàn thể đang giúp {visits:total:households} hộ, đã thăm {visits:total:visited} hộ với"
                            + " {visits:total:visits} lượt.");
        }
        return said.isEmpty() ? "Trong kỳ chưa ghi nhận cuộc họp, đợt kiểm tra, lượt thăm hộ." : String.join(" ", said);
    }

    /** Whatever the figures show as behind. */
    private static String difficulties(List<PeriodicTable> tables) {
        List<String> points = new ArrayList<>();
        table(tables, "targets")
                .ifPresent(table -> table.rows().stream()
                        .filter(row -> table.at(row.key(), "pace")
                                .filter(cell -> cell.words().startsWith("Chậm")
                                        || cell.words().equals("Không đạt"))
                                .isPresent())
                        .forEach(row ->
                                points.add("Chỉ tiêu chậm hoặc không đạt: " + PeriodicFields.plain(row.words()))));
        if (count(tables, "tasks", "total", "overdue") > 0) {
            points.add("Còn {tasks:total:overdue} lượt việc quá hạn của các cơ quan, đoàn thể, tổ dân phố, thôn");
        }
        if (count(tables, "credit", "total", "unasked") > 0) {
            points.add("Còn {credit:total:unasked} hộ chưa được hỏi nhu cầu vay vốn trong năm");
        }
        long unvisited = count(tables, "visits", "total", "households") - count(tables, "visits", "total", "visited");
        if (unvisited > 0) {
            points.add("Một số hộ có người giúp nhưng chưa được thăm trong kỳ");
        }
        return points.isEmpty()
                ? "Chưa ghi nhận khó khăn, vướng mắc lớn."
                : points.stream()
                        .map(one -> "- " + one + ";")
                        .collect(Collectors.joining("\n"))
                        .replaceFirst(";$", ".");
    }

    /** Tasks with a last day in the period, each once. */
    private String next(ReportPeriod period) {
        Map<java.util.UUID, String> names = bodies.all().stream().collect(Collectors.toMap(Body::id, Body::shortName));
        Set<String> points = new LinkedHashSet<>();
        IntStream.rangeClosed(period.first().getYear(), period.last().getYear())
                .boxed()
                .flatMap(year -> tasks.of(year).stream())
                .filter(task -> task.rhythm() != Rhythm.STANDING)
                .forEach(task -> lastDay(task, period)
                        .ifPresent(day -> points.add("- " + PeriodicFields.plain(task.words()) + " ("
                                + PeriodicFields.plain(names.getOrDefault(task.body(), "")) + ", hạn "
                                + VietnameseDates.inShort(day) + ");")));
        return points.isEmpty()
                ? "- Thực hiện các nhiệm vụ theo kế hoạch của năm."
                : points.stream()
                        .limit(MOST_TASKS)
                        .collect(Collectors.joining("\n"))
                        .replaceFirst(";$", ".");
    }

    private static Optional<LocalDate> lastDay(Task task, ReportPeriod period) {
        return task.spans().stream()
                .map(Rhythm.Span::until)
                .filter(day -> !day.isBefore(period.first()) && !day.isAfter(period.last()))
                .reduce((one, other) -> other);
    }
}
