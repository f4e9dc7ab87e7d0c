package vn.ansinh.office.review.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.review.ReviewProcedure;

/** The reviews of the ward and the steps that were taken in them. Only ever added to. */
@Component
public class Rounds {
    private static final String SELECT = """
            select r.*, coalesce(a.full_name, '') as opened_name from review.round r
            left join account.user_account a on a.ward_id = r.ward_id and a.user_id = r.opened_by
            """;

    private final JdbcClient sql;
    private final Law law;

    Rounds(JdbcClient sql, Law law) {
        this.sql = sql;
        this.law = law;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Round> all() {
        return sql.sql(SELECT + "order by r.begins desc, r.kind")
                .query((row, n) -> round(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Round> find(UUID id) {
        return sql.sql(SELECT + "where r.round_id = :id")
                .param("id", id)
                .query((row, n) -> round(row))
                .optional();
    }

    Optional<Round> find(ReviewProcedure.Kind kind, int year, @Nullable Integer month) {
        return sql
                .sql(SELECT + "where r.kind = :kind and r.year = :year and r.month is not distinct from :month::int")
                .param("kind", kind.code())
                .param("year", year)
                .param("month", month, Types.INTEGER)
                .query((row, n) -> round(row))
                .list()
                .stream()
                .findFirst();
    }

    private Round round(ResultSet row) throws SQLException {
        String procedure = row.getString("procedure");
        return new Round(
                row.getObject("round_id", UUID.class),
                ReviewProcedure.Kind.ofCode(row.getString("kind")).orElseThrow(),
                row.getInt("year"),
                row.getObject("month", Integer.class),
                law.reviewProcedures()
                        .find(procedure)
                        .orElseThrow(() -> new IllegalStateException("no procedure " + procedure)),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getBoolean("is_due"),
                row.getString("opened_name"),
                row.getTimestamp("opened_at").toInstant());
    }

    void add(UUID id, ReviewProcedure procedure, int year, @Nullable Integer month, LocalDate begins, LocalDate ends) {
        add(id, procedure, year, month, begins, ends, true);
    }

    /** {@code isDue} says whether the last day is one for the result. */
    void add(
            UUID id,
            ReviewProcedure procedure,
            int year,
            @Nullable Integer month,
            LocalDate begins,
            LocalDate ends,
            boolean isDue) {
        sql.sql("""
                insert into review.round (ward_id, round_id, kind, year, month, procedure, law, begins, ends, is_due, opened_by)
                values (platform.ward(), :id, :kind, :year, :month, :procedure, :law, :begins, :ends, :due, platform.app_user())
                """)
                .param("id", id)
                .param("kind", procedure.kind().code())
                .param("year", year)
                .param("month", month, Types.INTEGER)
                .param("procedure", procedure.id())
                .param("law", law.hash())
                .param("begins", begins)
                .param("ends", ends)
                .param("due", isDue)
                .update();
    }

    /** Everything that was done, the latest first. */
    @Transactional(readOnly = true)
    public List<Move> moves(UUID round) {
        return sql.sql("""
                select m.*, coalesce(a.full_name, '') as done_name from review.round_move m
                left join account.user_account a on a.ward_id = m.ward_id and a.user_id = m.done_by
                where m.round_id = :round order by m.number desc
                """)
                .param("round", round)
                .query((row, n) -> new Move(
                        row.getInt("number"),
                        Optional.ofNullable(row.getObject("area_id", UUID.class)),
                        row.getString("action"),
                        row.getString("from_step"),
                        row.getString("to_step"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("reason"),
                        row.getString("done_name"),
                        row.getTimestamp("done_at").toInstant()))
                .list();
    }

    /** The last step that a group took, or the ward. */
    @Transactional(readOnly = true)
    public Optional<Move> last(UUID round, Optional<UUID> area) {
        return moves(round).stream().filter(move -> move.area().equals(area)).findFirst();
    }

    /** Where a group stands, or the ward. */
    @Transactional(readOnly = true)
    public String step(Round round, Optional<UUID> area) {
        return last(round.id(), area)
                .map(Move::to)
                .orElse(round.procedure().first(area.isPresent()).id());
    }

    /** Whether the ward still waits for its groups. */
    @Transactional(readOnly = true)
    public boolean isCollecting(Round round) {
        return step(round, Optional.empty())
                .equals(round.procedure().first(false).id());
    }

    /** Whether households still come to the list of a group: until its survey is over, or the ward has brought the results together. */
    @Transactional(readOnly = true)
    public boolean isListOpen(Round round, UUID area) {
        return isCollecting(round) && List.of("list", "survey").contains(step(round, Optional.of(area)));
    }

    /** Whoever changes a round waits here for whoever does so already. */
    @Transactional
    public void lock(Round round) {
        sql.sql("select review.next_move(:round)")
                .param("round", round.id())
                .query()
                .listOfRows();
    }

    /** Of two at once one fails, for a number is given once. A leader counts only what a leader sees, so the database counts. */
    @Transactional
    public void move(
            UUID round, Optional<UUID> area, String action, String from, String to, LocalDate day, String reason) {
        sql.sql("""
                insert into review.round_move (ward_id, round_id, number, area_id, action, from_step, to_step, on_day, reason, done_by)
                values (platform.ward(), :round, review.next_move(:round), :area, :action, :from, :to, :day, :reason, platform.app_user())
                """)
                .param("round", round)
                .param("area", area.orElse(null), Types.OTHER)
                .param("action", action)
                .param("from", from)
                .param("to", to)
                .param("day", day)
                .param("reason", reason)
                .update();
    }
}
