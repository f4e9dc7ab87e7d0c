package vn.ansinh.office.programme.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.programme.writing.Part;

/** The plans of the years with their versions, comments and steps. */
@Component
public class Plans {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<Figure>> FIGURES = new TypeReference<>() {};

    private final JdbcClient sql;

    Plans(JdbcClient sql) {
        this.sql = sql;
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** All, the newest year first. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return sql.sql("select plan_id from programme.plan order by year desc").query(UUID.class).list().stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Plan> of(int year) {
        return sql.sql("select plan_id from programme.plan where year = :year")
                .param("year", year)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(UUID id) {
        List<Plan.Version> versions = versions(id);
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        List<Plan.Step> steps = sql.sql("select * from programme.plan_step where plan_id = :id order by number")
                .param("id", id)
                .query((row, n) -> step(row))
                .list();
        return sql.sql("select year, template from programme.plan where plan_id = :id")
                .param("id", id)
                .query((row, n) ->
                        new Plan(id, row.getInt("year"), row.getString("template"), versions.getFirst(), steps))
                .optional();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Plan.Version> versions(UUID plan) {
        return sql.sql("select * from programme.plan_version where plan_id = :id order by number desc")
                .param("id", plan)
                .query((row, n) -> new Plan.Version(
                        row.getInt("number"),
                        row.getObject("as_of", LocalDate.class),
                        JSON.readValue(row.getString("parts"), PARTS),
                        row.getString("note"),
                        row.getObject("recorded_by", UUID.class),
                        instant(row)))
                .list();
    }

    /** The figures as they were when it was issued, by key; none before. */
    @Transactional(readOnly = true)
    public Map<String, Figure> kept(UUID plan) {
        return figures(sql.sql("select figures from programme.plan_step where plan_id = :id and action = 'issue'")
                .param("id", plan));
    }

    /** The figures as they were when the newest version was written. */
    @Transactional(readOnly = true)
    public Map<String, Figure> lastWritten(UUID plan) {
        return figures(sql.sql("""
                select figures from programme.plan_version where plan_id = :id order by number desc limit 1
                """).param("id", plan));
    }

    private static Map<String, Figure> figures(JdbcClient.StatementSpec question) {
        Map<String, Figure> kept = new LinkedHashMap<>();
        question.query(String.class)
                .optional()
                .ifPresent(text -> JSON.readValue(text, FIGURES).forEach(one -> kept.put(one.key(), one)));
        return kept;
    }

    /**
     * What a body said of a part.
     *
     * @param answer of the officer; empty while there is none
     */
    public record Comment(
            UUID id, int version, String part, String body, String words, Instant at, String by, String answer) {}

    /** In the order in which they were said. */
    @Transactional(readOnly = true)
    public List<Comment> comments(UUID plan) {
        return new ArrayList<>(sql.sql("""
                select c.comment_id, c.version, c.part, b.short_name, c.words, c.recorded_at, coalesce(u.full_name, '') as by,
                    coalesce(a.words, '') as answer
                from programme.plan_comment c
                join programme.body b on b.ward_id = c.ward_id and b.body_id = c.body_id
                left join programme.plan_answer a on a.ward_id = c.ward_id and a.comment_id = c.comment_id
                left join account.user_account u on u.ward_id = c.ward_id and u.user_id = c.recorded_by
                where c.plan_id = :id order by c.recorded_at, c.comment_id
                """)
                .param("id", plan)
                .query((row, n) -> new Comment(
                        row.getObject("comment_id", UUID.class),
                        row.getInt("version"),
                        row.getString("part"),
                        row.getString("short_name"),
                        row.getString("words"),
                        instant(row),
                        row.getString("by"),
                        row.getString("answer")))
                .list());
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static Plan.Step step(ResultSet row) throws SQLException {
        return new Plan.Step(
                row.getInt("number"),
                Plan.Action.ofCode(row.getString("action")),
                row.getInt("version"),
                row.getObject("on_day", LocalDate.class),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                row.getString("written"),
                row.getString("signer"),
                row.getObject("recorded_by", UUID.class),
                instant(row));
    }
}
