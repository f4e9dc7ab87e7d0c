package vn.ansinh.office.programme.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** A target as typed into its form; {@code fields} has every field by its name. */
public record TargetTyped(Map<String, String> fields, Faults faults) {
    private static final int LONGEST = 500;
    private static final String PAPER = "[0-9A-Za-zĐđ/.\\-]{1,60}";

    public TargetTyped {
        fields = Map.copyOf(fields);
    }

    public String at(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** A new one of the year: counted from the last day of the year before. */
    static TargetTyped blank(int year, UUID id) {
        return new TargetTyped(
                Map.of(
                        "id", id.toString(),
                        "indicator", Indicator.POOR_REDUCTION.code(),
                        "first", day(LocalDate.of(year, Month.JANUARY, 1)),
                        "last", day(LocalDate.of(year, Month.DECEMBER, 31)),
                        "baselineDay", day(LocalDate.of(year - 1, Month.DECEMBER, 31)),
                        "course", Target.Course.AT_END.code()),
                Faults.NONE);
    }

    /** What the newest version says. */
    static TargetTyped of(Target target) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", String.valueOf(target.number()));
        fields.put("words", target.words());
        fields.put("unit", target.unit());
        fields.put("indicator", target.indicator().code());
        fields.put("part", target.part());
        fields.put("gross", String.valueOf(target.isGross()));
        fields.put("down", String.valueOf(target.isDown()));
        target.baseline().ifPresent(baseline -> {
            fields.put("baseline", Judgement.shown(baseline.value()));
            fields.put("baselineDay", day(baseline.day()));
        });
        fields.put("goal", Judgement.shown(target.goal()));
        fields.put("first", day(target.first()));
        fields.put("last", day(target.last()));
        fields.put("course", target.course().code());
        StringBuilder stones = new StringBuilder();
        target.milestones()
                .forEach(one -> stones.append(day(one.day()))
                        .append(": ")
                        .append(Judgement.shown(one.value()))
                        .append('\n'));
        fields.put("milestones", stones.toString());
        target.superior().ifPresent(superior -> {
            fields.put("superior", superior.name());
            fields.put("paper", superior.number());
            fields.put("paperDay", day(superior.day()));
            superior.document().ifPresent(id -> fields.put("document", id.toString()));
        });
        return new TargetTyped(fields, Faults.NONE);
    }

    /** What it says when everything can be read, and what is wrong otherwise. */
    record Read(Optional<KeepingTargets.Draft> draft, Faults faults) {}

    /** @param parts the former wards that groups belong to */
    Read read(LocalDate today, Collection<String> parts) {
        Map<String, Said> wrong = new LinkedHashMap<>();
        if (!at("part").isEmpty() && !parts.contains(at("part"))) {
            wrong.put("part", Said.of("target.fault.part"));
        }
        String words = words(wrong, "words");
        String unit = words(wrong, "unit");
        Optional<Indicator> indicator = Indicator.ofCode(at("indicator"));
        if (indicator.isEmpty()) {
            wrong.put("indicator", Said.of("target.fault.choose"));
        }
        Optional<BigDecimal> goal = number(wrong, "goal");
        Optional<LocalDate> first = day(wrong, "first", today);
        Optional<LocalDate> last = day(wrong, "last", today);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            wrong.put("last", Said.of("target.fault.order"));
        }
        Optional<Target.Baseline> baseline = baseline(wrong, today);
        Optional<Target.Superior> superior = superior(wrong, today);
        Optional<Target.Course> course = Target.Course.ofCode(at("course"));
        List<Target.Milestone> milestones = milestones(wrong, today);
        if (course.filter(Target.Course.MILESTONES::equals).isPresent() && milestones.isEmpty()) {
            wrong.putIfAbsent("milestones", Said.of("target.fault.milestones"));
        }
        if (!wrong.isEmpty()) {
            return new Read(Optional.empty(), new Faults(wrong));
        }
        Indicator known = indicator.orElseThrow();
        return new Read(
                Optional.of(new KeepingTargets.Draft(
                        superior,
                        words,
                        unit,
                        baseline,
                        goal.orElseThrow(),
                        first.orElseThrow(),
                        last.orElseThrow(),
                        known,
                        known.movesWithLists() ? at("part") : "",
                        known.isReduction() && at("gross").equals("true"),
                        known.isPovertyRate()
                                || (known == Indicator.TYPED && at("down").equals("true")),
                        course.orElse(Target.Course.LINEAR),
                        milestones)),
                Faults.NONE);
    }

    private Optional<Target.Baseline> baseline(Map<String, Said> wrong, LocalDate today) {
        if (at("baseline").isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = number(wrong, "baseline");
        Optional<LocalDate> day = day(wrong, "baselineDay", today);
        return value.isPresent() && day.isPresent()
                ? Optional.of(new Target.Baseline(value.get(), day.get()))
                : Optional.empty();
    }

    private Optional<Target.Superior> superior(Map<String, Said> wrong, LocalDate today) {
        if (at("superior").isEmpty() && at("paper").isEmpty()) {
            return Optional.empty();
        }
        String name = words(wrong, "superior");
        if (!at("paper").matches(PAPER)) {
            wrong.put("paper", Said.of("target.fault.paper"));
        }
        Optional<LocalDate> day = day(wrong, "paperDay", today);
        Optional<UUID> document = at("document").matches("[0-9a-f-]{36}")
                ? Optional.of(UUID.fromString(at("document")))
                : Optional.empty();
        return day.map(known -> new Target.Superior(name, at("paper"), known, document));
    }

    private List<Target.Milestone> milestones(Map<String, Said> wrong, LocalDate today) {
        List<Target.Milestone> found = new ArrayList<>();
        for (String line :
                at("milestones").lines().filter(one -> !one.isBlank()).toList()) {
            String[] parts = line.split(":", 2);
            Optional<LocalDate> day = WrittenDate.read(parts[0].strip(), today);
            Optional<BigDecimal> value = parts.length == 2 ? number(parts[1]) : Optional.empty();
            if (day.isEmpty() || value.isEmpty()) {
                wrong.put("milestones", Said.of("target.fault.milestone", line.strip()));
            } else {
                found.add(new Target.Milestone(day.get(), value.get()));
            }
        }
        found.sort(Comparator.comparing(Target.Milestone::day));
        return found;
    }

    private String words(Map<String, Said> wrong, String field) {
        if (at(field).isEmpty() || at(field).length() > LONGEST) {
            wrong.put(field, Said.of("target.fault.words", LONGEST));
        }
        return at(field);
    }

    private Optional<BigDecimal> number(Map<String, Said> wrong, String field) {
        Optional<BigDecimal> number = number(at(field));
        if (number.isEmpty()) {
            wrong.put(field, Said.of("target.fault.number"));
        }
        return number;
    }

    private Optional<LocalDate> day(Map<String, Said> wrong, String field, LocalDate today) {
        Optional<LocalDate> day = WrittenDate.read(at(field), today);
        if (day.isEmpty()) {
            wrong.put(field, Said.of("target.fault.day"));
        }
        return day;
    }

    /** A number as people type it: a comma before the decimals, points between thousands. */
    static Optional<BigDecimal> number(String typed) {
        String plain = typed.strip().replaceAll("[%\\s]", "");
        return plain.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,4})?|\\d{1,12}([,.]\\d{1,4})?")
                ? Optional.of(new BigDecimal(
                        plain.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,4})?")
                                ? plain.replace(".", "").replace(',', '.')
                                : plain.replace(',', '.')))
                : Optional.empty();
    }

    static String day(LocalDate day) {
        return String.format(
                java.util.Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
