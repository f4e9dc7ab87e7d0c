package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.Round;

/** What households are at the end of a round: by its signed decisions, and before any is signed by its forms. */
@Component
class EndStatuses {
    private final JdbcClient sql;
    private final Candidates candidates;
    private final Today today;

    EndStatuses(JdbcClient sql, Candidates candidates, Today today) {
        this.sql = sql;
        this.candidates = candidates;
        this.today = today;
    }

    /**
     * The end of a round.
     *
     * @param day on which the statuses are looked at
     * @param changed what the round says of households; all others stay what the ward's lists of the day say
     * @param undecided households of the round of which nothing can be said yet
     */
    record End(LocalDate day, boolean isProvisional, Map<UUID, Grade> changed, long undecided) {
        End {
            changed = Map.copyOf(changed);
        }
    }

    @Transactional(readOnly = true)
    public End of(Round round) {
        return signedOn(round).map(day -> signed(round, day)).orElseGet(() -> provisional(round));
    }

    /** The day of the decision; one that only puts another right does not move it. */
    private Optional<LocalDate> signedOn(Round round) {
        return sql.sql("""
                select max(e.ended_on) from review.decision d
                join review.decision_end e on e.ward_id = d.ward_id and e.decision_id = d.decision_id and e.outcome = 'signed'
                where d.round_id = :round and d.corrects is null
                having max(e.ended_on) is not null
                """)
                .param("round", round.id())
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    private End signed(Round round, LocalDate day) {
        Map<UUID, Grade> changed = new HashMap<>();
        sql.sql("""
                select distinct on (h.household_id) h.household_id, h.becomes from review.decision d
                join review.decision_end e on e.ward_id = d.ward_id and e.decision_id = d.decision_id and e.outcome = 'signed'
                join review.decision_household h on h.ward_id = d.ward_id and h.decision_id = d.decision_id
                where d.round_id = :round order by h.household_id, d.number desc
                """).param("round", round.id()).query(row -> {
            changed.put(row.getObject("household_id", UUID.class), Grade.ofStatus(row.getString("becomes")));
        });
        return new End(day, false, changed, 0);
    }

    private End provisional(Round round) {
        Map<UUID, Grade> changed = new HashMap<>();
        long undecided = 0;
        List<Candidate> these = round.isOfLists() ? candidates.of(round, Optional.empty()) : List.of();
        for (Candidate each : these) {
            String found = each.found();
            if (!each.isOn() || each.head().isEmpty()) {
                continue;
            }
            if (found == null) {
                undecided++;
            } else {
                Grade grade = Grade.ofStatus(found);
                changed.put(each.household(), grade.isListed() ? grade : Grade.NONE);
            }
        }
        LocalDate last = today.date().isAfter(round.ends()) ? round.ends() : today.date();
        return new End(last.isBefore(round.begins()) ? round.begins() : last, true, changed, undecided);
    }
}
