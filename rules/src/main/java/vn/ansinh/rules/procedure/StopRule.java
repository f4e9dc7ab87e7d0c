package vn.ansinh.rules.procedure;

/** From when nothing is paid any more, or a paper is no longer valid. */
public enum StopRule implements Code {
    /** The month right after the month of death or of losing the condition. */
    MONTH_AFTER_LOSS,
    DAY_OF_LOSS,
    /** The month after leaving the list. */
    MONTH_AFTER_DELISTING
}
