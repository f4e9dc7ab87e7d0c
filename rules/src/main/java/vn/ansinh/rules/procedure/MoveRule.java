package vn.ansinh.rules.procedure;

/** From when the new place pays somebody who moved. */
public enum MoveRule implements Code {
    /** The month from which the old place stopped. */
    MONTH_OF_STOPPING,
    MONTH_AFTER_STOPPING
}
