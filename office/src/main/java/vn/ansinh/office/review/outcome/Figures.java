package vn.ansinh.office.review.outcome;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ansinh.rules.Cause;

/**
 * The figures of which the report in words and comparisons are made. Every one is a sum over households, so those of a ward are the
 * sum of those of its groups.
 */
public record Figures(Map<String, Long> numbers) {
    public Figures {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /**
     * Of a part of the ward.
     *
     * @param indicators ids of those that the standard has
     */
    static Figures of(Slice slice, List<String> indicators, List<Cause> causes) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        numbers.put("households", slice.households(one -> true));
        numbers.put("people", slice.people(one -> true));
        for (Grade grade : List.of(Grade.POOR, Grade.NEAR_POOR)) {
            numbers.put("households." + grade, slice.households(one -> one.is(grade)));
            numbers.put("people." + grade, slice.people(one -> one.is(grade)));
            for (Column column : Column.values()) {
                numbers.put(flow(grade, column, false), slice.flowed(grade, column, false));
                numbers.put(flow(grade, column, true), slice.flowed(grade, column, true));
            }
        }
        for (String indicator : indicators) {
            numbers.put(
                    "lack." + indicator,
                    slice.households(one -> one.home().grade().isListed() && one.lacks(indicator)));
        }
        for (Cause cause : causes) {
            numbers.put(
                    "cause." + cause.id(),
                    slice.households(
                            one -> one.home().grade().isListed() && one.causes().contains(cause.id())));
        }
        return new Figures(numbers);
    }

    static Figures sum(Collection<Figures> parts) {
        Map<String, Long> sum = new LinkedHashMap<>();
        parts.forEach(part -> part.numbers().forEach((figure, number) -> sum.merge(figure, number, Long::sum)));
        return new Figures(sum);
    }

    private static String flow(Grade list, Column column, boolean isPeople) {
        return "flow." + list + "." + column + (isPeople ? ".people" : ".households");
    }

    private long number(String figure) {
        return numbers.getOrDefault(figure, 0L);
    }

    long households() {
        return number("households");
    }

    long people() {
        return number("people");
    }

    long households(Grade grade) {
        return number("households." + grade);
    }

    long people(Grade grade) {
        return number("people." + grade);
    }

    long flowed(Grade list, Column column, boolean isPeople) {
        return number(flow(list, column, isPeople));
    }

    /** Listed households that lack it. */
    long lacking(String indicator) {
        return number("lack." + indicator);
    }

    /** Listed households of which the form names the cause. */
    long caused(String cause) {
        return number("cause." + cause);
    }
}
