package vn.ansinh.office.platform.web;

/** There is no such record, or the person may not know of it; shown as a page that says where to look. */
public final class NothingHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the record that was asked for, by its code: for the log, never a name of a person */
    public NothingHere(String what) {
        super("nothing here: " + what);
    }
}
