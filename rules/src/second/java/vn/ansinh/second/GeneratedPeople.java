package vn.ansinh.second;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.language.Facts;
import vn.ansinh.rules.language.FactsBuilder;

/** People of whom everything that the social allowance asks is known, made from a seed: no person there is. */
public final class GeneratedPeople {
    private static final List<String> DAYS = List.of(
            "2021-07-01",
            "2024-06-30",
            "2024-07-01",
            "2025-06-30",
            "2025-07-01",
            "2026-06-30",
            "2026-07-01",
            "2026-10-04",
            "2026-10-05",
            "2026-11-24",
            "2027-02-28",
            "2028-02-29");

    private final Benefits benefits;
    private final SplittableRandom random;

    /** The same people for the same seed. */
    public GeneratedPeople(Benefits benefits, long seed) {
        this.benefits = benefits;
        this.random = new SplittableRandom(seed);
    }

    /** A day around a change of the law. */
    public LocalDate day() {
        return LocalDate.parse(DAYS.get(random.nextInt(DAYS.size())));
    }

    /** Facts by id; every one known. */
    public Map<String, String> person(LocalDate day) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (FactKind fact : benefits.slots().facts()) {
            boolean isDerived = fact.id().startsWith("person.age-") || fact.id().equals("person.child-card-valid");
            if (!isDerived && fact.type() != FactKind.Type.DATE) {
                facts.put(fact.id(), value(fact));
            }
        }
        LocalDate birthday = day.minusYears(List.of(0, 2, 3, 4, 15, 16, 21, 22, 30, 59, 60, 69, 70, 74, 75, 79, 80, 95)
                .get(random.nextInt(18)));
        facts.put(
                "person.birth-date",
                birthday.plusDays(random.nextInt(3) - 1).isAfter(day)
                        ? day.toString()
                        : birthday.plusDays(random.nextInt(3) - 1).toString());
        if (LocalDate.parse(facts.get("person.birth-date")).isAfter(day)) {
            facts.put("person.birth-date", day.toString());
        }
        return facts;
    }

    private String value(FactKind fact) {
        if (!fact.otherwise().isEmpty() && random.nextInt(10) > 0) {
            return fact.otherwise();
        }
        return switch (fact.type()) {
            case BOOLEAN -> Boolean.toString(random.nextBoolean());
            case INTEGER -> Integer.toString(random.nextInt(3));
            case MONEY -> random.nextInt(4) > 0 ? "0" : "2000000";
            case ENUM -> {
                List<String> known = fact.values().stream()
                        .filter(word -> !fact.meansUnknown().contains(word))
                        .toList();
                yield known.get(random.nextInt(known.size()));
            }
            case DATE -> throw new IllegalStateException("days are set by hand");
        };
    }

    /** Of the facts given, those of the household or those of the person. */
    public Facts facts(Map<String, String> given, boolean isHousehold) {
        FactsBuilder facts = Facts.none(benefits.slots()).more();
        for (Map.Entry<String, String> one : given.entrySet()) {
            boolean isOfHousehold = one.getKey().startsWith("household.")
                    || one.getKey().startsWith("place.")
                    || one.getKey().startsWith("event.");
            if (isOfHousehold == isHousehold) {
                facts.set(one.getKey(), one.getValue());
            }
        }
        return facts.facts();
    }
}
