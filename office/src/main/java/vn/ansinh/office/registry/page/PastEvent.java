package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a household or one of its people.
 *
 * @param before and after: null where the values are sensitive or there are none
 */
public record PastEvent(
        LocalDate day,
        String kind,
        @Nullable String person,
        @Nullable String before,
        @Nullable String after) {
    public boolean isChange() {
        return before != null && !before.isEmpty() && after != null && !after.isEmpty();
    }
}
