package vn.ansinh.office.benefit;

import vn.ansinh.rules.FactKind;

/** Whom a fact is asked that nobody knows yet. */
public enum WhomToAsk {
    FAMILY,
    /** Once for everybody: it is said of the place. */
    WARD,
    /** Nobody: it is only written down when it is told or proved. */
    NOBODY;

    /** Who is asked for this fact. */
    public static WhomToAsk of(FactKind fact) {
        if (fact.subject().equals("place")) {
            return WARD;
        }
        return fact.isSensitive() && fact.question().isEmpty() ? NOBODY : FAMILY;
    }
}
