package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.target.Actuals;
import vn.ansinh.office.programme.target.Target;

/** Thực hiện chỉ tiêu của năm: baseline, goal, what is reached by the last day, and whether that is on its way. */
@Component
class TargetsTable implements ReportTable {
    private final Actuals actuals;
    private final Words words;

    TargetsTable(Actuals actuals, Words words) {
        this.actuals = actuals;
        this.words = words;
    }

    @Override
    public String code() {
        return "targets";
    }

    @Override
    public String title() {
        return "Thực hiện chỉ tiêu của năm";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        List<Actuals.Judged> all = actuals.of(until.getYear(), until);
        Cells cells = Cells.of("Chỉ tiêu")
                .column("unit", "Đơn vị tính")
                .column("baseline", "Đầu kỳ")
                .column("goal", "Mục tiêu")
                .column("result", "Thực hiện")
                .column("pace", "Tiến độ");
        all.forEach(one -> row(cells, one));
        return cells.done();
    }

    private void row(Cells cells, Actuals.Judged judged) {
        Target target = judged.target();
        String address = target.address();
        cells.row(
                target.id().toString(),
                target.words(),
                Cell.words(target.unit()),
                target.baseline().map(Target.Baseline::value).map(Cell::number).orElseGet(Cell::unknown),
                new Cell(Optional.of(target.goal()), "", Optional.of(address)),
                judged.reading()
                        .map(reading -> new Cell(Optional.of(reading.value()), "", Optional.of(address)))
                        .orElseGet(Cell::unknown),
                Cell.words(words.text(
                        Language.VIETNAMESE,
                        "target.light." + judged.judgement().label())));
    }
}
