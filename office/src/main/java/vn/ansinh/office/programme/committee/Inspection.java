package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round of inspections of the groups (đợt kiểm tra).
 *
 * @param lookedAt what is looked at in every group, one item a line
 * @param ends the last day, inclusive
 */
public record Inspection(UUID id, String title, String lookedAt, LocalDate begins, LocalDate ends) {
    public String address() {
        return "/programme/committee/inspections/" + id;
    }
}
