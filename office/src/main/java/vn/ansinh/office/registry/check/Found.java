package vn.ansinh.office.registry.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.registry.check.Finding.Said;

/** Takes down what the checks find, household after household. */
final class Found {
    private final LocalDate day;
    private final Bounds bounds;
    private final Set<Check> wanted;
    private final Map<Check, List<Finding>> findings = new EnumMap<>(Check.class);

    Found(LocalDate day, Bounds bounds, Set<Check> wanted) {
        this.day = day;
        this.bounds = bounds;
        this.wanted = wanted;
        wanted.forEach(check -> findings.put(check, new ArrayList<>()));
    }

    LocalDate day() {
        return day;
    }

    Bounds bounds() {
        return bounds;
    }

    void household(Check check, Home home, String sentence, Object... facts) {
        add(check, home, null, said(sentence, facts));
    }

    void person(Check check, Home home, Resident who, String sentence, Object... facts) {
        add(check, home, who, said(sentence, facts));
    }

    void person(Check check, Home home, Resident who, List<Said> said) {
        if (!said.isEmpty()) {
            add(check, home, who, said);
        }
    }

    static Said sentence(String key, Object... facts) {
        return new Said("registry.check.said." + key, Arrays.asList(facts));
    }

    Map<Check, List<Finding>> all() {
        return findings;
    }

    private static List<Said> said(String key, Object... facts) {
        return List.of(sentence(key, facts));
    }

    private void add(Check check, Home home, @Nullable Resident who, List<Said> said) {
        List<Finding> list = findings.get(check);
        if (list == null || !wanted.contains(check)) {
            return;
        }
        int at = who == null ? 0 : home.people().indexOf(who) + 1;
        list.add(new Finding(
                check,
                home.id(),
                home.code(),
                home.head().name(),
                home.area(),
                home.areaName(),
                who == null ? null : who.id(),
                who == null ? null : who.name(),
                "%06d %s %04d".formatted(home.areaPosition(), home.code(), at),
                said));
    }
}
