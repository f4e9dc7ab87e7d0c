package vn.ansinh.office.benefit.roll;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ansinh.office.document.VietnameseNumbers;

/**
 * Hỗ trợ tiền điện of a quarter: each month counts by the right on its first day (I-36), with the price of that day. A month whose price
 * nobody entered leaves the sum open.
 */
final class ElectricityDraft {
    private final RollPeriod period;
    private final Map<YearMonth, List<RollGiven>> months;
    private final Map<UUID, RollDraft> last;

    /**
     * @param months what is given on the first day of each month
     * @param last the lines of the last list that was sent, by household
     */
    ElectricityDraft(RollPeriod period, Map<YearMonth, List<RollGiven>> months, Map<UUID, RollDraft> last) {
        this.period = period;
        this.months = months;
        this.last = last;
    }

    private record Month(YearMonth month, RollGiven given) {}

    List<RollDraft> lines() {
        Map<UUID, List<Month>> homes = new LinkedHashMap<>();
        for (YearMonth month : period.months()) {
            for (RollGiven given : months.getOrDefault(month, List.of())) {
                homes.computeIfAbsent(given.whose().id(), id -> new ArrayList<>())
                        .add(new Month(month, given));
            }
        }
        List<RollDraft> lines = new ArrayList<>();
        homes.values().forEach(each -> lines.add(line(each)));
        last.values().stream()
                .filter(one -> !homes.containsKey(one.whose().id()))
                .forEach(one -> lines.add(one.left(RollLine.Cause.DECISION, period.first())));
        return lines;
    }

    private RollDraft line(List<Month> each) {
        RollGiven given = each.getLast().given();
        RollDraft before = last.get(given.whose().id());
        Optional<Long> amount =
                each.stream().allMatch(one -> one.given().monthly().isPresent())
                        ? Optional.of(each.stream()
                                .mapToLong(one -> one.given().monthly().orElseThrow())
                                .sum())
                        : Optional.empty();
        RollLine.Change change = before == null
                ? RollLine.Change.JOINED
                : before.benefit().equals(given.benefit()) && before.amount().equals(amount)
                        ? RollLine.Change.KEPT
                        : RollLine.Change.CHANGED;
        return new RollDraft(
                given.whose(),
                given.benefit(),
                before == null || before.benefit().equals(given.benefit()) ? "" : before.benefit(),
                change,
                RollLine.Cause.DECISION,
                each.getFirst().month().atDay(1),
                amount,
                detail(each));
    }

    private static String detail(List<Month> each) {
        List<String> said = new ArrayList<>();
        for (Month one : each) {
            said.add("T" + one.month().getMonthValue() + ": "
                    + one.given().monthly().map(VietnameseNumbers::digits).orElse("chưa có giá"));
        }
        return String.join("; ", said);
    }
}
