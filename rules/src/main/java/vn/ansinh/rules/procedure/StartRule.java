package vn.ansinh.rules.procedure;

/** From when a benefit is paid, or a paper is valid. */
public enum StartRule implements Code {
    MONTH_OF_SIGNATURE,
    /** The month of the certificate of disability. */
    MONTH_OF_CERTIFICATE,
    /** The month in which the person reaches the age that {@link Course.Start#years} names. */
    MONTH_OF_AGE,
    /** The day of entitlement that the decision names. */
    DAY_IN_DECISION,
    /** The day that the decision approving the list names. */
    DAY_IN_LIST_DECISION,
    DAY_OF_SIGNATURE,
    /** The month after joining the list. */
    MONTH_AFTER_LISTING
}
