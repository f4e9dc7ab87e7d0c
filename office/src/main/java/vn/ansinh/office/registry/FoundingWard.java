package vn.ansinh.office.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.registry.people.Vietnamese;

/** Makes the ward of the acting identity with its names and groups, or adds names and groups by date to it later. */
@Component
public class FoundingWard {
    private final JdbcClient sql;

    FoundingWard(JdbcClient sql) {
        this.sql = sql;
    }

    /** Founds the ward in whose name one acts and returns its groups in order. */
    @Transactional
    public List<UUID> found(NewWard wanted) {
        UUID ward = Acting.current()
                .orElseThrow(() -> new IllegalStateException("Founding a ward needs an identity of that ward"))
                .ward();
        sql.sql("insert into registry.ward (ward_id, founded) values (:ward, platform.instant())")
                .param("ward", ward)
                .update();
        for (int at = 0; at < wanted.names().size(); at++) {
            NewWard.Named named = wanted.names().get(at);
            LocalDate until =
                    at + 1 < wanted.names().size() ? wanted.names().get(at + 1).from() : null;
            name(ward, named, until);
        }
        return java.util.stream.IntStream.range(0, wanted.groups().size())
                .mapToObj(at -> group(
                        ward,
                        at + 1,
                        wanted.groups().get(at),
                        wanted.names().getLast().ward().name()))
                .toList();
    }

    private void name(UUID ward, NewWard.Named named, @Nullable LocalDate until) {
        sql.sql("""
                insert into registry.ward_version (ward_id, since, until, name, superior, province, unit_code, search_key)
                values (:ward, :from, coalesce(:until, 'infinity'::date), :name, :superior, :province, :code, :search)
                """)
                .param("ward", ward)
                .param("from", named.from())
                .param("until", until, java.sql.Types.DATE)
                .param("name", named.ward().name())
                .param("superior", named.ward().superior())
                .param("province", named.ward().province())
                .param("code", named.ward().unitCode(), java.sql.Types.VARCHAR)
                .param("search", Vietnamese.fold(named.ward().name()))
                .update();
    }

    private UUID group(UUID ward, int position, NewWard.Group group, String wardName) {
        UUID area = Ids.next();
        sql.sql("insert into registry.area (ward_id, area_id, position) values (:ward, :area, :position)")
                .param("ward", ward)
                .param("area", area)
                .param("position", position)
                .update();
        for (int at = 0; at < group.periods().size(); at++) {
            NewWard.Period period = group.periods().get(at);
            LocalDate until = at + 1 < group.periods().size()
                    ? group.periods().get(at + 1).from()
                    : null;
            sql.sql("""
                    insert into registry.area_version
                        (ward_id, area_id, since, until, name, official_name, kind, area_kind, part_of, search_key)
                    values (:ward, :area, :from, coalesce(:until, 'infinity'::date), :name, :name, :kind, :areaKind, :partOf, :search)
                    """)
                    .param("ward", ward)
                    .param("area", area)
                    .param("from", period.from())
                    .param("until", until, java.sql.Types.DATE)
                    .param("name", period.name())
                    .param("kind", period.kind().code())
                    .param("areaKind", period.isUrban() ? "urban" : "rural")
                    .param("partOf", period.partOf() == null ? wardName : period.partOf())
                    .param("search", Vietnamese.fold(period.name()))
                    .update();
        }
        return area;
    }
}
