package vn.ansinh.office.benefit.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;

/** Reads files, as far as the acting person may see them. */
@Component
@Transactional(readOnly = true)
public class Applications {
    private static final String SEEN = """
            select a.*, o.code, coalesce(h.area_name, '') as area_name, coalesce(p.name, h.head_name, o.code) as name
            from benefit.applications_now a
            join registry.household o on o.ward_id = a.ward_id and o.household_id = a.household_id
            left join registry.households_on(:today) h on h.household_id = a.household_id
            left join registry.person p on p.ward_id = a.ward_id and p.person_id = a.who
            """;

    private final JdbcClient sql;
    private final Today today;

    Applications(JdbcClient sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** The open ones by their last day, then the others, the latest first. */
    public List<Application> all() {
        return read(SEEN + """
                 order by a.state in ('granted', 'refused', 'withdrawn'),
                    case when a.state not in ('granted', 'refused', 'withdrawn') then a.due_on end nulls last,
                    a.received_on desc, a.number desc
                """, new UUID(0, 0));
    }

    public Optional<Application> find(UUID id) {
        return read(SEEN + " where a.application_id = :id", id).stream().findFirst();
    }

    /** Those of a household, the latest first. */
    public List<Application> of(UUID household) {
        return read(SEEN + " where a.household_id = :id order by a.received_on desc, a.number desc", household);
    }

    /** Those of a person, the latest first. */
    public List<Application> ofPerson(UUID person) {
        return read(SEEN + " where a.who = :id order by a.received_on desc, a.number desc", person);
    }

    private List<Application> read(String question, UUID id) {
        return sql.sql(question)
                .param("today", today.date())
                .param("id", id)
                .query((row, n) -> application(row))
                .list();
    }

    /** The checklist of a file. */
    public List<ListedPaper> papers(UUID application) {
        return sql.sql("""
                select distinct on (p.place) p.place, p.name, p.is_shown, p.is_there from benefit.application_paper p
                where p.application_id = :id order by p.place, p.version desc
                """)
                .param("id", application)
                .query((row, n) -> new ListedPaper(
                        row.getInt("place"),
                        row.getString("name"),
                        row.getBoolean("is_shown"),
                        row.getBoolean("is_there")))
                .list();
    }

    /** What was done with a file, from the first. */
    public List<FileStep> steps(UUID application) {
        return sql.sql("""
                select s.*, coalesce(u.full_name, '') as by_name from benefit.application_step s
                left join account.user_account u on u.ward_id = s.ward_id and u.user_id = s.made_by
                where s.application_id = :id order by s.number
                """)
                .param("id", application)
                .query((row, n) -> new FileStep(
                        row.getInt("number"),
                        FileStep.Kind.ofCode(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getString("words"),
                        row.getString("by_name")))
                .list();
    }

    /** What the last appraisal found; those that are proposed first. */
    public List<Finding> findings(UUID application) {
        return sql.sql("""
                select a.* from benefit.appraisal a
                where a.application_id = :id and a.number =
                    (select max(s.number) from benefit.application_step s where s.application_id = :id and s.kind = 'appraised')
                order by a.is_proposed desc, a.place
                """)
                .param("id", application)
                .query((row, n) -> new Finding(
                        row.getString("benefit"),
                        row.getBoolean("is_private"),
                        row.getString("outcome"),
                        Optional.ofNullable(row.getObject("amount", Long.class)),
                        row.getBoolean("is_minimum"),
                        row.getString("rule"),
                        row.getString("cited"),
                        row.getString("sentence"),
                        row.getBoolean("is_proposed")))
                .list();
    }

    private static Application application(ResultSet row) throws SQLException {
        String state = row.getString("state");
        String channel = row.getString("channel");
        return new Application(
                row.getObject("application_id", UUID.class),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("procedure"),
                row.getString("benefit"),
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("area_name"),
                Optional.ofNullable(row.getObject("who", UUID.class)),
                row.getString("name"),
                row.getBoolean("is_private"),
                Optional.ofNullable(row.getObject("event_day", LocalDate.class)),
                row.getObject("received_on", LocalDate.class),
                Application.Channel.ofCode(channel)
                        .orElseThrow(() -> new IllegalStateException("no channel " + channel)),
                new Application.Applicant(
                        row.getString("applicant"), row.getString("relation"), row.getString("phone")),
                row.getString("note"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Application.State.ofCode(state).orElseThrow(() -> new IllegalStateException("no state " + state)),
                Optional.ofNullable(row.getObject("decided_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("decision_id", UUID.class)));
    }
}
