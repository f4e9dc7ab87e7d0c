package vn.ansinh.office.report.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** The questions that the acting person sees: their own and the office's. */
@Component
public class SavedQuestions {
    private static final String KEPT = """
            select q.*, q.made_by = platform.app_user() as own,
                (select max(u.used_on) from report.question_uses u
                    where u.ward_id = q.ward_id and u.question_id = q.question_id) as last_used
            from report.questions q where q.removed_at is null
            """;

    private final JdbcClient sql;

    SavedQuestions(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public List<SavedQuestion> all() {
        return sql.sql(KEPT + " order by q.number")
                .query((row, n) -> saved(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<SavedQuestion> ofCode(String code) {
        return all().stream().filter(saved -> saved.code().equals(code)).findFirst();
    }

    /** One that asks the same, if there is one. */
    @Transactional(readOnly = true)
    public Optional<SavedQuestion> same(Question question) {
        return sql.sql(KEPT + " and q.sense = :sense order by q.number limit 1")
                .param("sense", question.sense())
                .query((row, n) -> saved(row))
                .optional();
    }

    @Transactional
    public UUID keep(String name, Question question, boolean isShared) {
        UUID id = Ids.next();
        int number =
                sql.sql("select report.next_question()").query(Integer.class).single();
        sql.sql("""
                        insert into report.questions (ward_id, question_id, number, name, asked, sense, shared, made_by)
                        values (platform.ward(), :id, :number, :name, :asked, :sense, :shared, platform.app_user())
                        """)
                .param("id", id)
                .param("number", number)
                .param("name", name)
                .param("asked", question.text())
                .param("sense", question.sense())
                .param("shared", isShared)
                .update();
        return id;
    }

    /** Whether it was one's own to take away. */
    @Transactional
    public boolean remove(UUID id) {
        return sql.sql("""
                update report.questions set removed_at = platform.instant()
                where question_id = :id and removed_at is null and made_by = platform.app_user()
                """).param("id", id).update() == 1;
    }

    /** Somebody opened it; the page that does so reads only. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void used(UUID id, LocalDate day) {
        sql.sql("""
                        insert into report.question_uses (ward_id, question_id, used_by, used_on)
                        values (platform.ward(), :id, platform.app_user(), :day) on conflict do nothing
                        """).param("id", id).param("day", day).update();
    }

    private static SavedQuestion saved(ResultSet row) throws SQLException {
        return new SavedQuestion(
                row.getObject("question_id", UUID.class),
                row.getInt("number"),
                row.getString("name"),
                Question.read(row.getString("asked")),
                row.getBoolean("shared"),
                row.getBoolean("own"),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_used", LocalDate.class));
    }
}
