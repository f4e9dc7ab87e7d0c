package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.rules.language.Day;

/** Ages on a day that do not depend on the unknown part of a birth date. */
final class Ages {
    private final LocalDate day;

    Ages(LocalDate day) {
        this.day = day;
    }

    /** Whether fewer years are complete; empty when that is not known. */
    Optional<Boolean> isUnder(int years, @Nullable BirthDate birth) {
        if (birth == null) {
            return Optional.empty();
        }
        boolean asYoungest = isUnder(years, birth.latest());
        return asYoungest == isUnder(years, birth.date()) ? Optional.of(asYoungest) : Optional.empty();
    }

    boolean isSurelyUnder(int years, @Nullable BirthDate birth) {
        return isUnder(years, birth).orElse(false);
    }

    private boolean isUnder(int years, LocalDate born) {
        return day.isBefore(Day.completes(Day.of(born), years));
    }
}
