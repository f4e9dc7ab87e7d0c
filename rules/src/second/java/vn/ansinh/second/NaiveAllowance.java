package vn.ansinh.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A second, naive implementation of the monthly social allowance and the social pension for people of whom everything is known:
 * the clauses written as plain code, to be compared with the rules.
 */
public final class NaiveAllowance {
    private static final Set<String> GONE =
            Set.of("dead", "unidentified", "declared-missing", "in-facility", "in-prison-or-compulsory-centre");
    private static final Set<String> SINGLE = Set.of("never-married", "spouse-dead", "spouse-declared-missing");
    private static final LocalDate D335 = LocalDate.of(2026, 10, 5);
    private static final LocalDate PENSION = LocalDate.of(2025, 7, 1);

    private final LocalDate day;
    private final Map<String, String> facts;

    /** Asks about one person on a day. */
    public NaiveAllowance(LocalDate day, Map<String, String> facts) {
        this.day = day;
        this.facts = Map.copyOf(facts);
    }

    /** Benefit ids that are paid, with their amounts. */
    public Map<String, BigDecimal> paid() {
        Map<String, BigDecimal> all = entitled();
        String best = best(all, new ArrayList<>(all.keySet()));
        if (best.isEmpty()) {
            return Map.of();
        }
        String parent = "allowance-poor-single-parent";
        if (all.containsKey(parent)) {
            String beside = best(all, beside(all));
            if (!beside.isEmpty() && of(all, parent).add(of(all, beside)).compareTo(of(all, best)) >= 0) {
                return Map.of(parent, of(all, parent), beside, of(all, beside));
            }
        }
        return Map.of(best, of(all, best));
    }

    private static BigDecimal of(Map<String, BigDecimal> all, String benefit) {
        return all.getOrDefault(benefit, BigDecimal.ZERO);
    }

    private static List<String> beside(Map<String, BigDecimal> all) {
        return all.keySet().stream()
                .filter(id -> id.startsWith("allowance-elderly")
                        || id.equals("allowance-disability")
                        || id.equals("allowance-hiv-poor"))
                .toList();
    }

    /** What is paid does not depend on which of equal sums is named: the highest amount alone is compared. */
    private static String best(Map<String, BigDecimal> all, List<String> of) {
        return of.isEmpty()
                ? ""
                : Collections.max(of, (one, other) -> of(all, one).compareTo(of(all, other)));
    }

    private Map<String, BigDecimal> entitled() {
        Map<String, BigDecimal> all = new HashMap<>();
        if (is("person.alive", "false")) {
            return all;
        }
        boolean is335 = !day.isBefore(D335);
        int age =
                Period.between(LocalDate.parse(fact("person.birth-date")), day).getYears();
        if (isPresent() && is("person.refused-benefit", "false")) {
            child(all, age, is335);
            grownUp(all, age, is335);
            old(all, age, is335);
            disabled(all, age);
            little(all, age);
        }
        pension(all, age);
        return all;
    }

    private boolean isPresent() {
        return is("person.declared-missing", "false")
                && is("person.serving-prison-sentence", "false")
                && is("person.lives-in-facility", "false")
                && is("person.resides-in-ward", "true");
    }

    private void child(Map<String, BigDecimal> all, int age, boolean is335) {
        boolean isAbandoned = is("person.abandoned-not-adopted", "true");
        boolean isMotherUnknown = is("person.mother-state", "unidentified");
        boolean isFatherUnknown = is("person.father-state", "unidentified");
        boolean areGone = GONE.contains(fact("person.mother-state")) && GONE.contains(fact("person.father-state"));
        boolean isListed = is335 ? !(isMotherUnknown && isFatherUnknown) : !isMotherUnknown && !isFatherUnknown;
        if (age < 16 && (isAbandoned || (areGone && isListed))) {
            put(all, "allowance-child-without-support", age < 4 ? "2.5" : "1.5");
        }
        if (age < 16 && is("person.hiv", "true") && isPoor()) {
            put(all, "allowance-child-hiv-poor", age < 4 ? "2.5" : "2.0");
        }
    }

