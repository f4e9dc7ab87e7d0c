package vn.ansinh.office.registry.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.review.ReviewProcedure;

/** The size of each group beside that on the last day of the last annual review: what changed much was counted or recorded wrongly. */
@Component
class GroupSizes {
    private final JdbcClient sql;
    private final Law law;
    private final Today today;

    GroupSizes(JdbcClient sql, Law law, Today today) {
        this.sql = sql;
        this.law = law;
        this.today = today;
    }

    /** The last day of the last annual review that is over; empty where the law of that time is not known. */
    Optional<LocalDate> lastReview() {
        return Optional.of(today.date().getYear())
                .flatMap(this::ends)
                .filter(end -> end.isBefore(today.date()))
                .or(() -> ends(today.date().getYear() - 1));
    }

    private Optional<LocalDate> ends(int year) {
        return law.reviewProcedures()
                .annual(year)
                .flatMap(ReviewProcedure::window)
                .map(window -> window.ends(year));
    }

    /** The groups of which the acting person sees households, in their order. */
    @Transactional(readOnly = true)
    public List<GroupSize> since(LocalDate review) {
        return sql.sql("""
                with past as (select h.area_id, count(*) as households, sum(h.people) as people
                        from registry.households_on(:review) h group by h.area_id),
                    present as (select h.area_id, count(*) as households, sum(h.people) as people
                        from registry.households_on(:today) h group by h.area_id)
                select a.name, coalesce(t.households, 0) as households_then, coalesce(t.people, 0) as people_then,
                    coalesce(n.households, 0) as households_now, coalesce(n.people, 0) as people_now
                from registry.areas_on(:today) a
                left join past t on t.area_id = a.area_id
                left join present n on n.area_id = a.area_id
                where t.area_id is not null or n.area_id is not null
                order by a.position
                """)
                .param("review", review)
                .param("today", today.date())
                .query((row, n) -> new GroupSize(
                        row.getString("name"),
                        row.getLong("households_then"),
                        row.getLong("people_then"),
                        row.getLong("households_now"),
                        row.getLong("people_now")))
                .list();
    }
}
