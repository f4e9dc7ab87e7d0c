package vn.ansinh.office.programme;

import java.util.Arrays;
import java.util.Optional;

/** What a ward may choose in the programme, with what counts until it does: product choices of ours, not figures of the law. */
public enum ProgrammeSetting {
    /** Days after which a listed household without a helper is shown red. */
    NO_HELPER_DAYS("no-helper-days", 30, 365),
    /** Days after which a helped household that nobody visited is shown red. */
    NO_VISIT_DAYS("no-visit-days", 60, 365),
    /** Days within which every listed household has to be visited by somebody. */
    CONTACT_DAYS("contact-days", 90, 365),
    /** Months for which a household that left the lists is watched. */
    WATCH_MONTHS("watch-months", 36, 120),
    /** Per cent of the income line within which a household above it stands near it. */
    WATCH_NEAR_PERCENT("watch-near-percent", 10, 50);

    private final String code;
    private final int usual;
    private final int most;

    ProgrammeSetting(String code, int usual, int most) {
        this.code = code;
        this.usual = usual;
        this.most = most;
    }

    /** The spelling in the database and in the words, {@code programme.setting.<code>}. */
    public String code() {
        return code;
    }

    /** What counts while the ward chose nothing. */
    public int usual() {
        return usual;
    }

    public int most() {
        return most;
    }

    public static Optional<ProgrammeSetting> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
