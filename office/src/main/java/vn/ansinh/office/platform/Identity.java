package vn.ansinh.office.platform;

import java.util.List;
import java.util.UUID;

/** Who acts: the ward, the account, its role code and the groups it is bound to. The nil UUID stands for nobody. */
public record Identity(UUID ward, UUID user, String role, List<UUID> groups) {
    private static final UUID NIL = new UUID(0, 0);

    public Identity {
        groups = List.copyOf(groups);
    }

    /** Somebody not signed in: no ward, no account, no role, so that no row is visible. */
    public static Identity nobody() {
        return new Identity(NIL, NIL, "", List.of());
    }

    /** Somebody not signed in who turns to a ward: without a role, so that nothing that needs one is visible. */
    public static Identity stranger(UUID ward) {
        return new Identity(ward, NIL, "", List.of());
    }

    /** The program itself at work in a ward, such as when a ward is founded or the demonstration is filled. */
    public static Identity program(UUID ward) {
        return new Identity(ward, NIL, "administrator", List.of());
    }
}
