package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days on which a group had no member, both inclusive. */
public record Gap(LocalDate from, LocalDate until) {
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }
}
