package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** Told by whoever pays: for which month each person or household was last paid a support. Where nobody pays, nothing was. */
public interface PaidLately {
    /**
     * A person or a household, and a support.
     *
     * @param benefit id
     */
    record Whose(UUID subject, String benefit) {}

    /** The last month that was paid by a day, of everybody whom the acting person may see. */
    Map<Whose, YearMonth> until(LocalDate day);
}
