package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.HouseholdFilter;
import vn.ansinh.rules.Law;

/** Narrows the list of households by the class that the rules find, and shows it beside each household. */
@Component
class ClassFilter implements HouseholdFilter {
    private static final List<String> CLASSES = List.of(
            "poor",
            "near-poor",
            "average-living-standard",
            "above-average",
            "above-line",
            "undetermined",
            "never-surveyed");

    private final Law law;
    private final Reviews reviews;

    ClassFilter(Law law, Reviews reviews) {
        this.law = law;
        this.reviews = reviews;
    }

    @Override
    public String id() {
        return "class";
    }

    @Override
    public String titleKey() {
        return "review.filter.class";
    }

    @Override
    public String useCase() {
        return UseCase.SEARCH_REGISTER.name();
    }

    @Override
    public List<Choice> choices(LocalDate asOf) {
        return CLASSES.stream()
                .filter(each -> isOf(each, asOf))
                .map(each -> new Choice(each, "review.class." + each))
                .toList();
    }

    /** "Above the line" belongs to standards without an average band, and only to them. */
    private boolean isOf(String povertyClass, LocalDate day) {
        boolean banded =
                law.standardOn(day).map(standard -> standard.lines().size() > 1).orElse(false);
        return switch (povertyClass) {
            case "above-line" -> !banded;
            case "average-living-standard", "above-average" -> banded;
            default -> true;
        };
    }

    @Override
    public String condition() {
        return """
                case :class
                    when 'never-surveyed' then h.household_id not in (
                        select s.household_id from survey.current_on(:asOf) s)
                    else h.household_id in (
                        select c.household_id from review.classes_on(:asOf) c
                        where coalesce(c.class, 'undetermined') = :class)
                end
                """;
    }

    /** Of a class still undetermined the choice is unknown where the facts that are known allow it. */
    @Override
    public String unknown() {
        return """
                h.household_id in (
                    select c.household_id from review.classes_on(:asOf) c
                    where c.class is null and :class = any (c.possible))
                """;
    }

    @Override
    public List<String> reads() {
        return List.of("review", "survey");
    }

    @Override
    public Map<UUID, Badge> badges(Collection<UUID> households, LocalDate asOf) {
        return reviews.classesOf(households, asOf).values().stream()
                .collect(Collectors.toMap(
                        HouseholdClass::household, each -> new Badge(each.badge(), "review.class." + each.badge())));
    }
}
