package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.util.Map;

/**
 * How the gap list of the whole ward stood on a day.
 *
 * @param amount what did not reach people each month, in dong
 */
public record GapPoint(LocalDate day, Map<Claim.Kind, Long> numbers, long amount) {
    public GapPoint {
        numbers = Map.copyOf(numbers);
    }

    public long number(Claim.Kind kind) {
        return numbers.getOrDefault(kind, 0L);
    }
}
