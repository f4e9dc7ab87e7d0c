package vn.ansinh.office.report.ask.condition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.office.report.ask.Choice;
import vn.ansinh.office.report.ask.Condition;
import vn.ansinh.office.report.ask.Conditions;
import vn.ansinh.office.report.ask.Sets;
import vn.ansinh.office.report.ask.Subject;

/** Every filter of the list of households is a condition too: class, cause, deprivation, what stands out, and those to come. */
@Component
@Order(0)
class OfFilters implements Conditions.Source {
    /** Numbers by these stand on the situation page for everybody who sees it; names need more. */
    private static final Set<UseCase> COUNTED = Set.of(UseCase.SEARCH_REGISTER, UseCase.SEE_SURVEY);

    private final List<HouseholdFilter> filters;
    private final Sets sets;

    OfFilters(ObjectProvider<HouseholdFilter> filters, Sets sets) {
        this.filters = filters.orderedStream().toList();
        this.sets = sets;
    }

    @Override
    public List<Condition> conditions() {
        return filters.stream().map(this::condition).toList();
    }

    private Condition condition(HouseholdFilter filter) {
        String statement = "select h.household_id as id, (" + filter.condition() + ") as sure from "
                + "registry.households_on(:asOf) h where (" + filter.condition() + ") or (" + filter.unknown() + ")";
        Condition condition = Condition.chosen(
                filter.id(),
                Subject.HOUSEHOLDS,
                day -> filter.choices(day).stream()
                        .map(choice -> Choice.worded(choice.value(), choice.textKey()))
                        .toList(),
                (ward, values) -> sets.find(
                        ward, Subject.HOUSEHOLDS, filter.reads(), statement, Map.of(filter.id(), values.getFirst())));
        UseCase needed = UseCase.valueOf(filter.useCase());
        return COUNTED.contains(needed) ? condition : condition.needing(needed);
    }
}
