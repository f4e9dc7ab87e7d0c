package vn.ansinh.office.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored forms. They are only ever added to. */
@Repository
class Submissions {

    private static final String COLUMNS = """
            s.submission_id, s.household_id, s.interview_date, s.surveyor, s.channel, s.received_at, s.received_by,
            s.corrects, s.area_kind, s.answers, s.members, i.answers as income
            """;

    private static final String ANSWERED = """
            select c.household_id, c.interview_date, c.answers, i.answers as income
            from survey.current_on(:day) c
            left join survey.submission_income i on i.ward_id = c.ward_id and i.submission_id = c.submission_id
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    Submissions(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Stores many at once, by one statement for each table: the audit trail is written once a statement. */
    void add(UUID ward, List<Submission> submissions) {
        sql.sql("""
                        insert into survey.submission (ward_id, submission_id, household_id, interview_date, surveyor,
                            channel, received_at, received_by, corrects, area_kind, answers, members)
                        select :ward, t.id, t.household, t.day, t.surveyor, t.channel, t.at, t.who, t.corrects,
                            t.area, t.answers::jsonb, t.members::jsonb
                        from unnest(:ids::uuid[], :households::uuid[], :days::date[], :surveyors::text[],
                            :channels::text[], :ats::timestamptz[], :whos::uuid[], :corrects::uuid[],
                            :areas::text[], :answers::text[], :members::text[])
                            as t(id, household, day, surveyor, channel, at, who, corrects, area, answers, members)
                        """)
                .param("ward", ward)
                .param("ids", column(submissions, Submission::id))
                .param("households", column(submissions, Submission::household))
                .param("days", column(submissions, Submission::interviewDate))
                .param("surveyors", column(submissions, Submission::surveyor))
                .param("channels", column(submissions, s -> s.channel().code()))
                .param("ats", column(submissions, Submission::receivedAt))
                .param("whos", column(submissions, Submission::receivedBy))
                .param("corrects", column(submissions, Submission::corrects))
                .param("areas", column(submissions, Submission::areaKind))
                .param("answers", column(submissions, s -> written(s.answers().withoutIncome())))
                .param("members", column(submissions, s -> json.writeValueAsString(s.members())))
                .update();
        List<Submission> withIncome = submissions.stream()
                .filter(s -> !s.answers().income().byQuestion().isEmpty())
                .toList();
        if (!withIncome.isEmpty()) {
            sql.sql("""
                            insert into survey.submission_income (ward_id, submission_id, answers)
                            select :ward, t.id, t.answers::jsonb
                            from unnest(:ids::uuid[], :answers::text[]) as t(id, answers)
                            """)
                    .param("ward", ward)
                    .param("ids", column(withIncome, Submission::id))
                    .param(
                            "answers",
                            column(withIncome, s -> written(s.answers().income())))
                    .update();
        }
    }

    /** The form that counts for a household on a day. */
    Optional<Submission> current(UUID household, LocalDate day) {
        return sql.sql("select " + COLUMNS + """
                        from survey.current_on(:day) c
                        join survey.submission s on s.ward_id = c.ward_id and s.submission_id = c.submission_id
                        left join survey.submission_income i
                            on i.ward_id = s.ward_id and i.submission_id = s.submission_id
                        where c.household_id = :household
                        """)
                .param("day", day)
                .param("household", household)
                .query(this::submission)
                .optional();
    }

    Map<UUID, Surveys.Answered> answered(LocalDate day) {
        return answered(sql.sql(ANSWERED), day);
    }

    Map<UUID, Surveys.Answered> answered(Collection<UUID> households, LocalDate day) {
        return answered(
                sql.sql(ANSWERED + "where c.household_id = any (:households::uuid[])")
                        .param("households", households.toArray(UUID[]::new)),
                day);
    }

    private Map<UUID, Surveys.Answered> answered(JdbcClient.StatementSpec statement, LocalDate day) {
        Map<UUID, Surveys.Answered> found = new HashMap<>();
        statement.param("day", day).query(row -> {
            found.put(
                    row.getObject("household_id", UUID.class),
                    new Surveys.Answered(
                            row.getObject("interview_date", LocalDate.class),
                            read(row.getString("answers")).with(read(row.getString("income")))));
        });
        return found;
    }

    /** Every form of a household, the latest interview first; corrected ones included. */
    List<Submission> ofHousehold(UUID household) {
        return sql.sql("select " + COLUMNS + """
                        from survey.submission s
                        left join survey.submission_income i
                            on i.ward_id = s.ward_id and i.submission_id = s.submission_id
                        where s.household_id = :household
                        order by s.interview_date desc, s.received_at desc
                        """)
                .param("household", household)
                .query(this::submission)
                .list();
    }

    /** The members' facts of the register on a day, by household, for the households given. */
    Map<UUID, List<SurveyedMember>> members(List<UUID> households, LocalDate day) {
        Map<UUID, List<SurveyedMember>> found = new HashMap<>();
        sql.sql("""
                        select m.* from registry.members_on(:day) m where m.household_id = any (:households::uuid[])
                        order by m.household_id, m.is_head desc, m.birth_date, m.person_id
                        """)
                .param("day", day)
                .param("households", households.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("household_id", UUID.class), key -> new ArrayList<>())
                            .add(member(row));
                });
        return found;
    }

    /** The households of these codes, as far as the one who asks may see them. */
    Map<String, UUID> households(List<String> codes, LocalDate day) {
        Map<String, UUID> found = new HashMap<>();
        sql.sql("""
                        select h.code, h.household_id from registry.households_on(:day) h
                        where h.code = any (:codes::text[])
                        """)
                .param("day", day)
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("code"), row.getObject("household_id", UUID.class));
                });
        return found;
    }

    /** Forms that were not corrected later, of the households given. */
    List<Submission> standing(List<UUID> households) {
        return sql.sql("select " + COLUMNS + """
                        from survey.submission s
                        left join survey.submission_income i
                            on i.ward_id = s.ward_id and i.submission_id = s.submission_id
                        where s.household_id = any (:households::uuid[])
                          and not exists (select 1 from survey.submission later
                              where later.ward_id = s.ward_id and later.corrects = s.submission_id)
                        """)
                .param("households", households.toArray(UUID[]::new))
                .query(this::submission)
                .list();
    }

    /** Urban or rural, by household, as the register has it on a day. */
    Map<UUID, String> areaKinds(List<UUID> households, LocalDate day) {
        Map<UUID, String> found = new HashMap<>();
        sql.sql("""
                        select h.household_id, h.area_kind from registry.households_on(:day) h
                        where h.household_id = any (:households::uuid[]) and h.area_kind is not null
                        """)
                .param("day", day)
                .param("households", households.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("household_id", UUID.class), row.getString("area_kind"));
                });
        return found;
    }

    private static SurveyedMember member(ResultSet row) throws SQLException {
        return new SurveyedMember(
                row.getObject("person_id", UUID.class),
                row.getObject("birth_date", LocalDate.class),
                row.getString("birth_precision"),
                row.getString("sex"),
                row.getString("relation"),
                row.getString("studying_at"),
                row.getString("certificate"),
                row.getString("work_status"),
                row.getObject("able_to_work", Boolean.class),
                row.getObject("insured", Boolean.class),
                row.getString("insurance_payer"),
                row.getObject("monthly_allowance", Boolean.class),
                row.getString("allowance_kind"),
                row.getObject("uses_internet", Boolean.class));
    }

    private Submission submission(ResultSet row, int index) throws SQLException {
        return new Submission(
                row.getObject("submission_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getObject("interview_date", LocalDate.class),
                row.getString("surveyor"),
                Submission.Channel.of(row.getString("channel")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_by", UUID.class),
                row.getObject("corrects", UUID.class),
                row.getString("area_kind"),
                read(row.getString("answers")).with(read(row.getString("income"))),
                json.readValue(row.getString("members"), new TypeReference<List<SurveyedMember>>() {}));
    }

    private String written(Answers answers) {
        return json.writeValueAsString(answers.byQuestion());
    }

    private Answers read(@Nullable String text) {
        return text == null
                ? new Answers(new TreeMap<>())
                : new Answers(json.readValue(text, new TypeReference<TreeMap<String, String>>() {}));
    }

    private interface Part {
        @Nullable
        Object of(Submission submission);
    }

    /** PostgreSQL arrays of text: the statement casts them, so that one form serves every type. */
    private static @Nullable String[] column(List<Submission> submissions, Part part) {
        return submissions.stream()
                .map(part::of)
                .map(value -> value == null ? null : text(value))
                .toArray(String[]::new);
    }

    private static String text(Object value) {
        return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC).toString() : value.toString();
    }
}
