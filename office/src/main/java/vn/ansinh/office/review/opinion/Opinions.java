package vn.ansinh.office.review.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.Candidate;
import vn.ansinh.office.review.round.Candidates;
import vn.ansinh.office.review.round.OpinionRule;
import vn.ansinh.office.review.round.Round;
import vn.ansinh.office.review.round.Rounds;

/** What superior bodies wrote. Only ever added to. */
@Component
public class Opinions {
    private final JdbcClient sql;
    private final Candidates candidates;
    private final Rounds rounds;

    Opinions(JdbcClient sql, Candidates candidates, Rounds rounds) {
        this.sql = sql;
        this.candidates = candidates;
        this.rounds = rounds;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Opinion> of(Round round) {
        Map<UUID, List<UUID>> named = named(round.id());
        Map<UUID, Candidate> known = new HashMap<>();
        if (!named.isEmpty()) {
            candidates.of(round, Optional.empty()).forEach(each -> known.put(each.household(), each));
        }
        return sql.sql("""
                select o.*, coalesce(a.full_name, '') as recorded_name from review.opinion o
                left join account.user_account a on a.ward_id = o.ward_id and a.user_id = o.recorded_by
                where o.round_id = :round order by o.number desc
                """)
                .param("round", round.id())
                .query((row, n) -> {
                    UUID id = row.getObject("opinion_id", UUID.class);
                    return new Opinion(
                            id,
                            round.id(),
                            row.getInt("number"),
                            row.getString("body"),
                            row.getString("written"),
                            row.getObject("dated", LocalDate.class),
                            row.getBoolean("is_agreed"),
                            row.getString("note"),
                            row.getInt("after_move"),
                            named.getOrDefault(id, List.of()).stream()
                                    .flatMap(one -> Optional.ofNullable(known.get(one)).stream())
                                    .map(each -> new Opinion.Named(
                                            each.household(), each.area(), each.code(), each.head(), each.surveyed()))
                                    .toList(),
                            row.getString("recorded_name"),
                            row.getTimestamp("recorded_at").toInstant());
                })
                .list();
    }

    private Map<UUID, List<UUID>> named(UUID round) {
        Map<UUID, List<UUID>> named = new HashMap<>();
        sql.sql("""
                select n.opinion_id, n.household_id from review.opinion_household n
                join registry.household h on h.ward_id = n.ward_id and h.household_id = n.household_id
                where n.round_id = :round order by h.code
                """).param("round", round).query(row -> {
            named.computeIfAbsent(row.getObject("opinion_id", UUID.class), any -> new ArrayList<>())
                    .add(row.getObject("household_id", UUID.class));
        });
        return named;
    }

    /** The answer to what is being asked now; empty while the body is not asked or did not answer. */
    @Transactional(readOnly = true)
    public Optional<Opinion> answer(Round round) {
        return rounds.last(round.id(), Optional.empty())
                .filter(move -> move.to().equals(OpinionRule.STEP))
                .flatMap(move -> of(round).stream()
                        .filter(one -> one.afterMove() == move.number())
                        .findFirst());
    }

    /** Households of a group that a letter names and that have no form since; the latest letter first. */
    @Transactional(readOnly = true)
    public List<Opinion> open(Round round, UUID area) {
        return of(round).stream()
                .filter(one ->
                        one.open().stream().anyMatch(named -> named.area().equals(area)))
                .toList();
    }

    /** A letter that is written down. */
    public record Letter(UUID id, String body, String written, LocalDate dated, boolean isAgreed, String note) {}

    /** Whether it is new: the same form sent twice is one letter. */
    @Transactional
    public boolean add(Round round, Letter letter, int afterMove, Collection<UUID> households) {
        int added = sql.sql("""
                insert into review.opinion (ward_id, opinion_id, round_id, number, body, written, dated, is_agreed, note, after_move,
                    recorded_by)
                select platform.ward(), :id, :round, coalesce(max(o.number), 0) + 1, :body, :written, :dated, :agreed, :note, :move,
                    platform.app_user()
                from review.opinion o where o.round_id = :round
                on conflict (ward_id, opinion_id) do nothing
                """)
                .param("id", letter.id())
                .param("round", round.id())
                .param("body", letter.body())
                .param("written", letter.written())
                .param("dated", letter.dated())
                .param("agreed", letter.isAgreed())
                .param("note", letter.note())
                .param("move", afterMove)
                .update();
        if (added > 0) {
            sql.sql("""
                    insert into review.opinion_household (ward_id, opinion_id, round_id, household_id)
                    select platform.ward(), :id, :round, h.id from unnest(:households::uuid[]) as h(id)
                    """)
                    .param("id", letter.id())
                    .param("round", round.id())
                    .param("households", households.toArray(UUID[]::new))
                    .update();
        }
        return added > 0;
    }
}
