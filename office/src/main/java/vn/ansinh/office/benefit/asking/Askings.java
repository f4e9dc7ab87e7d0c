package vn.ansinh.office.benefit.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ansinh.office.platform.Identity;

/** Reads and writes askings; row security leaves out those of other groups. */
@Repository
class Askings {
    private static final int MOST = 500;

    private final JdbcClient sql;

    Askings(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is open first, the earliest day first; then what ended, the latest first. */
    List<Asking> all(LocalDate day) {
        return read(
                "where :id::uuid is null order by e.ended_at desc nulls first, a.due_on, a.asking_id limit " + MOST,
                day,
                null);
    }

    Optional<Asking> find(UUID id, LocalDate day) {
        return read("where a.asking_id = :id", day, id).stream().findFirst();
    }

    private List<Asking> read(String which, LocalDate day, @Nullable UUID id) {
        return sql.sql("""
                select a.*, e.outcome, e.note, e.ended_by, e.ended_at, h.code, h.head_name, coalesce(h.area_name, '') as area_name,
                    coalesce(p.name, h.head_name) as who
                from benefit.asking a
                join registry.households_on(:day) h on h.ward_id = a.ward_id and h.household_id = a.household_id
                left join benefit.asking_end e on e.ward_id = a.ward_id and e.asking_id = a.asking_id
                left join registry.members_on(:day) p on p.ward_id = a.ward_id and p.person_id = a.person_id
                """ + which)
                .param("day", day)
                .param("id", id, Types.OTHER)
                .query((row, n) -> asking(row))
                .list();
    }

    /** Whether somebody is on the way already for the same. */
    boolean isOpen(UUID household, Optional<UUID> person, String benefit) {
        return sql.sql("""
                select exists (select from benefit.asking a
                    where a.household_id = :household and a.person_id is not distinct from :person and a.benefit = :benefit
                        and not exists (select from benefit.asking_end e where e.ward_id = a.ward_id and e.asking_id = a.asking_id))
                """)
                .param("household", household)
                .param("person", person.orElse(null), Types.OTHER)
                .param("benefit", benefit)
                .query(Boolean.class)
                .single();
    }

    void add(Identity who, UUID id, UUID household, Optional<UUID> person, String benefit, String what, LocalDate due) {
        sql.sql("""
                insert into benefit.asking (ward_id, asking_id, household_id, person_id, benefit, what, due_on, asked_by)
                values (:ward, :id, :household, :person, :benefit, :what, :due, :by)
                """)
                .param("ward", who.ward())
                .param("id", id)
                .param("household", household)
                .param("person", person.orElse(null), Types.OTHER)
                .param("benefit", benefit)
                .param("what", what)
                .param("due", due)
                .param("by", who.user())
                .update();
    }

    /** Whether it was open until now. */
    boolean end(Identity who, UUID id, Asking.Outcome outcome, String note) {
        return sql.sql("""
                insert into benefit.asking_end (ward_id, asking_id, outcome, note, ended_by)
                values (:ward, :id, :outcome, :note, :by) on conflict (ward_id, asking_id) do nothing
                """)
                        .param("ward", who.ward())
                        .param("id", id)
                        .param("outcome", outcome.code())
                        .param("note", note)
                        .param("by", who.user())
                        .update()
                > 0;
    }

    private static Asking asking(ResultSet row) throws SQLException {
        Optional<Asking.End> end = Optional.empty();
        String outcome = row.getString("outcome");
        if (outcome != null) {
            end = Optional.of(new Asking.End(
                    Asking.Outcome.ofCode(outcome).orElseThrow(),
                    row.getString("note"),
                    row.getObject("ended_by", UUID.class),
                    row.getObject("ended_at", OffsetDateTime.class).toInstant()));
        }
        return new Asking(
                row.getObject("asking_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("code"),
                row.getString("head_name"),
                row.getString("who"),
                row.getString("area_name"),
                row.getString("benefit"),
                row.getString("what"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                end);
    }
}
