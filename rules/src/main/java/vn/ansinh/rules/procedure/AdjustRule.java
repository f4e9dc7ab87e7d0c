package vn.ansinh.rules.procedure;

/** From when a changed condition changes the payment. */
public enum AdjustRule implements Code {
    MONTH_OF_CHANGE
}
