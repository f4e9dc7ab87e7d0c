package vn.ansinh.office.review.reinterview;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.survey.Answers;

/** Draws, second forms and decisions as rows. Only ever added to. */
@Component
public class SecondForms {
    private static final String INCOME = "income-";

    private final JdbcClient sql;
    private final JsonMapper json;

    SecondForms(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** What is kept of one household. */
    record Kept(
            UUID household,
            boolean isDrawn,
            Optional<Reinterview.Second> second,
            Optional<Reinterview.Decision> decision,
            Optional<Withdrawn> withdrawn) {}

    /** A household that is not asked again, after all. */
    public record Withdrawn(String reason, String by) {}

    @Transactional(readOnly = true)
    public List<Kept> of(UUID round) {
        return sql.sql("""
                select r.household_id, d.seed is not null as drawn, f.interview_date, f.interviewer, f.submission_id,
                    f.answers, i.answers as income, e.decision, e.reason, e.submission_id as before, coalesce(a.full_name, '') as by_name,
                    w.reason as withdrawn, coalesce(b.full_name, '') as withdrawn_name
                from review.reinterview r
                join review.reinterview_draw d on d.ward_id = r.ward_id and d.draw_id = r.draw_id
                left join review.reinterview_form f
                    on f.ward_id = r.ward_id and f.round_id = r.round_id and f.household_id = r.household_id
                left join review.reinterview_income i
                    on i.ward_id = r.ward_id and i.round_id = r.round_id and i.household_id = r.household_id
                left join review.reinterview_decision e
                    on e.ward_id = r.ward_id and e.round_id = r.round_id and e.household_id = r.household_id
                left join account.user_account a on a.ward_id = e.ward_id and a.user_id = e.decided_by
                left join review.reinterview_withdrawal w
                    on w.ward_id = r.ward_id and w.round_id = r.round_id and w.household_id = r.household_id
                left join account.user_account b on b.ward_id = w.ward_id and b.user_id = w.withdrawn_by
                where r.round_id = :round
                """)
                .param("round", round)
                .query((row, n) -> {
                    String withdrawn = row.getString("withdrawn");
                    LocalDate day = row.getObject("interview_date", LocalDate.class);
                    String decision = row.getString("decision");
                    return new Kept(
                            row.getObject("household_id", UUID.class),
                            row.getBoolean("drawn"),
                            day == null
                                    ? Optional.empty()
                                    : Optional.of(new Reinterview.Second(
                                            day,
                                            row.getString("interviewer"),
                                            row.getObject("submission_id", UUID.class),
                                            read(row.getString("answers"), row.getString("income")))),
                            decision == null
                                    ? Optional.empty()
                                    : Optional.of(new Reinterview.Decision(
                                            decision.equals("again"),
                                            row.getString("reason"),
                                            row.getString("by_name"),
                                            Optional.ofNullable(row.getObject("before", UUID.class)))),
                            withdrawn == null
                                    ? Optional.empty()
                                    : Optional.of(new Withdrawn(withdrawn, row.getString("withdrawn_name"))));
                })
                .list();
    }

    @Transactional(readOnly = true)
    public List<Draw> draws(UUID round) {
        return sql.sql("""
                select d.*, coalesce(a.full_name, '') as by_name, (d.drawn_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
                    (select count(*) from review.reinterview r where r.ward_id = d.ward_id and r.draw_id = d.draw_id) as taken,
                    exists (select from review.reinterview_among m where m.ward_id = d.ward_id and m.draw_id = d.draw_id) as is_kept
                from review.reinterview_draw d
                left join account.user_account a on a.ward_id = d.ward_id and a.user_id = d.drawn_by
                where d.round_id = :round order by d.drawn_at, d.draw_id
                """)
                .param("round", round)
                .query((row, n) -> new Draw(
                        row.getObject("draw_id", UUID.class),
                        row.getObject("percent", Integer.class),
                        row.getString("seed"),
                        row.getInt("among"),
                        row.getLong("taken"),
                        row.getString("by_name"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("is_kept")))
                .list();
    }

    /** A lot, with the households that it was drawn from. */
    void draw(UUID round, List<UUID> among, Collection<UUID> taken, int percent, String seed) {
        UUID draw = take(round, taken, percent, seed, among.size());
        sql.sql("""
                insert into review.reinterview_among (ward_id, draw_id, household_id, is_taken)
                select platform.ward(), :draw, h.id, h.id = any (:taken::uuid[]) from unnest(:among::uuid[]) as h(id)
                """)
                .param("draw", draw)
                .param("among", among.toArray(UUID[]::new))
                .param("taken", taken.toArray(UUID[]::new))
                .update();
    }

    void pick(UUID round, Collection<UUID> households, int among) {
        take(round, households, null, null, among);
    }

    private UUID take(
            UUID round, Collection<UUID> households, @Nullable Integer percent, @Nullable String seed, int among) {
        UUID draw = Ids.next();
        sql.sql("""
                insert into review.reinterview_draw (ward_id, draw_id, round_id, percent, seed, among, drawn_by)
                values (platform.ward(), :draw, :round, :percent, :seed, :among, platform.app_user())
                """)
                .param("draw", draw)
                .param("round", round)
                .param("percent", percent, Types.INTEGER)
                .param("seed", seed, Types.VARCHAR)
                .param("among", among)
                .update();
        sql.sql("""
                insert into review.reinterview (ward_id, round_id, household_id, draw_id)
                select platform.ward(), :round, h.id, :draw from unnest(:households::uuid[]) as h(id)
                """)
                .param("round", round)
                .param("draw", draw)
                .param("households", households.toArray(UUID[]::new))
                .update();
        return draw;
    }

    /** A household from which a lot was drawn; no code and name of one that the acting person may not see. */
    record Among(UUID household, boolean isTaken, String code, String head) {}

    @Transactional(readOnly = true)
    public List<Among> among(UUID draw) {
        return sql.sql("""
                select m.household_id as household, m.is_taken, coalesce(h.code, '') as code, coalesce(h.head_name, '') as head
                from review.reinterview_among m
                join review.reinterview_draw d on d.ward_id = m.ward_id and d.draw_id = m.draw_id
                left join registry.households_on((d.drawn_at at time zone 'Asia/Ho_Chi_Minh')::date) h on h.household_id = m.household_id
                where m.draw_id = :draw
                """).param("draw", draw).query(Among.class).list();
    }

    /** False where somebody was faster. */
    boolean add(UUID round, UUID household, Reinterview.Second second) {
        Map<String, String> income = new TreeMap<>();
        Map<String, String> others = new TreeMap<>();
        second.answers()
                .byQuestion()
                .forEach((question, answer) -> (question.startsWith(INCOME) ? income : others).put(question, answer));
        int added = sql.sql("""
                insert into review.reinterview_form (ward_id, round_id, household_id, interview_date, interviewer, submission_id,
                    answers, recorded_by)
                values (platform.ward(), :round, :household, :day, :who, :compared, :answers::jsonb, platform.app_user())
                on conflict (ward_id, round_id, household_id) do nothing
                """)
                .param("round", round)
                .param("household", household)
                .param("day", second.day())
                .param("who", second.interviewer())
                .param("compared", second.compared())
                .param("answers", json.writeValueAsString(others))
                .update();
        if (added > 0 && !income.isEmpty()) {
            sql.sql("""
                    insert into review.reinterview_income (ward_id, round_id, household_id, answers)
                    values (platform.ward(), :round, :household, :answers::jsonb)
                    """)
                    .param("round", round)
                    .param("household", household)
                    .param("answers", json.writeValueAsString(income))
                    .update();
        }
        return added > 0;
    }

    /** Whether it was to be asked again until now: not one that has its second form, nor one withdrawn before. */
    boolean withdraw(UUID round, UUID household, String reason) {
        return sql.sql("""
                insert into review.reinterview_withdrawal (ward_id, round_id, household_id, reason, withdrawn_by)
                select platform.ward(), :round, :household, :reason, platform.app_user()
                where not exists (select from review.reinterview_form f where f.round_id = :round and f.household_id = :household)
                on conflict do nothing
                """)
                        .param("round", round)
                        .param("household", household)
                        .param("reason", reason)
                        .update()
                > 0;
    }

    /** False where somebody was faster. */
    boolean decide(UUID round, UUID household, boolean isAgain, String reason, Optional<UUID> now) {
        return sql.sql("""
                insert into review.reinterview_decision (ward_id, round_id, household_id, decision, reason, submission_id, decided_by)
                values (platform.ward(), :round, :household, :decision, :reason, :now, platform.app_user())
                on conflict (ward_id, round_id, household_id) do nothing
                """)
                        .param("round", round)
                        .param("household", household)
                        .param("decision", isAgain ? "again" : "stays")
                        .param("reason", reason)
                        .param("now", now.orElse(null), Types.OTHER)
                        .update()
                > 0;
    }

    private Answers read(@Nullable String answers, @Nullable String income) {
        Map<String, String> all = new HashMap<>();
        for (String part : new String[] {answers == null ? "{}" : answers, income == null ? "{}" : income}) {
            all.putAll(json.readValue(part, new TypeReference<TreeMap<String, String>>() {}));
        }
        return Answers.of(all);
    }
}
