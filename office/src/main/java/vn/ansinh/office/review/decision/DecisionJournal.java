package vn.ansinh.office.review.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.opinion.Opinion;
import vn.ansinh.office.review.opinion.Opinions;
import vn.ansinh.office.review.round.JournalPart;
import vn.ansinh.office.review.round.Move;
import vn.ansinh.office.review.round.OpinionRule;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** Signatures, certificates issued and ended, and letters of superior bodies that came unasked, for the journal of a review. */
@Component
class DecisionJournal implements JournalPart {
    private final JdbcClient sql;
    private final Decisions decisions;
    private final Opinions opinions;
    private final Rounds rounds;

    DecisionJournal(JdbcClient sql, Decisions decisions, Opinions opinions, Rounds rounds) {
        this.rounds = rounds;
        this.sql = sql;
        this.decisions = decisions;
        this.opinions = opinions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> of(Round round) {
        List<Entry> all = new ArrayList<>();
        all.addAll(sql.sql("""
                select d.decision_id, d.corrects is not null as corrects, e.ended_on, coalesce(a.full_name, '') as by_name, e.ended_at
                from review.decision d
                join review.decision_end e on e.ward_id = d.ward_id and e.decision_id = d.decision_id and e.outcome = 'signed'
                left join account.user_account a on a.ward_id = e.ward_id and a.user_id = e.ended_by
                where d.round_id = :round and not d.on_paper
                """)
                .param("round", round.id())
                .query((row, n) -> new Entry(
                        row.getObject("ended_on", LocalDate.class),
                        Said.of(
                                row.getBoolean("corrects") ? "journal.signed.correction" : "journal.signed",
                                decisions.cited(row.getObject("decision_id", UUID.class))),
                        row.getString("by_name"),
                        row.getTimestamp("ended_at").toInstant()))
                .list());
        all.addAll(counted(round, "journal.issued", """
                select c.issued_on as day, count(*) as households, coalesce(a.full_name, '') as by_name, max(c.issued_at) as at
                from review.certificate c
                join review.decision d on d.ward_id = c.ward_id and d.decision_id = c.decision_id
                left join account.user_account a on a.ward_id = c.ward_id and a.user_id = c.issued_by
                where d.round_id = :round group by c.issued_on, c.issued_by, a.full_name
                """));
        all.addAll(counted(round, "journal.confirmed", """
                select (y.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as day, count(*) as households,
                    coalesce(a.full_name, '') as by_name, max(y.recorded_at) as at
                from review.certificate_year y
                join review.decision d on d.ward_id = y.ward_id and d.decision_id = y.decision_id
                join review.certificate c on c.ward_id = y.ward_id and c.certificate_id = y.certificate_id and c.decision_id <> y.decision_id
                left join account.user_account a on a.ward_id = y.ward_id and a.user_id = y.recorded_by
                where d.round_id = :round group by day, y.recorded_by, a.full_name
                """));
        all.addAll(counted(round, "journal.ended", """
                select e.ended_on as day, count(*) as households, coalesce(a.full_name, '') as by_name, max(e.ended_at) as at
                from review.certificate_end e
                join review.decision d on d.ward_id = e.ward_id and d.decision_id = e.decision_id
                left join account.user_account a on a.ward_id = e.ward_id and a.user_id = e.ended_by
                where d.round_id = :round group by e.ended_on, e.ended_by, a.full_name
                """));
        Set<Integer> asked = rounds.moves(round.id()).stream()
                .filter(move -> move.to().equals(OpinionRule.STEP))
                .map(Move::number)
                .collect(Collectors.toSet());
        // the answer to what was asked is a step of its own
        for (Opinion one : opinions.of(round)) {
            if (asked.contains(one.afterMove())) {
                continue;
            }
            all.add(new Entry(
                    one.dated(),
                    one.isAgreed()
                            ? Said.of("journal.opinion.agreed", one.cited())
                            : Said.of("journal.opinion.returned", one.cited(), one.codes()),
                    one.by(),
                    one.at()));
        }
        return all;
    }

    private List<Entry> counted(Round round, String key, String query) {
        return sql.sql(query)
                .param("round", round.id())
                .query((row, n) -> entry(row, key))
                .list();
    }

    private static Entry entry(ResultSet row, String key) throws SQLException {
        return new Entry(
                row.getObject("day", LocalDate.class),
                Said.of(key, row.getLong("households")),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}
