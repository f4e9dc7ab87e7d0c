package vn.ansinh.office.benefit.gap;

import java.util.Arrays;
import java.util.List;
import vn.ansinh.office.platform.web.AsOf;

/**
 * Every benefit with how many get it and how many do not.
 *
 * @param group name of the group; empty for all that the one who looks may see
 * @param hidden kinds of facts that the one who looks may not see, as words of {@code benefit.hidden.}
 */
public record GapsView(Claims claims, String group, List<String> areas, List<String> hidden) {
    public GapsView {
        areas = List.copyOf(areas);
        hidden = List.copyOf(hidden);
    }

    /** The list of one benefit. */
    public String address(Claims.OfBenefit of, AsOf asOf) {
        return GapView.address(of.benefit(), first(of), group, asOf);
    }

    /** The first kind of which there is anybody. */
    static Claim.Kind first(Claims.OfBenefit of) {
        return Arrays.stream(Claim.Kind.values())
                .filter(kind -> of.count(kind) > 0)
                .findFirst()
                .orElse(Claim.Kind.UNCLAIMED);
    }
}
