package vn.ansinh.office.benefit.application;

/**
 * One paper of the checklist.
 *
 * @param isShown looked at and given back, never taken
 * @param isThere whether it was handed in or seen
 */
public record ListedPaper(int place, String name, boolean isShown, boolean isThere) {
    /** The name of its field. */
    public String field() {
        return "paper-" + place;
    }

    /** Whether the file is incomplete without it. */
    public boolean isLacking() {
        return !isThere && !isShown;
    }
}
