package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a household or one of its people.
 *
 * @param before and after: null where the values are sensitive or there are none; of an undoing, before is what was undone
 * @param entry where the event stands whole; null for what an import changed
 */
public record PastEvent(
        LocalDate day,
        String kind,
        @Nullable String person,
        @Nullable String before,
        @Nullable String after,
        @Nullable UUID entry,
        boolean isUndone) {
    public boolean isChange() {
        return before != null && !before.isEmpty() && after != null && !after.isEmpty();
    }
}
