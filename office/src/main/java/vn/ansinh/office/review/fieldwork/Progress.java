package vn.ansinh.office.review.fieldwork;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far one surveyor is. */
public record Progress(Surveyor surveyor, int given, int done, int toReturn) {
    /** Of every surveyor who has a household among these, by name. */
    static List<Progress> of(List<FieldHousehold> households) {
        Map<Surveyor, Progress> all =
                new TreeMap<>(Comparator.comparing(Surveyor::name).thenComparing(Surveyor::user));
        for (FieldHousehold each : households) {
            each.surveyor()
                    .ifPresent(who -> all.merge(
                            who,
                            new Progress(who, 1, each.isDone() ? 1 : 0, each.isToReturn() ? 1 : 0),
                            (one, other) -> new Progress(
                                    who,
                                    one.given + other.given,
                                    one.done + other.done,
                                    one.toReturn + other.toReturn)));
        }
        return List.copyOf(all.values());
    }
}
