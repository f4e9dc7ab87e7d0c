package vn.ansinh.office.report.ask.page;

import java.util.List;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;

/** A form to be filled, with what was wrong in it the last time. */
public record FormView(String day, Faults faults, List<Wrong> wrong) {
    /** What is wrong in which cell; without a sheet it concerns the whole file. */
    public record Wrong(String sheet, String cell, Said what) {}

    public FormView {
        wrong = List.copyOf(wrong);
    }
}
