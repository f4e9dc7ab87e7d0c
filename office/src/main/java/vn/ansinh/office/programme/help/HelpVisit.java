package vn.ansinh.office.programme.help;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Lần thăm: a visit to a family as it was written down. Never changed; a wrong one is withdrawn with a reason and written anew.
 *
 * @param visitor who came
 * @param met whom they met
 * @param moreIncome by how much an income rose, in dong a month
 * @param nextOn by when the next step is due
 * @param nextWho who takes it
 * @param withdrawn why it does not count; empty while it does
 */
public record HelpVisit(
        UUID id,
        UUID household,
        LocalDate day,
        String visitor,
        String met,
        String notes,
        List<VisitResult> results,
        OptionalLong moreIncome,
        String nextStep,
        Optional<LocalDate> nextOn,
        String nextWho,
        UUID recordedBy,
        String by,
        Instant at,
        Optional<String> withdrawn) {
    public HelpVisit {
        results = List.copyOf(results);
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }
}
