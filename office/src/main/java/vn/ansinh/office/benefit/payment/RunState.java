package vn.ansinh.office.benefit.payment;

/** How far a list has come; the name of a state is a word key. */
public enum RunState {
    /** Its parameters are kept, its lines are not made. */
    BEGUN,
    FAILED,
    /** Waits for a second person. */
    PREPARED,
    APPROVED,
    /** The payer has it. */
    HANDED_OVER,
    /** The payer answered of every row. */
    SETTLED,
    /** Final. */
    CLOSED,
    DROPPED;

    /** The payer may still answer. */
    public boolean isAnswered() {
        return this == HANDED_OVER || this == SETTLED;
    }

    /** Its lines stand there. */
    public boolean hasLines() {
        return this != BEGUN && this != FAILED && this != DROPPED;
    }
}
