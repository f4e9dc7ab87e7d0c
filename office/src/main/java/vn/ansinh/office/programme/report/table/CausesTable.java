package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.rules.Law;

/** Nguyên nhân nghèo: how many households of each list name a cause; one household may name several. */
@Component
class CausesTable implements ReportTable {
    private final CauseCounts counts;
    private final Law law;

    CausesTable(CauseCounts counts, Law law) {
        this.counts = counts;
        this.law = law;
    }

    @Override
    public String code() {
        return "causes";
    }

    @Override
    public String title() {
        return "Nguyên nhân nghèo";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        List<CauseCounts.Named> named = counts.on(until);
        Cells cells = Cells.of("Nguyên nhân")
                .column("poor", "Hộ nghèo")
                .column("near-poor", "Hộ cận nghèo")
                .column("total", "Cộng")
                .column("rate", "Tỷ lệ (%)");
        long households = counts.listed(until);
        if (named.isEmpty()) {
            return cells.done();
        }
        law.causes().forEach(cause -> {
            long poor = of(named, cause.id(), "poor");
            long near = of(named, cause.id(), "near-poor");
            cells.row(
                    cause.id(),
                    cause.name().vi(),
                    Cell.count(poor, CauseCounts.address(until, cause.id(), "poor", "")),
                    Cell.count(near, CauseCounts.address(until, cause.id(), "near-poor", "")),
                    Cell.count(poor + near, CauseCounts.address(until, cause.id(), "", "")),
                    Cells.percent(poor + near, households));
        });
        return cells.done();
    }

    private static long of(List<CauseCounts.Named> named, String cause, String list) {
        return named.stream()
                .filter(one -> one.cause().equals(cause) && one.list().equals(list))
                .count();
    }
}
