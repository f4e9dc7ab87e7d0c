package vn.ansinh.office.account.watch;

import java.time.Instant;
import java.util.List;

/** A file that left the office, as the list shows it. */
public record TakenRow(
        Instant at, String who, String what, int rows, List<String> facts, String recipient, String purpose) {
    public TakenRow {
        facts = List.copyOf(facts);
    }
}
