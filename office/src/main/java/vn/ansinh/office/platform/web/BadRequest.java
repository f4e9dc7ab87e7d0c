package vn.ansinh.office.platform.web;

import java.util.List;

/** An address or a form that no page of ours could have sent; shown as a page that says what to do. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> mistakes;
    private final int leftOut;

    /** @param key the key of the sentence to show */
    public BadRequest(String key) {
        this(key, List.of(), 0);
    }

    /**
     * @param key the key of the sentence to show
     * @param mistakes each mistake in one line, for a program that sent them
     * @param leftOut how many more there are
     */
    public BadRequest(String key, List<String> mistakes, int leftOut) {
        super(key);
        this.key = key;
        this.mistakes = List.copyOf(mistakes);
        this.leftOut = leftOut;
    }

    /** The key of the sentence to show. */
    public String key() {
        return key;
    }

    /** Each mistake in one line; empty for a person's form. */
    public List<String> mistakes() {
        return mistakes;
    }

    /** How many mistakes are not listed. */
    public int leftOut() {
        return leftOut;
    }
}
