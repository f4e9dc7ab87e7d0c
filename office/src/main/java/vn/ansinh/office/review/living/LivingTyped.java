package vn.ansinh.office.review.living;

import java.util.List;
import vn.ansinh.office.platform.web.Faults;

/** What is said of the work of a household, as typed. */
public record LivingTyped(
        String what, String works, List<String> branches, List<String> workers, String said, Faults faults) {
    public LivingTyped {
        branches = List.copyOf(branches);
        workers = List.copyOf(workers);
    }
}
