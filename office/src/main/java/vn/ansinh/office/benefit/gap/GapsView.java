package vn.ansinh.office.benefit.gap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.ansinh.office.platform.web.AsOf;

/**
 * Every benefit with how many get it and how many do not.
 *
 * @param group name of the group; empty for all that the one who looks may see
 * @param trend how it stood in the last months; empty for who does not see the whole ward
 * @param canCount whether months that are over can be counted
 * @param hidden kinds of facts that the one who looks may not see, as words of {@code benefit.hidden.}
 */
public record GapsView(
        Claims claims,
        Reached reached,
        String group,
        List<String> areas,
        List<GapPoint> trend,
        boolean canCount,
        List<String> hidden) {
    public GapsView {
        areas = List.copyOf(areas);
        trend = List.copyOf(trend);
        hidden = List.copyOf(hidden);
    }

    /** The list of one benefit. */
    public String address(Claims.OfBenefit of, AsOf asOf) {
        return GapView.address(of.benefit(), first(of), group, asOf);
    }

    /** The spreadsheet of the same group. */
    public String file() {
        return GapsPage.PATH + "/list.xlsx?group=" + URLEncoder.encode(group, StandardCharsets.UTF_8);
    }

    /** Whether nobody lacks anything that the ward knows of: its work is done. */
    public boolean isDone() {
        return claims.subjects(Claim.Kind.UNCLAIMED) == 0
                && claims.subjects(Claim.Kind.NOT_RECORDED) == 0
                && claims.subjects(Claim.Kind.ONE_FACT) == 0;
    }

    /** The first kind of which there is anybody. */
    static Claim.Kind first(Claims.OfBenefit of) {
        return Arrays.stream(Claim.Kind.values())
                .filter(kind -> of.count(kind) > 0)
                .findFirst()
                .orElse(Claim.Kind.UNCLAIMED);
    }
}
