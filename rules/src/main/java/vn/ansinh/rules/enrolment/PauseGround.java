package vn.ansinh.rules.enrolment;

import java.util.Locale;
import java.util.Optional;

/** Lý do tạm dừng: why payment rests although the right was not lost (I-17). */
public enum PauseGround {
    /** Not collected three months in a row (D335 art. 9 cl. 1 pt. a). */
    NOT_COLLECTED("suspend-not-collected"),
    /** Does not follow a request to determine disability or conditions again (pt. b). */
    DEFIED_RECHECK("suspend-defied-recheck"),
    /** Detained a month or longer; until 2026-10-04 (C02/2021 art. 2 cl. 3 pt. c). */
    DETAINED("suspend-detained");

    private final String rule;

    PauseGround(String rule) {
        this.rule = rule;
    }

    /** Id of the rule of the procedure in the law files. */
    public String rule() {
        return rule;
    }

    /** As it is stored: {@code not-collected}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PauseGround> ofCode(String code) {
        for (PauseGround ground : values()) {
            if (ground.code().equals(code)) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }
}
