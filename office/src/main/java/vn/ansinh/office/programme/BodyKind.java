package vn.ansinh.office.programme;

import java.util.Arrays;
import java.util.Locale;

/** What a body of the programme is, whatever it is called in a year; the plan of a ward gives its duties by kind. */
public enum BodyKind {
    WARD_COMMITTEE,
    STEERING_COMMITTEE,
    OFFICER,
    INFORMATION,
    /** All groups together: what they have to do is due in each of them. */
    GROUP,
    FRONT,
    WOMEN,
    FARMERS,
    VETERANS,
    YOUTH,
    RED_CROSS,
    ELDERLY,
    PARTY_CELL,
    COUNCIL,
    POLICY_BANK,
    HEALTH_STATION,
    SCHOOL,
    POLICE,
    FINANCE,
    ECONOMY,
    SUPERIOR,
    OTHER;

    /** The spelling in the database and in the words, as {@code red-cross}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a mass organisation (đoàn thể) that can help families by its cells. */
    public boolean isAssociation() {
        return switch (this) {
            case WOMEN, FARMERS, VETERANS, YOUTH, RED_CROSS, ELDERLY -> true;
            default -> false;
        };
    }

    public static BodyKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of body has the code '" + code + "'"));
    }
}
