package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.target.VocationalTrainings;
import vn.ansinh.office.programme.target.VocationalTrainings.Stage;

/** Hỗ trợ học nghề: where those who asked since the first day of the year stand. */
@Component
class VocationalTable implements ReportTable {
    private static final Map<Stage, String> WORDS = Map.of(
            Stage.ASKED, "Mới có nguyện vọng",
            Stage.REFERRED, "Đã giới thiệu đến cơ sở dạy nghề",
            Stage.ENROLLED, "Đang học",
            Stage.FINISHED, "Đã học xong",
            Stage.WORKING, "Có việc làm sau học nghề",
            Stage.LEFT, "Bỏ học");

    private final VocationalTrainings trainings;

    VocationalTable(VocationalTrainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public String code() {
        return "training";
    }

    @Override
    public String title() {
        return "Hỗ trợ học nghề từ đầu năm";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        List<VocationalTrainings.Line> lines =
                trainings.lines(until.with(Month.JANUARY).withDayOfMonth(1), until);
        Cells cells = Cells.of("Tình trạng").column("people", "Số người");
        if (lines.isEmpty()) {
            return cells.done();
        }
        String address = "/programme/training?asof=" + until;
        for (Stage stage : Stage.values()) {
            cells.row(
                    stage.code(),
                    WORDS.getOrDefault(stage, ""),
                    Cell.count(
                            lines.stream().filter(one -> one.stage() == stage).count(), address));
        }
        cells.row("total", "Cộng", Cell.count(lines.size(), address));
        return cells.done();
    }
}
