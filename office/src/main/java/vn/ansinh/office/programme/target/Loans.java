package vn.ansinh.office.programme.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.Standing;
import vn.ansinh.office.review.Standings;

/**
 * Nhu cầu vay vốn: every poor, near-poor and newly escaped household is to be asked once a year, and every need to be dealt with. Who was
 * not asked is counted as not asked, never as having no need.
 */
@Component
public class Loans {
    private final JdbcClient sql;
    private final Standings standings;

    Loans(JdbcClient sql, Standings standings) {
        this.sql = sql;
        this.standings = standings;
    }

    /** How far a household has come; the name is a word key. */
    public enum State {
        NOT_ASKED,
        NO_NEED,
        NEEDS,
        PAPERS_DONE,
        LENT,
        REFUSED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the papers were dealt with, whatever the bank said. */
        public boolean isHandled() {
            return this == PAPERS_DONE || this == LENT || this == REFUSED;
        }

        /** Whether it counts as a need: one that was taken back does not. */
        public boolean isNeed() {
            return this == NEEDS || isHandled();
        }

        /** Those that may follow a need. */
        public static List<State> outcomes() {
            return List.of(PAPERS_DONE, LENT, REFUSED, WITHDRAWN);
        }

        static Optional<State> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * A household that is to be asked.
     *
     * @param need the answer in the year, where it was asked
     * @param amount in dong, asked for or lent
     */
    public record Line(
            UUID household,
            String code,
            String head,
            String group,
            Standing.Status standing,
            State state,
            Optional<UUID> need,
            Optional<LocalDate> day,
            OptionalLong amount,
            String words) {}

    /** How many there are of each, for the share that was dealt with. */
    public record Counts(long all, long unasked, long needs, long handled) {
        static Counts of(List<Line> lines) {
            return new Counts(
                    lines.size(),
                    lines.stream().filter(one -> one.state() == State.NOT_ASKED).count(),
                    lines.stream().filter(one -> one.state().isNeed()).count(),
                    lines.stream().filter(one -> one.state().isHandled()).count());
        }
    }

    @Transactional(readOnly = true)
    public Counts counts(LocalDate first, LocalDate day) {
        return Counts.of(lines(first, day));
    }

    /** Every household that is to be asked, as it stands on the day, with its newest answer since the first day. */
    @Transactional(readOnly = true)
    public List<Line> lines(LocalDate first, LocalDate day) {
        Map<UUID, Standing.Status> asked = standings.all(day).values().stream()
                .filter(one -> one.basis() == Standing.Basis.LIST)
                .filter(one -> one.status().filter(Loans::isAsked).isPresent())
                .collect(Collectors.toMap(
                        Standing::household, one -> one.status().orElseThrow()));
        return sql.sql("""
                with newest as (
                    select distinct on (n.household_id) n.* from programme.loan_need n
                    where n.asked_on between :first and :day order by n.household_id, n.asked_on desc, n.recorded_at desc),
                step as (
                    select distinct on (s.need_id) s.* from programme.loan_step s
                    where s.on_day <= :day order by s.need_id, s.on_day desc, s.recorded_at desc)
                select h.household_id, h.code, h.head_name, coalesce(h.area_name, '') as area, n.need_id, n.asked_on, n.is_needed,
                    s.outcome, coalesce(s.on_day, n.asked_on) as day, coalesce(s.amount, n.amount) as amount,
                    coalesce(nullif(s.note, ''), n.purpose, '') as words
                from registry.households_on(:day) h
                left join newest n using (household_id)
                left join step s on s.need_id = n.need_id
                where h.household_id = any (:asked::uuid[])
                order by h.area_position, h.code
                """)
                .param("first", first)
                .param("day", day)
                .param("asked", asked.keySet().toArray(UUID[]::new))
                .query((row, n) -> line(row, asked))
                .list();
    }

    private static boolean isAsked(Standing.Status status) {
        return status == Standing.Status.POOR
                || status == Standing.Status.NEAR_POOR
                || status == Standing.Status.NEWLY_ESCAPED;
    }

    private static Line line(ResultSet row, Map<UUID, Standing.Status> asked) throws SQLException {
        UUID household = row.getObject("household_id", UUID.class);
        long amount = row.getLong("amount");
        return new Line(
                household,
                row.getString("code"),
                row.getString("head_name"),
                row.getString("area"),
                asked.getOrDefault(household, Standing.Status.POOR),
                state(row),
                Optional.ofNullable(row.getObject("need_id", UUID.class)),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                amount == 0 ? OptionalLong.empty() : OptionalLong.of(amount),
                row.getString("words"));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getObject("need_id") == null) {
            return State.NOT_ASKED;
        }
        if (!row.getBoolean("is_needed")) {
            return State.NO_NEED;
        }
        @Nullable String outcome = row.getString("outcome");
        return outcome == null ? State.NEEDS : State.ofCode(outcome).orElseThrow();
    }

    /** The answer of a household; sending it twice writes it once. */
    @Transactional
    public void ask(UUID id, UUID household, LocalDate day, boolean isNeeded, OptionalLong amount, String purpose) {
        sql.sql("""
                insert into programme.loan_need (ward_id, need_id, household_id, asked_on, is_needed, amount, purpose, recorded_by)
                values (platform.ward(), :id, :household, :day, :needed, :amount, :purpose, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("household", household)
                .param("day", day)
                .param("needed", isNeeded)
                .param("amount", amount.isPresent() ? amount.getAsLong() : null, Types.BIGINT)
                .param("purpose", purpose)
                .update();
    }

    /** What became of a need. */
    @Transactional
    public void handle(UUID id, UUID need, LocalDate day, State outcome, OptionalLong amount, String note) {
        sql.sql("""
                insert into programme.loan_step (ward_id, step_id, need_id, on_day, outcome, amount, note, recorded_by)
                values (platform.ward(), :id, :need, :day, :outcome, :amount, :note, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("need", need)
                .param("day", day)
                .param("outcome", outcome.code())
                .param("amount", amount.isPresent() ? amount.getAsLong() : null, Types.BIGINT)
                .param("note", note)
                .update();
    }
}
