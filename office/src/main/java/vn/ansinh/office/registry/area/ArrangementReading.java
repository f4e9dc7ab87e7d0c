package vn.ansinh.office.registry.area;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.registry.event.Paper;
import vn.ansinh.office.registry.people.Vietnamese;

/** Makes a change of groups of a filled form; what cannot be read stays as faults in the fields. */
final class ArrangementReading {
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_GROUPS = 200;

    /** What the form rests on: the groups of today, and the households of the chosen one by street. */
    record Known(List<GroupPeriod> groups, WardName ward, List<Street> streets) {
        Known {
            groups = List.copyOf(groups);
            streets = List.copyOf(streets);
        }

        Optional<GroupPeriod> group(Optional<UUID> id) {
            return id.flatMap(area ->
                    groups.stream().filter(one -> one.area().equals(area)).findFirst());
        }
    }

    /** Finds households by their codes. */
    interface HouseholdIds {
        Map<String, UUID> of(List<String> codes);
    }

    private final ArrangementForm form;
    private final Known known;
    private final HouseholdIds ids;
    private final LocalDate today;
    private final Map<String, Said> faults = new LinkedHashMap<>();

    ArrangementReading(ArrangementForm form, Known known, HouseholdIds ids, LocalDate today) {
        this.form = form;
        this.known = known;
        this.ids = ids;
        this.today = today;
    }

    Faults faults() {
        return new Faults(faults);
    }

    /** Empty when something is wrong. */
    Optional<Arranging.Wanted> read() {
        Optional<UUID> id = form.id("id");
        LocalDate day = day("day", true).orElse(today);
        Paper paper = new Paper(text("paper-number"), day("paper-date", false).orElse(null), text("paper-issuer"));
        String note = text("note");
        if (paper.number().isEmpty()) {
            fault("paper-number", "paper");
        }
        Arrangement arrangement = switch (form.kind()) {
            case RENAME -> rename();
            case SPLIT -> split();
            case MERGE -> merge();
            case MOVE -> move();
            case OPEN -> open();
            case JOIN -> join();
            case WARD -> ward();
        };
        return faults.isEmpty()
                ? id.map(one -> new Arranging.Wanted(one, arrangement, day, paper, note))
                : Optional.empty();
    }

    private Arrangement of(
            Map<UUID, Arrangement.Described> described,
            Map<UUID, Arrangement.Described> opened,
            List<UUID> ended,
            Arrangement.@Nullable Moving moving) {
        return new Arrangement(form.kind(), described, opened, ended, moving, null);
    }

    private Arrangement rename() {
        Map<UUID, Arrangement.Described> described = new LinkedHashMap<>();
        for (GroupPeriod group : known.groups()) {
            String name = form.value("name-" + group.area(), group.official());
            boolean isUrban = form.value("urban-" + group.area(), group.isUrban() ? "urban" : "rural")
                    .equals("urban");
            if (!name.equals(group.official()) || isUrban != group.isUrban()) {
                described.put(group.area(), described("name-" + group.area(), isUrban, group.partOf()));
            }
        }
        if (described.isEmpty()) {
            fault("names", "nothing");
        }
        return of(described, Map.of(), List.of(), null);
    }

    private Arrangement split() {
        Optional<GroupPeriod> from = group("area");
        UUID opened = form.opened(0);
        Map<UUID, Arrangement.Described> made = from.map(
                        one -> Map.of(opened, described("name", one.isUrban(), one.partOf())))
                .orElse(Map.of());
        List<UUID> households = households();
        return of(
                Map.of(),
                made,
                List.of(),
                from.map(one -> Arrangement.Moving.of(one.area(), opened, households))
                        .orElse(null));
    }

    private Arrangement merge() {
        Optional<GroupPeriod> into = group("into");
        List<UUID> ended = form.ids("ended").stream()
                .filter(area -> known.group(Optional.of(area)).isPresent())
                .filter(area -> into.map(one -> !one.area().equals(area)).orElse(true))
                .toList();
        if (ended.isEmpty()) {
            fault("ended", "none-ended");
        }
        Map<UUID, Arrangement.Described> described = new LinkedHashMap<>();
        into.filter(one -> !form.value("name").isEmpty())
                .ifPresent(one -> described.put(one.area(), described("name", one.isUrban(), one.partOf())));
        return of(
                described,
                Map.of(),
                ended,
                into.map(one -> Arrangement.Moving.whole(ended, one.area())).orElse(null));
    }

