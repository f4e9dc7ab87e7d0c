package vn.ansinh.office.benefit.payment;

import java.util.Locale;
import java.util.Optional;
import vn.ansinh.rules.enrolment.Posted;

/** What the payer answered of a row of the list; the name of a result is a word key. */
public enum PayResult {
    OPEN,
    PAID,
    NOT_COLLECTED,
    /** The bank or the post sent it back. */
    RETURNED;

    /** As it is stored: {@code not-collected}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PayResult> ofCode(String code) {
        for (PayResult result : values()) {
            if (result.code().equals(code)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    Posted.Result posted() {
        return Posted.Result.valueOf(name());
    }
}
