package vn.ansinh.office.platform.web;

import java.util.List;

/** Someone else changed the record since the page was opened; shown as a page with both values of each field. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Difference> differences;
    private final String back;

    /**
     * One field that differs, every part as shown to the person.
     *
     * @param field the name of the field
     * @param stored what stands in the register now
     * @param yours what the person typed
     */
    public record Difference(String field, String stored, String yours) {}

    /**
     * @param differences the fields that differ
     * @param back the address of the form to open again
     */
    public Conflict(List<Difference> differences, String back) {
        super("the record was changed meanwhile: " + back);
        this.differences = List.copyOf(differences);
        this.back = back;
    }

    /** The fields that differ. */
    public List<Difference> differences() {
        return differences;
    }

    /** The address of the form to open again. */
    public String back() {
        return back;
    }
}
