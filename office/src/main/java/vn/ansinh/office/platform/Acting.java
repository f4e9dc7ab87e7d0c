package vn.ansinh.office.platform;

import java.util.Optional;
import java.util.function.Supplier;

/** Binds an identity and a reason to everything that runs inside a task; the database sees both in each transaction. */
public final class Acting {
    private record Deed(Identity who, String why) {}

    private static final ScopedValue<Deed> DEED = ScopedValue.newInstance();

    private Acting() {}

    /** Runs the task as this identity for this reason (the name of the use case). */
    public static <T> T as(Identity who, String why, Supplier<T> task) {
        return ScopedValue.where(DEED, new Deed(who, why)).call(task::get);
    }

    /** Runs the task as this identity for this reason (the name of the use case). */
    public static void as(Identity who, String why, Runnable task) {
        ScopedValue.where(DEED, new Deed(who, why)).run(task);
    }

    public static Optional<Identity> current() {
        return DEED.isBound() ? Optional.of(DEED.get().who()) : Optional.empty();
    }

    /** Why the current identity acts; empty when nobody does. */
    public static String why() {
        return DEED.isBound() ? DEED.get().why() : "";
    }
}
