package vn.ansinh.office.registry.people;

/** One of a closed list of answers: a stable code, and the words by which offices write it. */
public interface Worded {
    /** Stable code for storage and interfaces. */
    String code();

    /** The Vietnamese words of lists and exports; each is read back as the same answer. */
    String vietnamese();

    /** Other ways to write it, separated by {@code |}. */
    String otherWords();
}
