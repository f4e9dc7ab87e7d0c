package vn.ansinh.office.registry.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a list, as it was sent.
 *
 * @param chosen whether columns could be chosen, so that none means none
 */
public record ExportForm(
        @Nullable String view,
        @Nullable String shape,
        @Nullable String group,
        @Nullable String day,
        @Nullable List<String> column,
        @Nullable Boolean chosen,
        @Nullable Boolean sensitive,
        @Nullable Boolean listed,
        @Nullable String recipient,
        @Nullable String purpose,
        @Nullable String name,
        @Nullable Boolean shared) {
    public boolean isChosen() {
        return Boolean.TRUE.equals(chosen);
    }

    public boolean isSensitive() {
        return Boolean.TRUE.equals(sensitive);
    }

    public boolean isListed() {
        return Boolean.TRUE.equals(listed);
    }

    public boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    String shapeOr(String other) {
        return shape == null || shape.isEmpty() ? other : shape;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
