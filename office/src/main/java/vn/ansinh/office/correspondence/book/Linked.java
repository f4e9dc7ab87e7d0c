package vn.ansinh.office.correspondence.book;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document that another one touches.
 *
 * @param isLater whether it is the one that touches
 * @param kind {@code replaces}, {@code corrects} or {@code ends}
 */
public record Linked(UUID id, boolean isLater, String kind, String written, LocalDate dated, String subject) {
    public String address() {
        return "/correspondence/" + id;
    }
}
