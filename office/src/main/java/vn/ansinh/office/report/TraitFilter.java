package vn.ansinh.office.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.HouseholdFilter;

/** Narrows the list of households by what stands out in them, so that each figure of the situation opens its list. */
@Component
class TraitFilter implements HouseholdFilter {
    private static final List<String> TRAITS =
            List.of("social-protection", "single-parent", "no-worker", "female-head", "merit");

    @Override
    public String id() {
        return "trait";
    }

    @Override
    public String titleKey() {
        return "report.filter.trait";
    }

    @Override
    public String useCase() {
        return UseCase.SEARCH_REGISTER.name();
    }

    @Override
    public List<Choice> choices(LocalDate asOf) {
        return TRAITS.stream()
                .map(each -> new Choice(each, "report.trait." + each))
                .toList();
    }

    @Override
    public String condition() {
        return """
                h.household_id in (
                    select t.household_id from report.traits_on(:asOf) t
                    where case :trait when 'social-protection' then t.social_protection
                        when 'single-parent' then t.single_parent when 'no-worker' then t.no_worker
                        when 'female-head' then t.female_head when 'merit' then t.merit else false end)
                """;
    }

    @Override
    public List<String> reads() {
        return List.of("registry");
    }

    @Override
    public Map<UUID, Badge> badges(Collection<UUID> households, LocalDate asOf) {
        return Map.of();
    }
}
