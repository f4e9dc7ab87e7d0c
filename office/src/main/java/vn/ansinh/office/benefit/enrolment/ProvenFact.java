package vn.ansinh.office.benefit.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a paper proved of a person and the register has no column for.
 *
 * @param fact id of the law files, such as {@code carer.kind}
 * @param value as the law files spell it
 * @param since first day on which it holds
 * @param isPrivate whether only who sees health may see it
 */
public record ProvenFact(
        UUID household,
        UUID person,
        String fact,
        String value,
        LocalDate since,
        String paper,
        boolean isPrivate,
        Optional<UUID> application) {}
