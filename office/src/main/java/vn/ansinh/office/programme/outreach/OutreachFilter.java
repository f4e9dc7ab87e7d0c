package vn.ansinh.office.programme.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which activities are looked at; an empty word means all.
 *
 * @param from the first day
 * @param until the last day
 */
public record OutreachFilter(LocalDate from, LocalDate until, String kind, String body, String group) {
    boolean takes(Outreach one) {
        return (kind.isEmpty() || one.what().kind().code().equals(kind))
                && (body.isEmpty() || one.what().body().toString().equals(body))
                && (group.isEmpty()
                        || one.what().areas().stream()
                                .anyMatch(area -> area.toString().equals(group)));
    }

    public boolean isAny() {
        return !kind.isEmpty() || !body.isEmpty() || !group.isEmpty();
    }

    /** The address of another form of exactly this list. */
    public String of(String path) {
        List<String> asked = new ArrayList<>(List.of("from=" + from, "until=" + until));
        Map.of("kind", kind, "body", body, "group", group).entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> asked.add(one.getKey() + "=" + one.getValue()));
        return path + "?" + String.join("&", asked);
    }
}
