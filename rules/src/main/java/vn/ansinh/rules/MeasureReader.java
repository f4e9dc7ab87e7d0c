package vn.ansinh.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ansinh.rules.yaml.Entry;

/** Reads the condition of an indicator. */
final class MeasureReader {
    private static final List<String> KINDS = List.of(
            "member-without-steady-work",
            "share-of-dependants",
            "undernourished-child",
            "uninsured-member",
            "adult-below-level",
            "child-off-level",
            "non-durable-parts",
            "area-per-member",
            "water-not-in",
            "toilet-not-in",
            "nobody-uses-internet",
            "none-of-means",
            "asked");

    private MeasureReader() {}

    static Measure read(Entry entry) {
        Measure measure = switch (entry.oneOf("kind", KINDS)) {
            case "member-without-steady-work" -> new Measure.MemberWithoutSteadyWork(set(entry, "work-status"));
            case "share-of-dependants" -> share(entry);
            case "undernourished-child" -> new Measure.UndernourishedChild(entry.number("age-below"));
            case "uninsured-member" -> new Measure.UninsuredMember(entry.number("age-from"));
            case "adult-below-level" -> new Measure.AdultBelowLevel(levels(entry, true));
            case "child-off-level" -> new Measure.ChildOffLevel(levels(entry, false));
            case "non-durable-parts" -> new Measure.NonDurableParts(entry.number("at-least"));
            case "area-per-member" -> new Measure.AreaPerMember(entry.number("below-dm2"));
            case "water-not-in" -> new Measure.WaterNotIn(set(entry, "clean"));
            case "toilet-not-in" -> new Measure.ToiletNotIn(set(entry, "hygienic"));
            case "nobody-uses-internet" -> new Measure.NobodyUsesInternet();
            case "none-of-means" -> new Measure.NoneOfMeans(set(entry, "means"));
            default -> new Measure.Asked();
        };
        entry.done();
        return measure;
    }

    private static Measure share(Entry entry) {
        String text = entry.text("more-than");
        if (!text.matches("[1-9]/[1-9]")) {
            throw entry.wrong("more-than", "\"" + text + "\" is not a share", "write it as 1/2");
        }
        return new Measure.ShareOfDependants(
                entry.number("age-below"), set(entry, "allowance"), text.charAt(0) - '0', text.charAt(2) - '0');
    }

    private static List<Measure.Level> levels(Entry entry, boolean withCertificate) {
        List<Measure.Level> levels = new ArrayList<>();
        for (Entry level : entry.entries("levels")) {
            int from = level.number("age-from");
            int below = level.number("age-below");
            if (from >= below || (!levels.isEmpty() && levels.getLast().ageBelow() != from)) {
                throw level.wrong("age-from", "ages leave a gap or overlap", "let each level begin where one ends");
            }
            levels.add(new Measure.Level(
                    from, below, set(level, "studying"), withCertificate ? set(level, "certificate") : Set.of()));
            level.done();
        }
        return levels;
    }

    private static Set<String> set(Entry entry, String key) {
        return Set.copyOf(entry.texts(key));
    }
}
