package vn.ansinh.office.review.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;

/** Puts the two standards of a review side by side; most reviews have one alone. */
@Component
class Comparisons {
    private final Law law;
    private final JdbcClient sql;
    private final Today today;

    Comparisons(Law law, JdbcClient sql, Today today) {
        this.law = law;
        this.sql = sql;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Optional<Compared> of(Round round) {
        List<Standard> standards = law.standardsEvaluatedOn(round.begins());
        if (standards.size() < 2) {
            return Optional.empty();
        }
        Standard inForce = law.standardOn(round.begins()).orElse(standards.getFirst());
        Standard next = standards.stream()
                .filter(one -> !one.id().equals(inForce.id()))
                .findFirst()
                .orElseThrow();
        LocalDate day = today.date().isAfter(round.ends()) ? round.ends() : today.date();
        List<Compared.Line> lines = sql.sql("""
                select h.code, h.head_name, coalesce(h.area_name, '') as area, h.people,
                    case when r.status in ('poor', 'near-poor') then r.status else 'off' end as was,
                    coalesce(a.class, '') as now, coalesce(b.class, '') as then
                from review.candidate c
                join registry.households_on(:day) h on h.household_id = c.household_id
                join review.classes_on(:day) k on k.household_id = c.household_id and k.interview_date >= :begins
                left join review.classification a on a.ward_id = k.ward_id and a.submission_id = k.submission_id and a.standard = :inForce
                left join review.classification b on b.ward_id = k.ward_id and b.submission_id = k.submission_id and b.standard = :next
                left join review.recognised_on(:begins) r on r.household_id = c.household_id
                where c.round_id = :round
                    and (not exists (select from review.candidate_removal x where x.ward_id = c.ward_id
                            and x.round_id = c.round_id and x.household_id = c.household_id)
                        or exists (select from review.candidate_return y where y.ward_id = c.ward_id
                            and y.round_id = c.round_id and y.household_id = c.household_id))
                order by h.area_position, h.head_sort_key, h.code
                """)
                .param("day", day)
                .param("begins", round.begins())
                .param("round", round.id())
                .param("inForce", inForce.id())
                .param("next", next.id())
                .query((row, n) -> new Compared.Line(
                        row.getString("code"),
                        row.getString("head_name"),
                        row.getString("area"),
                        row.getInt("people"),
                        Compared.Place.of(row.getString("was")),
                        Compared.Place.of(row.getString("now")),
                        Compared.Place.of(row.getString("then"))))
                .list();
        return Optional.of(new Compared(inForce, next, lines));
    }
}
