package vn.ansinh.office.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person who answers for a body for a time.
 *
 * @param user the account of the person, who then sees the body's work as their own
 * @param post what the person is in the body; may be empty
 * @param isLead whether the person answers first; a body has one such person a day at most
 * @param until the first day on which the person no longer does
 */
public record Holder(
        UUID id,
        UUID body,
        Optional<UUID> user,
        String name,
        String post,
        String phone,
        boolean isLead,
        LocalDate from,
        Optional<LocalDate> until) {}
