package vn.ansinh.office.review.reinterview;

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
                    f.answers, i.answers as income, e.decision, e.reason, coalesce(a.full_name, '') as by_name,
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
                                            row.getString("by_name"))),
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
                    (select count(*) from review.reinterview r where r.ward_id = d.ward_id and r.draw_id = d.draw_id) as taken
                from review.reinterview_draw d
                left join account.user_account a on a.ward_id = d.ward_id and a.user_id = d.drawn_by
                where d.round_id = :round order by d.drawn_at, d.draw_id
                """)
                .param("round", round)
                .query((row, n) -> new Draw(
                        row.getObject("percent", Integer.class),
                        row.getString("seed"),
                        row.getInt("among"),
                        row.getLong("taken"),
                        row.getString("by_name"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    void draw(UUID round, Collection<UUID> households, @Nullable Integer percent, @Nullable String seed, int among) {
        UUID draw = Ids.next();
        sql.sql("""
                insert into review.reinterview_draw (ward_id, draw_id, round_id, percent, seed, among, drawn_by)
                values (platform.ward(), :draw, :round, :percent, :seed, :among, platform.app_user())
                """)
                .param("draw", draw)
                .param("round", round)
                .param("percent", percent, java.sql.Types.INTEGER)
                .param("seed", seed, java.sql.Types.VARCHAR)
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
    }

    void add(UUID round, UUID household, Reinterview.Second second) {
        Map<String, String> income = new TreeMap<>();
        Map<String, String> others = new TreeMap<>();
        second.answers()
                .byQuestion()
                .forEach((question, answer) -> (question.startsWith(INCOME) ? income : others).put(question, answer));
        sql.sql("""
                insert into review.reinterview_form (ward_id, round_id, household_id, interview_date, interviewer, submission_id,
                    answers, recorded_by)
                values (platform.ward(), :round, :household, :day, :who, :compared, :answers::jsonb, platform.app_user())
                """)
                .param("round", round)
                .param("household", household)
                .param("day", second.day())
                .param("who", second.interviewer())
                .param("compared", second.compared())
                .param("answers", json.writeValueAsString(others))
                .update();
        if (!income.isEmpty()) {
            sql.sql("""
                    insert into review.reinterview_income (ward_id, round_id, household_id, answers)
                    values (platform.ward(), :round, :household, :answers::jsonb)
                    """)
                    .param("round", round)
                    .param("household", household)
                    .param("answers", json.writeValueAsString(income))
                    .update();
        }
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

    void decide(UUID round, UUID household, boolean isAgain, String reason) {
        sql.sql("""
                insert into review.reinterview_decision (ward_id, round_id, household_id, decision, reason, decided_by)
                values (platform.ward(), :round, :household, :decision, :reason, platform.app_user())
                """)
                .param("round", round)
                .param("household", household)
                .param("decision", isAgain ? "again" : "stays")
                .param("reason", reason)
                .update();
    }

    private Answers read(@Nullable String answers, @Nullable String income) {
        Map<String, String> all = new HashMap<>();
        for (String part : new String[] {answers == null ? "{}" : answers, income == null ? "{}" : income}) {
            all.putAll(json.readValue(part, new TypeReference<TreeMap<String, String>>() {}));
        }
        return Answers.of(all);
    }
}
