package vn.ansinh.office.account;

import java.util.Arrays;
import java.util.Locale;

/** The hat (vai trò) in which a person acts; an account may own several and acts in one at a time. */
public enum Role {
    ADMINISTRATOR,
    OFFICER,
    GROUP_LEADER,
    SIGNER,
    SURVEYOR,
    COMMITTEE_MEMBER,
    ASSOCIATION,
    TREASURER,
    VIEWER;

    /** The spelling in the database and in {@code app.role}, as {@code group-leader}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the role sees and writes only the rows of the groups given to the account. */
    public boolean isGroupBound() {
        return this == GROUP_LEADER || this == SURVEYOR;
    }

    public static Role of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role has the code '" + code + "'"));
    }
}
