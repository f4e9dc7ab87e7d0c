package vn.ansinh.office.registry.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.CitizenId;
import vn.ansinh.office.registry.people.EthnicGroup;
import vn.ansinh.office.registry.people.Health;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.SpellKind;

/**
 * A member of a household as the checks see it; null is not known, or not for the one who looks.
 *
 * @param expected when what is true for a time should end
 */
record Resident(
        UUID id,
        String name,
        Relation relation,
        @Nullable Sex sex,
        @Nullable BirthDate birth,
        @Nullable LocalDate death,
        @Nullable String idTail,
        Situation situation,
        Sensitive sensitive,
        Map<SpellKind, LocalDate> expected) {
    Resident {
        expected = Map.copyOf(expected);
    }

    /** What only some roles may see. */
    record Sensitive(
            @Nullable CitizenId number,
            boolean hasOldNumber,
            @Nullable EthnicGroup origin,
            Health health) {
        static final Sensitive NOTHING = new Sensitive(null, false, null, Health.UNKNOWN);
    }

    String bornWritten() {
        return birth == null ? "" : birth.written();
    }

    /** Certainly younger on a day: as old as the papers allow and still not of that age. */
    boolean isYoungerThan(int years, LocalDate day) {
        return birth != null && Period.between(birth.date(), day).getYears() < years;
    }

    /** Certainly of that age on a day: as young as the papers allow. */
    boolean isAtLeast(int years, LocalDate day) {
        return birth != null && birth.ageOn(day) >= years;
    }

    /** Whether this person may have been of that age when the other was born; so too when a birth is not known. */
    boolean mayHaveBeen(int years, Resident whenBorn) {
        return birth == null
                || whenBorn.birth == null
                || Period.between(birth.date(), whenBorn.birth.latest()).getYears() >= years;
    }

    /** Whether this person was certainly older than that when the other was born. */
    boolean wasOlderThan(int years, Resident whenBorn) {
        return birth != null
                && whenBorn.birth != null
                && Period.between(birth.latest(), whenBorn.birth.date()).getYears() > years;
    }
}
