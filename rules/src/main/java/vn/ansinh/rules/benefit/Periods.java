package vn.ansinh.rules.benefit;

import java.time.LocalDate;
import vn.ansinh.rules.source.Period;
import vn.ansinh.rules.yaml.Entry;

/** Reads {@code from} and {@code to} (exclusive; {@code open} when no end is known). */
final class Periods {
    private Periods() {}

    static Period read(Entry entry) {
        LocalDate to = entry.text("to").equals("open") ? Period.OPEN : entry.day("to");
        LocalDate from = entry.day("from");
        if (!from.isBefore(to)) {
            throw entry.wrong(
                    "to", "ends on " + to + " before it begins", "write the first day no longer covered (exclusive)");
        }
        return new Period(from, to);
    }
}
