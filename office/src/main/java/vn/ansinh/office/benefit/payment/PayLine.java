package vn.ansinh.office.benefit.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of a list: one support of one person for one month.
 *
 * @param slip the row of the list on which it is paid, with the other lines of the same person and payee
 * @param enrolment empty for what is given once
 * @param month for which it pays
 * @param amount in dong; below zero only for a recovery
 * @param isPrivate whether the support tells of an illness
 * @param answered the day of the result
 */
public record PayLine(
        UUID id,
        UUID run,
        int slip,
        UUID household,
        Optional<UUID> person,
        Optional<UUID> enrolment,
        Optional<UUID> oneOff,
        String benefit,
        YearMonth month,
        LineKind kind,
        long amount,
        ListedPlace place,
        PayTo to,
        boolean isPrivate,
        LawCheck check,
        PayResult result,
        Optional<LocalDate> answered,
        String note) {
    public UUID subject() {
        return person.orElse(household);
    }

    PayLine at(int row) {
        return new PayLine(
                id, run, row, household, person, enrolment, oneOff, benefit, month, kind, amount, place, to, isPrivate,
                check, result, answered, note);
    }
}
