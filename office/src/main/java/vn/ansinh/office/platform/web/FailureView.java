package vn.ansinh.office.platform.web;

import java.util.List;

/**
 * What the page of a failure shows.
 *
 * @param number the number under which the log tells more; empty where it tells nothing
 * @param differences what differs, where two people changed the same record
 * @param back where to try again; empty where nowhere
 */
public record FailureView(
        String title, String text, String number, List<Conflict.Difference> differences, String back) {
    /** Copies the differences. */
    public FailureView {
        differences = List.copyOf(differences);
    }
}
