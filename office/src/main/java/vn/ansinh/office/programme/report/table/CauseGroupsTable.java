package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.rules.Law;

/** Nguyên nhân nghèo theo tổ: groups that have listed households, by the causes that any of those names. */
@Component
class CauseGroupsTable implements ReportTable {
    private final CauseCounts counts;
    private final Law law;

    CauseGroupsTable(CauseCounts counts, Law law) {
        this.counts = counts;
        this.law = law;
    }

    @Override
    public String code() {
        return "cause-groups";
    }

    @Override
    public String title() {
        return "Nguyên nhân nghèo theo tổ dân phố, thôn";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        List<CauseCounts.Named> named = counts.on(until);
        Map<String, String> causes = new LinkedHashMap<>();
        law.causes().forEach(cause -> {
            if (named.stream().anyMatch(one -> one.cause().equals(cause.id()))) {
                causes.put(cause.id(), cause.name().vi());
            }
        });
        Cells cells = Cells.of("Tổ, thôn");
        causes.forEach(cells::column);
        Map<String, String> groups = new LinkedHashMap<>();
        named.forEach(one -> groups.put(one.group().toString(), one.groupName()));
        groups.forEach((group, name) -> {
            List<Cell> row = new ArrayList<>();
            for (String cause : causes.keySet()) {
                row.add(cell(
                        named.stream()
                                .filter(one -> one.cause().equals(cause)
                                        && one.group().toString().equals(group))
                                .count(),
                        CauseCounts.address(until, cause, "", group)));
            }
            cells.row(group, name, row);
        });
        if (!groups.isEmpty()) {
            cells.row(
                    "total",
                    "Cộng",
                    causes.keySet().stream()
                            .map(cause -> Cell.count(
                                    named.stream()
                                            .filter(one -> one.cause().equals(cause))
                                            .count(),
                                    CauseCounts.address(until, cause, "", "")))
                            .toList());
        }
        return cells.done();
    }

    private static Cell cell(long count, String address) {
        return new Cell(Optional.of(java.math.BigDecimal.valueOf(count)), "", Optional.of(address));
    }
}
