package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.UUID;

/** A session on the criteria of poverty (tập huấn tiêu chí). */
public record Training(UUID id, String title, LocalDate day, String place, String trainer, String content) {
    public String address() {
        return "/programme/committee/training/" + id;
    }
}