    private void grownUp(Map<String, BigDecimal> all, int age, boolean is335) {
        Set<String> schools = Set.of(
                "lower-secondary",
                "upper-secondary",
                "continuing-general",
                "vocational-short",
                "intermediate",
                "college",
                "university-first");
        boolean isStudent = schools.contains(fact("person.school-level"))
                && (is335 ? is("person.study-continuous", "true") : age < 22);
        if (age >= 16 && Set.of("k1", "k2").contains(fact("person.social-allowance-group")) && isStudent) {
            put(all, "allowance-without-support-still-studying", "1.5");
        }
        int children = Integer.parseInt(fact("person.children-under-16-raised"))
                + Integer.parseInt(fact(
                        is335
                                ? "person.children-16-plus-still-studying-raised"
                                : "person.children-16-22-in-school-raised"));
        if (isPoorOrNear() && SINGLE.contains(fact("person.marital-state")) && children > 0) {
            put(all, "allowance-poor-single-parent", Integer.toString(children));
        }
        boolean hasIncome = is("person.has-wage", "true")
                || !is("person.pension-monthly", "0")
                || !is("person.si-allowance-monthly", "0")
                || (!is335
                        && (is("person.other-social-allowance", "true")
                                || is("person.other-monthly-allowance", "true")));
        if (is("person.hiv", "true") && isPoor() && !hasIncome) {
            put(all, "allowance-hiv-poor", "1.5");
        }
    }

    private void old(Map<String, BigDecimal> all, int age, boolean is335) {
        boolean isAlone = isPoor() && age >= 60 && !is("person.supporter-state", "some-able");
        if (isAlone) {
            put(all, "allowance-elderly-poor-without-carer", age >= (is335 ? 75 : 80) ? "2.0" : "1.5");
        }
        if (day.isBefore(PENSION) && !isAlone) {
            if (isPoorOrNear() && age >= 75 && age < 80 && is("place.especially-difficult", "true")) {
                put(all, "allowance-elderly-75-79-difficult-area", "1.0");
            }
            if (age >= 80
                    && is("person.pension-monthly", "0")
                    && is("person.si-allowance-monthly", "0")
                    && is("person.other-social-allowance", "false")) {
                put(all, "allowance-elderly-80", "1.0");
            }
        }
        if (isPoor()
                && age >= 60
                && is("person.supporter-state", "none")
                && is("person.eligible-for-facility", "true")
                && is("person.taken-in-by-carer", "true")) {
            put(all, "allowance-elderly-taken-in", "3.0");
        }
    }

    private void disabled(Map<String, BigDecimal> all, int age) {
        boolean isYoungOrOld = age < 16 || age >= 60;
        if (is("person.disability-degree", "extremely-severe")) {
            put(all, "allowance-disability", isYoungOrOld ? "2.5" : "2.0");
        } else if (is("person.disability-degree", "severe")) {
            put(all, "allowance-disability", isYoungOrOld ? "2.0" : "1.5");
        }
    }

    private void little(Map<String, BigDecimal> all, int age) {
        boolean hasOther = all.containsKey("allowance-child-without-support")
                || all.containsKey("allowance-child-hiv-poor")
                || all.containsKey("allowance-disability");
        if (age < 3 && isPoorOrNear() && is("place.especially-difficult", "true") && !hasOther) {
            put(all, "allowance-child-under-3-difficult-area", "1.5");
        }
    }

    private void pension(Map<String, BigDecimal> all, int age) {
        boolean hasNone = is("person.pension-monthly", "0") && is("person.si-allowance-monthly", "0");
        boolean isOldEnough = age >= 75 || (age >= 70 && isPoorOrNear());
        if (!day.isBefore(PENSION)
                && is("person.vietnamese-citizen", "true")
                && is("person.resides-in-ward", "true")
                && isOldEnough
                && hasNone) {
            all.put("social-pension", new BigDecimal(day.isBefore(LocalDate.of(2026, 7, 1)) ? "500000" : "540000"));
        }
    }

    private void put(Map<String, BigDecimal> all, String benefit, String coefficient) {
        String base = day.isBefore(LocalDate.of(2024, 7, 1))
                ? "360000"
                : day.isBefore(LocalDate.of(2026, 7, 1)) ? "500000" : "540000";
        all.put(benefit, new BigDecimal(base).multiply(new BigDecimal(coefficient)));
    }

    private boolean isPoor() {
        return is("household.status", "poor");
    }

    private boolean isPoorOrNear() {
        return isPoor() || is("household.status", "near-poor");
    }

    private boolean is(String fact, String value) {
        return value.equals(fact(fact));
    }

    private String fact(String id) {
        return facts.getOrDefault(id, "");
    }
}
