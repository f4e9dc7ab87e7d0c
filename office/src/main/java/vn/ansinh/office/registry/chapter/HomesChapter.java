package vn.ansinh.office.registry.chapter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.office.registry.Chapter;
import vn.ansinh.office.registry.FileChapter;
import vn.ansinh.office.registry.people.Phone;

/** Where the household lived, as its groups were called then. */
@Component
class HomesChapter implements FileChapter {
    private final JdbcClient sql;

    HomesChapter(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String useCase() {
        return "SEE_HOUSEHOLD";
    }

    @Override
    public Optional<Chapter> ofHousehold(Question question) {
        Writing writing = Writing.in(question.language());
        List<List<String>> rows = sql.sql("""
                select greatest(r.since, v.since) as since, least(r.until, v.until) as until, v.name as area, v.part_of, r.address,
                    r.phone, r.note
                from registry.residence r
                join registry.area_version v on v.ward_id = r.ward_id and v.area_id = r.area_id
                    and v.since < r.until and r.since < v.until and v.since < v.until
                where r.household_id = :household and r.since <= :asOf and v.since <= :asOf
                order by 1 desc
                """)
                .param("household", question.household().id())
                .param("asOf", question.asOf())
                .query((row, n) -> List.of(
                        Periods.since(row, writing),
                        Periods.until(row, writing, question.asOf()),
                        row.getString("area") + ", " + row.getString("part_of"),
                        Objects.requireNonNullElse(row.getString("address"), ""),
                        phone(row.getString("phone")),
                        Objects.requireNonNullElse(row.getString("note"), "")))
                .list();
        return Optional.of(Chapter.of(
                "registry.file.homes",
                List.of(
                        "registry.file.since",
                        "registry.file.until",
                        "registry.group",
                        "registry.address",
                        "registry.phone",
                        "registry.note"),
                rows));
    }

    private static String phone(@Nullable String number) {
        return number == null ? "" : new Phone(number).shown();
    }

    /** The same of the household in which the person lives. */
    @Override
    public Optional<Chapter> ofPerson(UUID person, Question question) {
        return ofHousehold(question);
    }
}
