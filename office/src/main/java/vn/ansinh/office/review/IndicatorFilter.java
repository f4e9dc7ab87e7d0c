package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.rules.Law;

/** Narrows the list to the poor and near-poor households that lack one of the basic services. */
@Component
class IndicatorFilter implements HouseholdFilter {
    private final Law law;

    IndicatorFilter(Law law) {
        this.law = law;
    }

    @Override
    public String id() {
        return "lacks";
    }

    @Override
    public String titleKey() {
        return "review.filter.lacks";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_SURVEY.name();
    }

    @Override
    public List<Choice> choices(LocalDate asOf) {
        return law.standardOn(asOf)
                .map(standard -> standard.indicators().stream()
                        .map(each -> new Choice(each.id(), "review.indicator." + each.id()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public String condition() {
        return """
                h.household_id in (
                    select c.household_id from review.classes_on(:asOf) c
                    where c.class in ('poor', 'near-poor') and :lacks = any (c.deprived))
                """;
    }

    @Override
    public String unknown() {
        return """
                h.household_id in (
                    select c.household_id from review.classes_on(:asOf) c
                    where c.class in ('poor', 'near-poor') and :lacks = any (c.unknown))
                """;
    }

    @Override
    public List<String> reads() {
        return List.of("review", "survey");
    }

    @Override
    public Map<UUID, Badge> badges(Collection<UUID> households, LocalDate asOf) {
        return Map.of();
    }
}
