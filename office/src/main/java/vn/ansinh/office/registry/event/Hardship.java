package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody of a household who worked, or could, died or met something private (a grave illness or disability, imprisonment).
 *
 * @param person the name of one who died; empty for a private event, of which nobody is named in a list
 */
public record Hardship(UUID event, UUID household, LocalDate day, String person) {
    public boolean isPrivate() {
        return person.isEmpty();
    }
}
