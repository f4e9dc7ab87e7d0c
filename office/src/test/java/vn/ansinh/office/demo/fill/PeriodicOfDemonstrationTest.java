package vn.ansinh.office.demo.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.ansinh.office.RunningOffice;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.programme.report.PeriodicReport;
import vn.ansinh.office.programme.report.PeriodicReports;
import vn.ansinh.office.programme.report.PeriodicTable;
import vn.ansinh.office.programme.report.PeriodicTables;
import vn.ansinh.office.programme.report.ReceivedReports;

/** The issued reports of the demonstration, figure by figure. */
class PeriodicOfDemonstrationTest {
    private static final RunningOffice OFFICE = FilledOffice.get();

    private static <T> T officer(Supplier<T> what) {
        return Acting.as(FilledOffice.officer(), "TEST", what);
    }

    @Test
    void every_figure_of_every_issued_report_can_be_worked_out_again_from_what_is_stored() {
        List<PeriodicReport> issued = officer(
                        () -> OFFICE.bean(PeriodicReports.class).all())
                .stream()
                .filter(one -> one.issued().isPresent())
                .toList();
        assertThat(issued).hasSizeGreaterThan(5);
        for (PeriodicReport report : issued) {
            List<PeriodicTable> kept =
                    officer(() -> OFFICE.bean(PeriodicReports.class).tables(report));
            List<PeriodicTable> again = officer(() -> OFFICE.bean(PeriodicTables.class)
                    .of(report.kind(), report.period(), report.figures().cutOff()));
            assertThat(again)
                    .as(report.kind().key() + " " + report.period().words())
                    .isNotEmpty()
                    .isEqualTo(kept);
        }
    }

    @Test
    void both_lists_agree_with_their_movement_in_every_report() {
        for (PeriodicReport report :
                officer(() -> OFFICE.bean(PeriodicReports.class).all())) {
            officer(() -> OFFICE.bean(PeriodicReports.class).tables(report)).stream()
                    .filter(one -> one.code().equals("movement"))
                    .flatMap(one -> one.rows().stream())
                    .filter(row -> row.key().equals("identity"))
                    .forEach(row -> assertThat(row.cells())
                            .extracting(PeriodicTable.Cell::shown)
                            .containsOnly("Khớp"));
        }
    }

    @Test
    void a_neighbours_report_was_taken_in() {
        assertThat(officer(() -> OFFICE.bean(ReceivedReports.class).all()))
                .extracting(ReceivedReports.Received::sender)
                .containsExactly("Phường Suối Mây (giả định), Khánh Hòa");
    }
}
