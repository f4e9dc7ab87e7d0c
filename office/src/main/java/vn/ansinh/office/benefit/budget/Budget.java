package vn.ansinh.office.benefit.budget;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kinh phí of a year.
 *
 * @param upTo last month with a list; months after it are forecast
 * @param isByLaw whether the one who asks sees all that the law needs; otherwise months ahead are as decided
 * @param lines by support, the dearest first
 * @param once what was decided to be given once in the year, by support, in dong
 */
public record Budget(int year, YearMonth upTo, boolean isByLaw, List<BudgetLine> lines, Map<String, Long> once) {
    public Budget {
        lines = List.copyOf(lines);
        once = Map.copyOf(once);
    }

    public Optional<BudgetLine> total() {
        return lines.stream().reduce(BudgetLine::plus);
    }

    /** What is needed by the end of the year, by who pays it, in the order of the lines; the key is the code of the law files. */
    public Map<String, Long> bySource() {
        Map<String, Long> found = new LinkedHashMap<>();
        lines.forEach(one -> found.merge(one.benefit().payer().id(), one.byDecember(), Long::sum));
        return found;
    }
}
