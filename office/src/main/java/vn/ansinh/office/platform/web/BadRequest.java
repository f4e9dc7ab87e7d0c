package vn.ansinh.office.platform.web;

/** An address or a form that no page of ours could have sent; shown as a page that says what to do. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key the key of the sentence to show */
    public BadRequest(String key) {
        super(key);
        this.key = key;
    }

    /** The key of the sentence to show. */
    public String key() {
        return key;
    }
}
