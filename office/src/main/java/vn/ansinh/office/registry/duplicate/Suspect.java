package vn.ansinh.office.registry.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.Sex;

/**
 * A person as they are compared with others; null is not known, or not for the one who looks.
 *
 * @param number of twelve digits
 * @param oldNumber of nine digits
 * @param idTail the last digits of the number, known also to whoever may not see it
 */
public record Suspect(
        UUID id,
        String name,
        @Nullable Sex sex,
        @Nullable BirthDate birth,
        @Nullable String number,
        @Nullable String oldNumber,
        @Nullable String idTail,
        Home home) {
    /**
     * Where the person lives.
     *
     * @param address folded for comparing; empty where it is not known
     */
    public record Home(
            UUID household,
            String code,
            @Nullable UUID area,
            @Nullable String areaName,
            @Nullable String phone,
            String address) {}

    public String bornWritten() {
        return birth == null ? "" : birth.written();
    }
}
