package vn.ansinh.office.programme.watch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ansinh.office.review.Reviews;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.Surveys;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Standard;

/** Households whose last form shows an income above the line of poverty, but not far above it. No sum of money leaves this class. */
final class NearLine {
    private static final long PER_CENT = 100;

    private final JdbcClient sql;
    private final Surveys surveys;
    private final Reviews reviews;

    NearLine(JdbcClient sql, Surveys surveys, Reviews reviews) {
        this.sql = sql;
        this.surveys = surveys;
        this.reviews = reviews;
    }

    /** By household, the day of the interview that shows it; of all households, or of these. */
    Map<UUID, LocalDate> on(LocalDate day, int percent, LocalDate since, Optional<Collection<UUID>> which) {
        Optional<Standard> standard = reviews.standardOn(day);
        if (standard.isEmpty()) {
            return Map.of();
        }
        // the class that lies next above the line, so that not every form of the ward is read
        List<UUID> ids = sql.sql("""
                        select c.household_id from review.classes_on(:day) c
                        where c.class not in ('poor', 'near-poor', 'above-average') and c.interview_date >= :since
                            and (:all or c.household_id = any (:which::uuid[]))
                        """)
                .param("day", day)
                .param("since", since)
                .param("all", which.isEmpty())
                .param("which", which.map(some -> some.toArray(UUID[]::new)).orElseGet(() -> new UUID[0]))
                .query(UUID.class)
                .list();
        Map<UUID, Submission> last = new HashMap<>();
        for (Submission form : surveys.standing(ids)) {
            if (!form.interviewDate().isAfter(day)) {
                last.merge(form.household(), form, NearLine::later);
            }
        }
        Map<UUID, LocalDate> near = new HashMap<>();
        last.forEach((household, form) -> {
            if (isNear(
                    reviews.evaluate(form, standard.get()).facts(),
                    standard.get().line(),
                    percent)) {
                near.put(household, form.interviewDate());
            }
        });
        return near;
    }

    private static Submission later(Submission one, Submission other) {
        return one.interviewDate().isBefore(other.interviewDate())
                        || (one.interviewDate().equals(other.interviewDate())
                                && one.receivedAt().isBefore(other.receivedAt()))
                ? other
                : one;
    }

    /** Whether the income is above the line by no more than so many per cent of it. */
    static boolean isNear(HouseholdFacts facts, IncomeLine line, int percent) {
        if (facts.area() == AreaKind.UNKNOWN || !facts.knowsIncome() || !facts.knowsMembers()) {
            return false;
        }
        long whole = line.in(facts.area()) * facts.members() * facts.months();
        long above = facts.income() - whole;
        return above > 0 && above * PER_CENT <= percent * whole;
    }
}
