package vn.ansinh.office.registry.intake;

/** The import was stopped by its user or because the register had changed; nothing of it is in the register. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it stopped. */
    public enum Reason {
        CANCELLED,
        REGISTER_CHANGED
    }

    private final Reason reason;

    Stopped(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
