package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A visit to be written down; the fields are those of {@link HelpVisit}. */
public record NewVisit(
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
        String nextWho) {
    public NewVisit {
        results = List.copyOf(results);
    }
}
