package vn.ansinh.office.registry.chapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;
import vn.ansinh.office.registry.people.Relation;
import vn.ansinh.office.registry.people.Sex;
import vn.ansinh.office.registry.store.PersonRows;

/** Who lives and who lived in the household; of a person, in which households he lived. */
@Component
class PeopleChapter implements FileChapter {
    private final JdbcClient sql;

    PeopleChapter(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String useCase() {
        return "SEE_HOUSEHOLD";
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        Writing writing = Writing.in(question.language());
        List<List<String>> rows = sql.sql("""
                select p.name, m.relation, p.sex, p.birth_date, p.birth_precision, m.since, m.until
                from registry.membership m
                join registry.person p on p.ward_id = m.ward_id and p.person_id = m.person_id
                where m.household_id = :household and m.since <= :asOf
                order by m.until desc, m.relation <> 'head', p.birth_date nulls last, p.sort_key, m.since
                """)
                .param("household", question.household().id())
                .param("asOf", question.asOf())
                .query((row, n) -> person(row, writing, question.asOf()))
                .list();
        return Optional.of(Chapter.of(
                "registry.people",
                List.of(
                        "registry.name",
                        "registry.relation",
                        "registry.sex",
                        "registry.birth",
                        "registry.file.since",
                        "registry.file.until"),
                rows));
    }

    private static List<String> person(ResultSet row, Writing writing, LocalDate asOf) throws SQLException {
        Sex sex = PersonRows.coded(row, "sex", Sex::ofCode);
        var birth = PersonRows.birth(row);
        return List.of(
                row.getString("name"),
                Relation.ofCode(row.getString("relation")).vietnamese(),
                sex == null ? "" : sex.vietnamese(),
                birth == null ? "" : birth.written(),
                Periods.since(row, writing),
                Periods.until(row, writing, asOf));
    }

    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        Writing writing = Writing.in(question.language());
        List<List<String>> rows = sql.sql("""
                select h.code, m.relation, m.since, m.until
                from registry.membership m
                join registry.household h on h.ward_id = m.ward_id and h.household_id = m.household_id
                where m.person_id = :person order by m.since desc
                """)
                .param("person", person)
                .query((row, n) -> List.of(
                        row.getString("code"),
                        Relation.ofCode(row.getString("relation")).vietnamese(),
                        Periods.since(row, writing),
                        Periods.until(row, writing, question.asOf())))
                .list();
        return Optional.of(Chapter.of(
                "registry.file.households",
                List.of("registry.code", "registry.relation", "registry.file.since", "registry.file.until"),
                rows));
    }
}
