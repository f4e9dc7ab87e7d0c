package vn.ansinh.office.benefit.gap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ansinh.office.platform.web.AsOf;
import vn.ansinh.office.platform.web.Pager;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.explain.RightExplanation;

/**
 * The people and households of one kind for one benefit.
 *
 * @param of all kinds, for their numbers
 * @param group name of the group; empty for all
 * @param hidden kinds of facts that the one who looks may not see, as words of {@code benefit.hidden.}
 */
public record GapView(
        Benefit benefit,
        Claims.OfBenefit of,
        Claim.Kind kind,
        String group,
        List<String> areas,
        List<Line> lines,
        Reached reached,
        Pager pager,
        List<String> hidden) {
    public GapView {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
        hidden = List.copyOf(hidden);
    }

    /**
     * One of them.
     *
     * @param why the law gives it, or does not
     * @param missing what to ask for; empty when nothing is missing
     */
    public record Line(Claim claim, Optional<RightExplanation> why, String missing) {}

    /** The address of a list, without its page. */
    public static String address(Benefit benefit, Claim.Kind kind, String group, AsOf asOf) {
        String address = GapsPage.PATH + "/" + benefit.id() + "?kind=" + kind.code();
        String narrowed =
                group.isEmpty() ? address : address + "&group=" + URLEncoder.encode(group, StandardCharsets.UTF_8);
        return asOf.isToday() ? narrowed : narrowed + "&asof=" + asOf.date();
    }

    /** Where an application for one of them is opened. */
    public String application(Claim claim) {
        return "/applications/new?household=" + claim.household().id()
                + claim.member().map(member -> "&person=" + member.id()).orElse("") + "&benefit=" + benefit.id();
    }

    /** The file of the same list. */
    public String file(AsOf asOf) {
        return address(benefit, kind, group, asOf).replace("?kind=", "/list.xlsx?kind=");
    }

    /** The address that records for everybody on this page. */
    public String recordAll() {
        return GapsPage.PATH + "/" + benefit.id() + "/record?"
                + lines.stream()
                        .map(line -> "who=" + line.claim().whose().text())
                        .collect(Collectors.joining("&"));
    }
}
