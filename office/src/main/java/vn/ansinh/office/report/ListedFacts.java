package vn.ansinh.office.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.document.list.HeadSex;
import vn.ansinh.office.document.list.ListResult;
import vn.ansinh.office.document.list.ListScope;
import vn.ansinh.office.document.list.ListedGroup;
import vn.ansinh.office.document.list.ListedHousehold;
import vn.ansinh.rules.Law;

/** The households of the official lists, with what an internal list says of each. */
@Repository
class ListedFacts {
    private final JdbcClient sql;
    private final Law law;

    ListedFacts(JdbcClient sql, Law law) {
        this.sql = sql;
        this.law = law;
    }

    /** Households of a class on a day, of one group or of all, in the order of their names. */
    List<ListedHousehold> households(ListResult result, @Nullable UUID group, LocalDate day) {
        return sql.sql("""
                        select h.code, h.area_position, h.area_name, h.head_name, h.address, h.people,
                            m.birth_date, m.sex, o.ethnic_group, c.deprived,
                            string_to_array(s.answers ->> 'causes', ' ') as causes
                        from review.classes_on(:day) c
                        join registry.households_on(:day) h on h.household_id = c.household_id
                        join survey.submission s on s.submission_id = c.submission_id
                        left join registry.members_on(:day) m on m.person_id = h.head_id
                        left join registry.origins_on(:day) o on o.person_id = h.head_id
                        where c.class = :class and (:group::uuid is null or h.area_id = :group::uuid)
                        order by h.area_position, h.head_sort_key, h.code
                        """)
                .param("day", day)
                .param("class", result == ListResult.POOR ? "poor" : "near-poor")
                .param("group", group)
                .query((row, index) -> household(row, result))
                .list();
    }

    /** Everybody who lives there, poor or not. */
    ListScope.Everyone everyone(@Nullable UUID group, LocalDate day) {
        return sql.sql("""
                        select count(*) as households, coalesce(sum(h.people), 0) as people
                        from registry.households_on(:day) h
                        where :group::uuid is null or h.area_id = :group::uuid
                        """)
                .param("day", day)
                .param("group", group)
                .query((row, index) -> new ListScope.Everyone(row.getLong("households"), row.getLong("people")))
                .single();
    }

    private ListedHousehold household(ResultSet row, ListResult result) throws SQLException {
        LocalDate birth = row.getObject("birth_date", LocalDate.class);
        return new ListedHousehold(
                row.getString("code"),
                new ListedGroup(row.getInt("area_position"), text(row, "area_name")),
                row.getString("head_name"),
                birth == null ? OptionalInt.empty() : OptionalInt.of(birth.getYear()),
                sex(row.getString("sex")),
                text(row, "ethnic_group"),
                text(row, "address"),
                row.getInt("people"),
                result,
                codes(row, "deprived").stream()
                        .map(id -> law.indicator(id).name().vi())
                        .toList(),
                codes(row, "causes").stream()
                        .map(law::findCause)
                        .flatMap(Optional::stream)
                        .map(cause -> cause.name().vi())
                        .toList());
    }

    private static HeadSex sex(@Nullable String code) {
        if (code == null) {
            return HeadSex.UNKNOWN;
        }
        return code.equals("male") ? HeadSex.MALE : HeadSex.FEMALE;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
