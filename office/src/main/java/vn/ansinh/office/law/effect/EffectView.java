package vn.ansinh.office.law.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Said;

/**
 * The page on which the effect of a change is looked at before it is kept.
 *
 * @param title what is to change
 * @param changes it in words
 * @param sent what the forms of the page send on, by field
 * @param days on which the effect can be asked for
 * @param found address that answers with the effect
 * @param again address of this page with another day; empty where there is one day only
 * @param deed what may be done next
 */
public record EffectView(
        String title,
        List<Said> changes,
        Map<String, List<String>> sent,
        List<LocalDate> days,
        LocalDate day,
        String found,
        String again,
        Deed deed) {
    /** Up to how many names of one kind stand open on the page. */
    public static final int UNFOLDED = 100;

    public EffectView {
        changes = List.copyOf(changes);
        sent = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sent));
        days = List.copyOf(days);
    }

    /**
     * What is done once the effect was seen.
     *
     * @param action address of the form; null when nothing is to be done here
     * @param button key of its words
     * @param hint key of a sentence beside it
     * @param back address of the way back
     * @param isFormSentBack whether the way back takes the fields with it, by a form
     */
    public record Deed(
            @Nullable String action, @Nullable String button, String hint, String back, boolean isFormSentBack) {}

    /** Those of one kind by the area they live in, in the order of the register. */
    public static Map<String, List<Effect.Affected>> byArea(List<Effect.Affected> affected) {
        Map<String, List<Effect.Affected>> areas = new LinkedHashMap<>();
        affected.forEach(one ->
                areas.computeIfAbsent(one.area(), area -> new ArrayList<>()).add(one));
        return areas;
    }
}
