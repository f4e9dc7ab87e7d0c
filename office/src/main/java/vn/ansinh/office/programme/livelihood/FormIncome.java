package vn.ansinh.office.programme.livelihood;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Standard;

/** The income per person of a household's last form, beside which stands what a project brings; for those who may see incomes. */
@Component
public class FormIncome {
    private final Surveys surveys;
    private final Reviews reviews;

    FormIncome(Surveys surveys, Reviews reviews) {
        this.surveys = surveys;
        this.reviews = reviews;
    }

    /** In dong a month for each person, rounded down, with the day of the interview. */
    public record PerPerson(long amount, LocalDate interview) {}

    /** By household; nothing where the form says no income or the acting person may not see it. */
    @Transactional(readOnly = true)
    public Map<UUID, PerPerson> of(Collection<UUID> households, LocalDate day) {
        Optional<Standard> standard = reviews.standardOn(day);
        boolean maySee = Acting.current()
                .filter(who -> !who.role().isEmpty() && Access.allows(Role.of(who.role()), UseCase.SEE_INCOME))
                .isPresent();
        if (standard.isEmpty() || !maySee || households.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Submission> last = new HashMap<>();
        for (Submission form : surveys.standing(List.copyOf(households))) {
            if (!form.interviewDate().isAfter(day)) {
                last.merge(form.household(), form, FormIncome::later);
            }
        }
        Map<UUID, PerPerson> found = new HashMap<>();
        last.forEach((household, form) -> {
            HouseholdFacts facts = reviews.evaluate(form, standard.get()).facts();
            if (facts.knowsIncome() && facts.knowsMembers()) {
                long shares = (long) facts.members() * facts.months();
                found.put(household, new PerPerson(facts.income() / shares, form.interviewDate()));
            }
        });
        return found;
    }

    private static Submission later(Submission one, Submission other) {
        int byDay = one.interviewDate().compareTo(other.interviewDate());
        return byDay > 0 || (byDay == 0 && one.receivedAt().isAfter(other.receivedAt())) ? one : other;
    }
}
