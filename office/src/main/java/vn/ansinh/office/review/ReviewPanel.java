package vn.ansinh.office.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.registry.HouseholdPanel;

/** The section of the household page with the class that the rules find and the status that the ward recognises. */
@Component
public class ReviewPanel implements HouseholdPanel {
    private final Reviews reviews;
    private final RecognisedStatuses statuses;

    ReviewPanel(Reviews reviews, RecognisedStatuses statuses) {
        this.reviews = reviews;
        this.statuses = statuses;
    }

    /** What the section shows; nothing found means that the household was never surveyed. */
    public record View(
            String code, @Nullable HouseholdClass found, RecognisedStatuses.@Nullable Recognised recognised) {

        /** Whether the list and the rules disagree about poverty; other classes are not lists. */
        public boolean differs() {
            return found != null
                    && recognised != null
                    && !listed(recognised.status()).equals(listed(found.badge()));
        }

        private static String listed(String status) {
            return status.equals("poor") || status.equals("near-poor") ? status : "";
        }
    }

    @Override
    public String id() {
        return "class";
    }

    @Override
    public String titleKey() {
        return "review.panel.title";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String template() {
        return "review/panel";
    }

    @Override
    public String useCase() {
        return UseCase.SEE_CLASSIFICATION.name();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Map<String, Object>> model(Household household, LocalDate asOf) {
        return Optional.of(Map.of(
                "view",
                new View(
                        household.code(),
                        reviews.classOf(household.id(), asOf).orElse(null),
                        statuses.of(List.of(household.id()), asOf).stream()
                                .findFirst()
                                .orElse(null))));
    }
}
