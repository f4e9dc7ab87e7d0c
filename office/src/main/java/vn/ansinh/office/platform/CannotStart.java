package vn.ansinh.office.platform;

/** Something outside An Sinh keeps it from working; carries one sentence a person can act on, in both languages. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String vietnamese;
    private final String english;

    public CannotStart(String vietnamese, String english, Throwable cause) {
        super(english, cause);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public CannotStart(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }
}
