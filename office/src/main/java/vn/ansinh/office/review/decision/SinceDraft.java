package vn.ansinh.office.review.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changed since a draft was written down, for the one who signs: newer forms, other numbers of people, households that left. */
@Component
public class SinceDraft {
    private final JdbcClient sql;

    SinceDraft(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A household that is no longer as in the draft.
     *
     * @param people now; nought for one that left
     * @param found the class that the rules find now; null while it is open
     */
    public record Difference(
            String code,
            String headName,
            int wasPeople,
            int people,
            String wasFound,
            @Nullable String found) {}

    @Transactional(readOnly = true)
    public List<Difference> differences(UUID draft, LocalDate today) {
        return sql.sql("""
                select l.code, l.head_name, l.people as was_people, coalesce(h.people, 0) as people, l.found as was_found, k.class as found
                from review.decision_household l
                left join registry.households_on(:today) h on h.household_id = l.household_id
                left join review.classes_on(:today) k on k.household_id = l.household_id
                where l.decision_id = :draft and (h.household_id is null or h.people <> l.people or coalesce(k.class, '') <> l.found)
                order by l.number
                """)
                .param("draft", draft)
                .param("today", today)
                .query(Difference.class)
                .list();
    }
}
