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

/** Narrows the list to the poor and near-poor households whose form names one of the eight causes. */
@Component
class CauseFilter implements HouseholdFilter {
    private final Law law;

    CauseFilter(Law law) {
        this.law = law;
    }

    @Override
    public String id() {
        return "cause";
    }

    @Override
    public String titleKey() {
        return "review.filter.cause";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_SURVEY.name();
    }

    @Override
    public List<Choice> choices(LocalDate asOf) {
        return law.causes().stream()
                .map(each -> new Choice(each.id(), "review.cause." + each.id()))
                .toList();
    }

    @Override
    public String condition() {
        return """
                h.household_id in (
                    select c.household_id from review.classes_on(:asOf) c
                    join survey.current_on(:asOf) s on s.household_id = c.household_id
                    where c.class in ('poor', 'near-poor')
                      and :cause = any (string_to_array(s.answers ->> 'causes', ' ')))
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
