package vn.ansinh.office.registry.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.people.Vietnamese;

/**
 * What an arrangement does to the periods of groups, or what stands against it; reads nothing else.
 *
 * @param steps in the order in which they can be written: what ends before what begins
 */
record GroupPlan(List<Step> steps, Map<String, Said> faults) {
    /** One period before and after; null before is a new one, null after one that is taken back. */
    record Step(@Nullable GroupPeriod before, @Nullable GroupPeriod after) {
        Step inverse() {
            return new Step(after, before);
        }

        UUID area() {
            return Objects.requireNonNull(before == null ? after : before).area();
        }
    }

    static GroupPlan of(List<GroupPeriod> periods, Arrangement wanted, LocalDate day) {
        Map<String, Said> faults = new LinkedHashMap<>();
        periods.stream()
                .flatMap(period -> Stream.of(period.since(), period.until()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .filter(last -> last.isAfter(day))
                .ifPresent(last -> faults.put("day", Said.of("area.fault.later", last)));
        Map<UUID, GroupPeriod> was = new LinkedHashMap<>();
        periods.stream().filter(period -> period.isOn(day)).forEach(period -> was.put(period.area(), period));
        Map<UUID, GroupPeriod> now = new LinkedHashMap<>(was);
        wanted.ended().forEach(area -> {
            GroupPeriod period = now.remove(area);
            if (period != null && period.since().equals(day)) {
                faults.put("ended", Said.of("area.fault.made-that-day", period.name(), day));
            }
        });
        wanted.described().forEach((area, described) -> now.put(area, period(area, described, day)));
        wanted.opened().forEach((area, described) -> now.put(area, period(area, described, day)));
        Map<UUID, GroupPeriod> shown = shown(now);
        twice(now, one -> one.official() + " / " + one.partOf())
                .or(() -> twice(shown, GroupPeriod::name))
                .ifPresent(name -> faults.put("name", Said.of("area.fault.name-twice", name)));
        return new GroupPlan(faults.isEmpty() ? steps(was, shown, day) : List.of(), faults);
    }

    private static GroupPeriod period(UUID area, Arrangement.Described described, LocalDate day) {
        String official = described.official();
        Area.Kind kind = Vietnamese.fold(official).startsWith("thon ") ? Area.Kind.HAMLET : Area.Kind.GROUP;
        return new GroupPeriod(area, day, null, official, official, kind, described.isUrban(), described.partOf());
    }

    /** The name, if any, that two groups would have. */
    private static Optional<String> twice(Map<UUID, GroupPeriod> now, Function<GroupPeriod, String> name) {
        Set<String> names = new HashSet<>();
        return now.values().stream()
                .filter(one -> !names.add(Vietnamese.fold(name.apply(one))))
                .map(GroupPeriod::name)
                .findFirst();
    }

    /** Groups of one name are told apart by what they belong to. */
    private static Map<UUID, GroupPeriod> shown(Map<UUID, GroupPeriod> now) {
        Map<String, Long> many = now.values().stream()
                .collect(Collectors.groupingBy(one -> Vietnamese.fold(one.official()), Collectors.counting()));
        Map<UUID, GroupPeriod> shown = new LinkedHashMap<>();
        now.forEach((area, one) -> shown.put(
                area,
                one.shownAs(
                        many.getOrDefault(Vietnamese.fold(one.official()), 0L) > 1
                                ? one.official() + " (" + part(one.partOf()) + ")"
                                : one.official())));
        return shown;
    }

    /** The name alone of the part of a ward: {@code khu vực Phước Long} is {@code Phước Long}. */
    static String part(String partOf) {
        return partOf.replaceFirst("(?iu)^(khu vực|phường|xã|thị trấn|đặc khu)\\s+", "");
    }

    private static List<Step> steps(Map<UUID, GroupPeriod> was, Map<UUID, GroupPeriod> now, LocalDate day) {
        List<Step> ends = new ArrayList<>();
        List<Step> rewritten = new ArrayList<>();
        List<Step> begins = new ArrayList<>();
        was.forEach((area, before) -> {
            GroupPeriod after = now.get(area);
            if (after == null) {
                ends.add(new Step(before, before.endedOn(day)));
            } else if (!before.from(day).equals(after.from(day))) {
                if (before.since().equals(day)) {
                    rewritten.add(new Step(before, after.from(day)));
                } else {
                    ends.add(new Step(before, before.endedOn(day)));
                    begins.add(new Step(null, after.from(day)));
                }
            }
        });
        now.forEach((area, after) -> {
            if (!was.containsKey(area)) {
                begins.add(new Step(null, after.from(day)));
            }
        });
        List<Step> steps = new ArrayList<>(ends);
        steps.addAll(rewritten);
        steps.addAll(begins);
        return List.copyOf(steps);
    }
}
