package vn.ansinh.office.review.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.review.round.Round;

/** Where copies of lists hung. Only ever added to. */
@Component
class Hangings {
    private final JdbcClient sql;

    Hangings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a group in a round, of all its lists, hung first first. */
    @Transactional(readOnly = true)
    public List<Hanging> of(Round round, UUID area) {
        return sql.sql("""
                select h.*, e.kind as end_kind, e.ended_on, e.ended_by
                from review.hanging h
                join review.posted_list l on l.ward_id = h.ward_id and l.list_id = h.list_id
                left join review.hanging_end e on e.ward_id = h.ward_id and e.hanging_id = h.hanging_id
                where l.round_id = :round and l.area_id = :area
                order by h.hung_on, h.recorded_at, h.hanging_id
                """)
                .param("round", round.id())
                .param("area", area)
                .query((row, n) -> hanging(row, row.getObject("list_id", UUID.class)))
                .list();
    }

    private static Hanging hanging(ResultSet row, UUID list) throws SQLException {
        return new Hanging(
                row.getObject("hanging_id", UUID.class),
                list,
                Hanging.Place.ofCode(row.getString("place")).orElseThrow(),
                row.getString("place_name"),
                row.getObject("hung_on", LocalDate.class),
                row.getString("hung_by"),
                row.getString("end_kind") != null
                        ? Optional.of(new Hanging.End(
                                row.getString("end_kind").equals("mistaken"),
                                row.getObject("ended_on", LocalDate.class),
                                row.getString("ended_by")))
                        : Optional.empty());
    }

    /** Copies of the list of a signed decision, hung first first, each with its group; of one at the office of the ward there is none. */
    @Transactional(readOnly = true)
    public List<FinalCopy> ofDecision(UUID decision) {
        return sql.sql("""
                select h.*, e.kind as end_kind, e.ended_on, e.ended_by
                from review.hanging h
                left join review.hanging_end e on e.ward_id = h.ward_id and e.hanging_id = h.hanging_id
                where h.decision_id = :decision
                order by h.hung_on, h.recorded_at, h.hanging_id
                """)
                .param("decision", decision)
                .query((row, n) -> new FinalCopy(
                        hanging(row, decision), Optional.ofNullable(row.getObject("area_id", UUID.class))))
                .list();
    }

    /** The same form sent twice is one copy. */
    void hangFinal(
            UUID id,
            UUID decision,
            Optional<UUID> area,
            Hanging.Place place,
            String placeName,
            LocalDate day,
            String by) {
        sql.sql("""
                insert into review.hanging (ward_id, hanging_id, decision_id, area_id, place, place_name, hung_on, hung_by, recorded_by)
                values (platform.ward(), :id, :decision, :area, :place, :name, :day, :by, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("decision", decision)
                .param("area", area.orElse(null), Types.OTHER)
                .param("place", place.code())
                .param("name", placeName)
                .param("day", day)
                .param("by", by)
                .update();
    }

    /** The same form sent twice is one copy. */
    void hang(UUID id, UUID list, Hanging.Place place, String placeName, LocalDate day, String by) {
        sql.sql("""
                insert into review.hanging (ward_id, hanging_id, list_id, place, place_name, hung_on, hung_by, recorded_by)
                values (platform.ward(), :id, :list, :place, :name, :day, :by, platform.app_user()) on conflict do nothing
                """)
                .param("id", id)
                .param("list", list)
                .param("place", place.code())
                .param("name", placeName)
                .param("day", day)
                .param("by", by)
                .update();
    }

    void end(UUID hanging, boolean isMistake, LocalDate day, String by) {
        sql.sql("""
                insert into review.hanging_end (ward_id, hanging_id, kind, ended_on, ended_by, recorded_by)
                values (platform.ward(), :id, :kind, :day, :by, platform.app_user()) on conflict do nothing
                """)
                .param("id", hanging)
                .param("kind", isMistake ? "mistaken" : "taken-down")
                .param("day", day)
                .param("by", by)
                .update();
    }
}
