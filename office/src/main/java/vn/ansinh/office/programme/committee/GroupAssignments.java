package vn.ansinh.office.programme.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** Which member of the steering committee answers for which group; of a group at most one on any day, which the database holds. */
@Component
public class GroupAssignments {
    private final JdbcClient sql;

    GroupAssignments(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that are or were, by group and day. */
    @Transactional(readOnly = true)
    public List<GroupAssignment> all() {
        return sql.sql("""
                select a.area_id, a.member_id, m.name, lower(a.valid) as began, upper(a.valid) as ended
                from programme.assignment a
                join programme.member m on m.ward_id = a.ward_id and m.member_id = a.member_id
                order by a.area_id, lower(a.valid)
                """)
                .query((row, n) -> new GroupAssignment(
                        row.getObject("area_id", UUID.class),
                        row.getObject("member_id", UUID.class),
                        row.getString("name"),
                        row.getObject("began", LocalDate.class),
                        Optional.ofNullable(row.getObject("ended", LocalDate.class))))
                .list();
    }

    /** Those of these groups that stand against giving them to somebody from the day on: somebody was given them on or after it. */
    @Transactional(readOnly = true)
    public List<GroupAssignment> against(Collection<UUID> areas, LocalDate from) {
        return all().stream()
                .filter(one -> areas.contains(one.area()))
                .filter(one -> !one.from().isBefore(from)
                        || one.until().filter(end -> end.isAfter(from)).isPresent())
                .toList();
    }

    /**
     * The member answers for the groups from the day on; whoever did before does until the day before. A group that is the member's
     * already stays as it is.
     */
    @Transactional
    public void give(UUID member, Collection<UUID> areas, LocalDate from) {
        List<UUID> own = all().stream()
                .filter(one -> one.member().equals(member)
                        && one.isOn(from)
                        && one.until().isEmpty())
                .map(GroupAssignment::area)
                .toList();
        UUID[] changing = areas.stream().filter(area -> !own.contains(area)).toArray(UUID[]::new);
        sql.sql("""
                update programme.assignment set valid = daterange(lower(valid), :from)
                where area_id = any (:areas) and valid @> :from::date and upper(valid) is null and lower(valid) < :from
                """).param("from", from).param("areas", changing).update();
        for (UUID area : changing) {
            sql.sql("""
                    insert into programme.assignment (ward_id, assignment_id, area_id, member_id, valid, recorded_by)
                    values (platform.ward(), :id, :area, :member, daterange(:from, null), platform.app_user())
                    """)
                    .param("id", Ids.next())
                    .param("area", area)
                    .param("member", member)
                    .param("from", from)
                    .update();
        }
    }
}