    private Arrangement move() {
        Optional<GroupPeriod> from = group("area");
        Optional<GroupPeriod> into = group("into");
        if (from.isPresent() && from.equals(into)) {
            fault("into", "same-group");
        }
        List<UUID> households = households();
        return of(
                Map.of(),
                Map.of(),
                List.of(),
                from.isPresent() && into.isPresent()
                        ? Arrangement.Moving.of(from.get().area(), into.get().area(), households)
                        : null);
    }

    private Arrangement open() {
        String part = text("part");
        return of(
                Map.of(),
                Map.of(
                        form.opened(0),
                        described(
                                "name", isUrban(), part.isEmpty() ? known.ward().name() : part)),
                List.of(),
                null);
    }

    private Arrangement join() {
        String part = text("part");
        if (part.isEmpty()) {
            fault("part", "part");
        }
        List<String> names = form.value("names")
                .lines()
                .map(Vietnamese::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        if (names.isEmpty() || names.size() > MOST_GROUPS) {
            fault("names", "names", MOST_GROUPS);
        }
        names.stream()
                .filter(name -> name.length() > LONGEST_NAME)
                .findFirst()
                .ifPresent(name -> fault("names", "long-name", LONGEST_NAME));
        Map<UUID, Arrangement.Described> opened = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            opened.put(form.opened(at), new Arrangement.Described(names.get(at), isUrban(), part));
        }
        return of(Map.of(), opened, List.of(), null);
    }

    private Arrangement ward() {
        String name = text("name");
        String province = text("province");
        if (name.isEmpty()) {
            fault("name", "ward-name");
        }
        if (province.isEmpty()) {
            fault("province", "province");
        }
        String code = text("code");
        String part = text("part");
        Map<UUID, Arrangement.Described> described = new LinkedHashMap<>();
        if (!part.isEmpty()) {
            known.groups().stream()
                    .filter(group -> !group.partOf().equals(part))
                    .filter(group -> group.partOf().equals(form.value("part-was", group.partOf())))
                    .forEach(group -> described.put(
                            group.area(), new Arrangement.Described(group.official(), group.isUrban(), part)));
        }
        WardName ward = new WardName(name, text("superior"), province, code.isEmpty() ? null : code);
        return new Arrangement(form.kind(), described, Map.of(), List.of(), null, ward);
    }

    private boolean isUrban() {
        return form.value("urban", "urban").equals("urban");
    }

    private Arrangement.Described described(String field, boolean isUrban, String partOf) {
        String name = Vietnamese.clean(form.value(field));
        if (name.isEmpty()) {
            fault(field, "name");
        } else if (name.length() > LONGEST_NAME) {
            fault(field, "long-name", LONGEST_NAME);
        }
        return new Arrangement.Described(name, isUrban, partOf);
    }

    private Optional<GroupPeriod> group(String field) {
        Optional<GroupPeriod> group = known.group(form.id(field));
        if (group.isEmpty()) {
            fault(field, "group");
        }
        return group;
    }

    /** Those of whole streets, those that were ticked, and those whose codes were typed. */
    private List<UUID> households() {
        Set<String> codes = new LinkedHashSet<>();
        for (Street street : known.streets()) {
            boolean isWhole = form.has("street", street.name());
            street.homes().stream()
                    .map(Street.Home::code)
                    .filter(code -> isWhole || form.has("household", code))
                    .forEach(codes::add);
        }
        Arrays.stream(form.value("codes").split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .forEach(codes::add);
        Map<String, UUID> found = ids.of(List.copyOf(codes));
        List<String> unknown =
                codes.stream().filter(code -> !found.containsKey(code)).toList();
        if (codes.isEmpty()) {
            fault("households", "no-households");
        } else if (!unknown.isEmpty()) {
            fault("codes", "unknown-codes", String.join(", ", unknown.subList(0, Math.min(10, unknown.size()))));
        }
        return codes.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Optional<LocalDate> day(String field, boolean isNeeded) {
        String written = form.value(field);
        Optional<LocalDate> day = WrittenDate.read(written, today);
        if (day.isEmpty() && (isNeeded || !written.isEmpty())) {
            fault(field, "day", written);
        }
        return day;
    }

    private String text(String field) {
        String text = form.value(field);
        if (text.length() > LONGEST) {
            fault(field, "long", LONGEST);
        }
        return text;
    }

    private void fault(String field, String key, Object... values) {
        faults.putIfAbsent(field, new Said("area.fault." + key, List.of(values)));
    }
}
