package vn.ansinh.office.registry.chapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Words;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.Worded;
import vn.ansinh.office.registry.people.YesNo;
import vn.ansinh.office.registry.store.PersonRows;

/** All facts of one person, each with its time: for the extract only, so that it holds the sensitive ones too. */
@Component
class FactsChapter implements FileChapter {
    private final JdbcClient sql;
    private final Words words;

    FactsChapter(JdbcClient sql, Words words) {
        this.sql = sql;
        this.words = words;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String useCase() {
        return "GIVE_EXTRACT";
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        return Optional.empty();
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        Facts facts = new Facts(question);
        sql.sql("select * from registry.person where person_id = :person")
                .param("person", person)
                .query(facts::person);
        sql.sql("select * from registry.person_identity where person_id = :person order by kind, since desc")
                .param("person", person)
                .query((ResultSet row) -> facts.add(
                        row.getString("kind").equals("citizen") ? "registry.file.new-id" : "registry.file.old-id",
                        row.getString("number"),
                        row));
        sql.sql("select ethnic_group from registry.person_origin where person_id = :person")
                .param("person", person)
                .query((ResultSet row) -> facts.add("registry.file.ethnic-group", row.getString("ethnic_group"), null));
        sql.sql("select * from registry.person_health where person_id = :person order by since desc")
                .param("person", person)
                .query(facts::health);
        sql.sql("""
                select * from registry.person_spell where person_id = :person
                union all
                select * from registry.person_private_spell where person_id = :person order by since desc
                """).param("person", person).query(facts::spell);
        sql.sql("select * from registry.person_situation where person_id = :person order by since desc")
                .param("person", person)
                .query(facts::situation);
        return Optional.of(Chapter.of(
                "registry.file.facts",
                List.of("registry.file.fact", "registry.file.value", "registry.file.since", "registry.file.until"),
                facts.rows));
    }

    private final class Facts {
        private final List<List<String>> rows = new ArrayList<>();
        private final Question question;
        private final Writing writing;

        Facts(Question question) {
            this.question = question;
            this.writing = Writing.in(question.language());
        }

        void person(ResultSet row) throws SQLException {
            add("registry.name", row.getString("name"), null);
            var birth = PersonRows.birth(row);
            add("registry.birth", birth == null ? null : birth.written(), null);
            add("registry.sex", PersonRows.coded(row, "sex", Sex::ofCode), null);
            var death = row.getDate("death_date");
            add("registry.file.death", death == null ? null : writing.date(death.toLocalDate()), null);
        }

        void health(ResultSet row) throws SQLException {
            add("registry.file.disability", PersonRows.coded(row, "disability_degree", DisabilityDegree::ofCode), row);
            add("registry.file.disability-kind", row.getString("disability_kind"), row);
            add("registry.file.serious-illness", PersonRows.yesNo(row, "serious_illness"), row);
        }

        void spell(ResultSet row) throws SQLException {
            var expected = row.getDate("expected_on");
            String due = expected == null ? "" : writing.date(expected.toLocalDate());
            String said = row.getString("said");
            String written =
                    Stream.of(said, due).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
            add("event.spell." + row.getString("kind"), written.isEmpty() ? YesNo.written(true) : written, row);
        }

        void situation(ResultSet row) throws SQLException {
            Situation situation = PersonRows.situation(row);
            add("registry.school", situation.studyingAt(), row);
            add("registry.file.certificate", situation.certificate(), row);
            add("registry.work", situation.workStatus(), row);
            add("registry.file.able-to-work", situation.ableToWork(), row);
            add("registry.file.occupation", situation.occupation(), row);
            add("registry.insurance", situation.insured(), row);
            add("registry.file.insurance-payer", situation.insurancePayer(), row);
            add("registry.file.allowance", situation.monthlyAllowance(), row);
            add("registry.file.allowance-kind", situation.allowanceKind(), row);
            add("registry.file.internet", situation.usesInternet(), row);
            add("registry.file.merit", situation.merit(), row);
            add("registry.note", row.getString("note"), row);
        }

        /** Nothing is said of what is not known. */
        void add(String key, @Nullable Object value, @Nullable ResultSet period) throws SQLException {
            String written = switch (value) {
                case null -> "";
                case Worded worded -> worded.vietnamese();
                case Boolean answer -> YesNo.written(answer);
                default -> value.toString();
            };
            if (!written.isEmpty()) {
                rows.add(Stream.of(
                                words.text(question.language(), key),
                                written,
                                period == null ? "" : Periods.since(period, writing),
                                period == null ? "" : Periods.until(period, writing, question.asOf()))
                        .toList());
            }
        }
    }
}
