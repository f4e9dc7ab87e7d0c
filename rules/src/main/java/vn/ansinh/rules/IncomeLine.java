package vn.ansinh.rules;

import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;

/** Chuẩn thu nhập: dong for each member and month; income at or below it is within the line. */
public record IncomeLine(String id, Bilingual name, long rural, long urban, Citation citation) {
    /** Highest line the classifier is exact for: times members and months it stays within a long. */
    public static final long HIGHEST = 100_000_000;

    public IncomeLine {
        if (rural < 1 || rural > HIGHEST || urban < 1 || urban > HIGHEST) {
            throw new IllegalArgumentException("a line is 1 to " + HIGHEST + " dong, got " + rural + " and " + urban);
        }
    }

    /** The line of an area; {@link AreaKind#UNKNOWN} has none. */
    public long in(AreaKind area) {
        return switch (area) {
            case URBAN -> urban;
            case RURAL -> rural;
            case UNKNOWN -> throw new IllegalArgumentException("the line depends on the area, which is unknown");
        };
    }
}
