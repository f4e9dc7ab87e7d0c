package vn.ansinh.office.programme.task;

import vn.ansinh.office.platform.web.Faults;

/**
 * The form of evidence, as typed.
 *
 * @param due the last day of the span and the group after a bar, as {@code 2026-03-31|0199...}
 */
public record EvidenceTyped(
        String id, String due, String kind, String words, String dated, String document, Faults faults) {
    EvidenceTyped with(Faults found) {
        return new EvidenceTyped(id, due, kind, words, dated, document, found);
    }
}
