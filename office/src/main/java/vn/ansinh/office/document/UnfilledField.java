package vn.ansinh.office.document;

import java.util.List;

/** A paper that is not a draft was to be made with places still empty. */
public class UnfilledField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> fields;

    public UnfilledField(List<String> fields) {
        super("not filled: " + String.join(", ", fields));
        this.fields = List.copyOf(fields);
    }

    /** What the officer must still fill in, in the order of the paper. */
    public List<String> fields() {
        return fields;
    }
}
