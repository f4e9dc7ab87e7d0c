package vn.ansinh.office.benefit.enrolment;

import java.util.Locale;
import java.util.Optional;

/** Lý do thôi hưởng (D335 art. 9 cl. 2-3, C02/2021 art. 2); the name of a reason is a word key. */
public enum StopReason {
    DIED,
    MISSING,
    /** No longer in one of the groups of the law. */
    NO_LONGER_ELIGIBLE,
    IN_PRISON,
    REFUSED,
    MOVED_AWAY,
    IN_FACILITY,
    /** Another support takes precedence. */
    OTHER_SUPPORT,
    /** Three months after a suspension for defiance. */
    DEFIANCE,
    BY_DECISION;

    /** As it is stored: {@code moved-away}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StopReason> ofCode(String code) {
        for (StopReason reason : values()) {
            if (reason.code().equals(code)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
