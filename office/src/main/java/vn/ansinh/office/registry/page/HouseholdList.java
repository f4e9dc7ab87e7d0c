package vn.ansinh.office.registry.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.PageToken;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.registry.roll.Order;
import vn.ansinh.office.registry.roll.Roll;
import vn.ansinh.office.registry.roll.Rolls;

/** Lists households of a day by pages that begin after a key, so that nobody is shown twice when others come or go. */
@Component
class HouseholdList {
    static final int PAGE = 50;

    /** A page of lines and whether there are more on either side. */
    record Lines(List<HouseholdLine> lines, long total, Optional<PageToken> previous, Optional<PageToken> next) {}

    private final Rolls rolls;
    private final Chosen chosen;
    private final HouseholdLines lines;

    HouseholdList(Rolls rolls, Chosen chosen, HouseholdLines lines) {
        this.rolls = rolls;
        this.chosen = chosen;
        this.lines = lines;
    }

    Lines page(ListQuestion question, List<HouseholdFilter> filters, LocalDate asOf, Optional<PageToken> token) {
        List<Roll.Row> all = rows(question, filters, asOf);
        Order order = question.order();
        Optional<Roll.Row> from = token.flatMap(known -> order.place(known.key()));
        boolean backwards =
                from.isPresent() && token.map(PageToken::isBackwards).orElse(false);
        int edge = from.map(place -> Roll.firstAfter(all, place, order.comparator(), backwards))
                .orElse(0);
        int begin = backwards ? Math.max(0, edge - PAGE) : edge;
        int end = backwards ? edge : Math.min(all.size(), edge + PAGE);
        List<Roll.Row> shown = all.subList(begin, end);
        boolean hasPrevious = !shown.isEmpty() && (backwards ? begin > 0 : from.isPresent());
        boolean hasNext = !shown.isEmpty() && (backwards || end < all.size());
        return new Lines(
                lines.of(shown.stream().map(Roll.Row::id).toList(), asOf),
                all.size(),
                hasPrevious ? Optional.of(PageToken.before(order.placeOf(shown.getFirst()))) : Optional.empty(),
                hasNext ? Optional.of(PageToken.after(order.placeOf(shown.getLast()))) : Optional.empty());
    }

    private List<Roll.Row> rows(ListQuestion question, List<HouseholdFilter> filters, LocalDate asOf) {
        Roll roll = rolls.households(asOf);
        List<BitSet> choices = new ArrayList<>();
        question.narrowing().ifPresent(narrowing -> choices.add(chosen.by(narrowing, roll, asOf)));
        for (HouseholdFilter filter : filters) {
            String value = question.chosen().get(filter.id());
            if (value != null) {
                choices.add(chosen.by(filter, value, roll, asOf));
            }
        }
        List<Roll.Row> all = roll.in(question.order());
        if (choices.isEmpty() && question.group().isEmpty()) {
            return all;
        }
        UUID group = question.group().orElse(null);
        return all.stream()
                .filter(row -> group == null || group.equals(row.area()))
                .filter(row -> choices.stream().allMatch(choice -> choice.get(row.place())))
                .toList();
    }
}
