package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person in a committee for a time.
 *
 * @param decision by which the person came in
 * @param post what the person is in the ward, as {@code Chủ tịch Hội Liên hiệp Phụ nữ}; may be empty
 * @param body the body that the person comes from
 * @param until the first day on which the person is no longer in it; empty while there is none
 */
public record CommitteeMember(
        UUID id,
        Committee committee,
        UUID decision,
        Optional<UUID> user,
        String name,
        String post,
        Position position,
        Optional<UUID> body,
        LocalDate from,
        Optional<LocalDate> until) {
    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
