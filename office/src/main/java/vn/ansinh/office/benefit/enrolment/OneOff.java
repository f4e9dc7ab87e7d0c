package vn.ansinh.office.benefit.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Hỗ trợ một lần: money given once, such as for a funeral.
 *
 * @param event the day that decides the law
 * @param amount decided, in dong
 * @param byLaw what the law gives at least, in dong
 * @param rule id of the rule of the law
 */
public record OneOff(
        UUID id,
        UUID household,
        Optional<UUID> person,
        String benefit,
        boolean isPrivate,
        LocalDate event,
        long amount,
        long byLaw,
        String rule,
        Payee payee,
        Ground ground,
        Optional<UUID> application) {}
