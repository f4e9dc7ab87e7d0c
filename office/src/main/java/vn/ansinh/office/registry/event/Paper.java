package vn.ansinh.office.registry.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Giấy tờ: the paper that an event rests on; empty where there is none. */
public record Paper(String number, @Nullable LocalDate issued, String issuer) {
    public static final Paper NONE = new Paper("", null, "");

    public boolean isThere() {
        return !number.isEmpty() || issued != null || !issuer.isEmpty();
    }
}
