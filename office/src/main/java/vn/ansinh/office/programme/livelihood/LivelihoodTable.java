package vn.ansinh.office.programme.livelihood;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.programme.MoneySource;
import vn.ansinh.office.programme.ReportTable;

/** Sinh kế, công trình in a periodic report: money and incomes of the days, households at the end of the last one. */
@Component
class LivelihoodTable implements ReportTable {
    private final ShowingProjects showing;
    private final ProjectMoney money;
    private final Words words;

    LivelihoodTable(ShowingProjects showing, ProjectMoney money, Words words) {
        this.showing = showing;
        this.money = money;
        this.words = words;
    }

    @Override
    public String code() {
        return "livelihood";
    }

    @Override
    public String title() {
        return "Dự án sinh kế, công trình phục vụ hộ nghèo";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        Map<UUID, MoneySums> sums = money.between(from, until);
        List<ProjectView> these = showing.all(until).stream()
                .filter(one -> !one.project().begins().isAfter(until))
                .filter(one -> one.project()
                        .end()
                        .map(Project.End::day)
                        .filter(day -> day.isBefore(from))
                        .isEmpty())
                .toList();
        List<Row> rows = new ArrayList<>();
        List<Figures> all = new ArrayList<>();
        for (ProjectView one : these) {
            Figures figures =
                    Figures.of(one, sums.getOrDefault(one.project().id(), new MoneySums(Map.of())), from, until);
            all.add(figures);
            rows.add(new Row(
                    one.project().id().toString(),
                    one.project().name(),
                    figures.cells(one.project().address())));
        }
        if (!rows.isEmpty()) {
            rows.add(new Row("total", "Tổng cộng", Figures.together(all).cells("/programme/livelihood")));
        }
        return new Contents("Dự án, công trình", columns(), rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(new Column("households", "Số hộ tham gia"), new Column("left", "Số hộ thôi tham gia")));
        for (MoneySource source : MoneySource.values()) {
            columns.add(new Column(
                    "received-" + source.code(),
                    "Đã nhận: " + words.text(Language.VIETNAMESE, "programme.source." + source.code()) + " (đồng)"));
        }
        columns.add(new Column("received", "Tổng đã nhận (đồng)"));
        columns.add(new Column("spent", "Tổng đã chi (đồng)"));
        columns.add(new Column("earning", "Số hộ có thu"));
        columns.add(new Column("net", "Thu trừ chi, theo gia đình kê khai (đồng)"));
        return columns;
    }

    /** What a row says. */
    private record Figures(long households, long left, MoneySums money, long earning, long net) {
        static Figures of(ProjectView view, MoneySums money, LocalDate from, LocalDate until) {
            List<ProjectFamily> there = view.families().stream()
                    .filter(one -> !one.joined().isAfter(until))
                    .toList();
            long left = there.stream()
                    .flatMap(one -> one.left().stream())
                    .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(until))
                    .count();
            long gone = there.stream()
                    .flatMap(one -> one.left().stream())
                    .filter(one -> !one.day().isAfter(until))
                    .count();
            List<List<Earned>> earned = there.stream()
                    .map(one -> one.earned().stream()
                            .filter(Earned::counts)
                            .filter(each ->
                                    !each.last().isBefore(from) && !each.last().isAfter(until))
                            .toList())
                    .toList();
            return new Figures(
                    there.size() - gone,
                    left,
                    money,
                    earned.stream().filter(one -> net(one) > 0).count(),
                    earned.stream().mapToLong(Figures::net).sum());
        }

        private static long net(List<Earned> earned) {
            return earned.stream().mapToLong(Earned::net).sum();
        }

        static Figures together(List<Figures> all) {
            return new Figures(
                    all.stream().mapToLong(Figures::households).sum(),
                    all.stream().mapToLong(Figures::left).sum(),
                    MoneySums.together(all.stream().map(Figures::money).toList()),
                    all.stream().mapToLong(Figures::earning).sum(),
                    all.stream().mapToLong(Figures::net).sum());
        }

        List<Cell> cells(String address) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.count(households, address), Cell.count(left, address)));
            for (MoneySource source : MoneySource.values()) {
                cells.add(dong(money.at(source).received()));
            }
            cells.add(dong(money.total().received()));
            cells.add(dong(money.total().spent()));
            cells.add(Cell.count(earning, address));
            cells.add(dong(net));
            return cells;
        }

        private static Cell dong(long amount) {
            return Cell.number(BigDecimal.valueOf(amount));
        }
    }
}
