package vn.ansinh.office.registry.event;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Nhận con nuôi: a child comes into the household of who adopts it.
 *
 * @param child somebody of the register, or the stranger
 * @param from the household of the ward that it leaves; null when it comes from elsewhere
 * @param stranger who comes from elsewhere
 * @param succession whoever heads the household that it leaves, where it headed it
 */
public record Adoption(
        UUID into,
        UUID child,
        @Nullable UUID from,
        @Nullable Newcomer stranger,
        @Nullable Succession succession) implements LifeEvent {
    public Adoption {
        if ((from == null) == (stranger == null)) {
            throw new IllegalArgumentException("A child comes from a household of the ward, or from elsewhere");
        }
    }

    @Override
    public Kind kind() {
        return Kind.ADOPTION;
    }

    @Override
    public List<UUID> households() {
        return Stream.concat(Stream.of(into), Stream.ofNullable(from)).toList();
    }

    @Override
    public List<UUID> people() {
        return List.of(child);
    }

    @Override
    public LifeEvent withoutNumbers() {
        return stranger == null ? this : new Adoption(into, child, from, stranger.withoutNumber(), succession);
    }
}
