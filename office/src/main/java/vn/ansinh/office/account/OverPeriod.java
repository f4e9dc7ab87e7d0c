package vn.ansinh.office.account;

import java.util.List;

/** Which kinds of record are over the period for which the ward keeps them. Called in a transaction. */
public interface OverPeriod {
    /** Codes of the kinds; the words are {@code keeping.kind.<code>}. */
    List<String> kinds();
}
