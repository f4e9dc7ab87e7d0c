package vn.ansinh.office.registry.people;

/** How much a {@link Remark} matters for taking a value in. */
public enum Severity {
    /** The value cannot be taken; what it belongs to is refused until somebody corrects it. */
    ERROR,
    /** The value is taken, or left unknown, but somebody should look at it. */
    WARNING,
    /** The value is taken in another form than it was typed; the form is shown. */
    CHANGED
}
