package vn.ansinh.office.account.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Expiring;
import vn.ansinh.office.account.Expiring.Expired;
import vn.ansinh.office.account.OverPeriod;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;

/** The periods of all kinds, and deleting what is over one. Called in a transaction. */
@Component
class Keeping implements OverPeriod {
    private final JdbcClient sql;
    private final ObjectProvider<Expiring> kinds;
    private final Today today;

    Keeping(JdbcClient sql, ObjectProvider<Expiring> kinds, Today today) {
        this.sql = sql;
        this.kinds = kinds;
        this.today = today;
    }

    private record Period(OptionalInt months, String ground) {}

    List<KeptKind> all() {
        return kinds.orderedStream().map(this::kept).toList();
    }

    @Override
    public List<String> kinds() {
        return all().stream().filter(KeptKind::isDue).map(KeptKind::kind).toList();
    }

    Optional<KeptKind> find(String kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .map(this::kept);
    }

    private KeptKind kept(Expiring kind) {
        Optional<Period> entered = entered(kind.kind());
        OptionalInt months = entered.map(Period::months).orElseGet(kind::proposedMonths);
        Optional<LocalDate> before =
                months.isPresent() ? Optional.of(today.date().minusMonths(months.getAsInt())) : Optional.empty();
        Optional<Expired> expired = before.map(kind::before);
        return new KeptKind(kind.kind(), months, kind.fewestMonths(), entered.map(Period::ground), before, expired);
    }

    private Optional<Period> entered(String kind) {
        return sql.sql("""
                select months, ground from account.keeping_period where kind = :kind order by entered_at desc limit 1
                """)
                .param("kind", kind)
                .query((row, n) -> {
                    int months = row.getInt("months");
                    return new Period(
                            row.wasNull() ? OptionalInt.empty() : OptionalInt.of(months), row.getString("ground"));
                })
                .optional();
    }

    /** The ward's period; none means for good. */
    void enter(String kind, OptionalInt months, String ground) {
        sql.sql("""
                insert into account.keeping_period (ward_id, kind, months, ground, entered_by)
                values (platform.ward(), :kind, :months, :ground, platform.app_user())
                """)
                .param("kind", kind)
                .param("months", months.isPresent() ? months.getAsInt() : null)
                .param("ground", ground)
                .update();
    }

    /** Deletes what began before this day, of a kind whose period the ward entered, and writes down how much it was. */
    int delete(KeptKind kept, LocalDate before, String note) {
        Expiring kind = kinds.stream()
                .filter(each -> each.kind().equals(kept.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + kept.kind()));
        int items = kind.delete(before);
        sql.sql("""
                insert into account.deletion (ward_id, deletion_id, kind, before, items, ground, note, deleted_by)
                values (platform.ward(), :id, :kind, :before, :items, :ground, :note, :by)
                """)
                .param("id", Ids.next())
                .param("kind", kept.kind())
                .param("before", before)
                .param("items", items)
                .param("ground", kept.ground().orElseThrow())
                .param("note", note)
                .param(
                        "by",
                        Acting.current()
                                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                                .user())
                .update();
        return items;
    }

    List<Deleted> deleted(int limit) {
        return sql.sql("""
                select d.kind, d.before, d.items, d.ground, d.note, d.deleted_at, coalesce(u.full_name, '') as full_name
                from account.deletion d
                left join account.user_account u on u.ward_id = d.ward_id and u.user_id = d.deleted_by
                order by d.deleted_at desc limit :limit
                """)
                .param("limit", limit)
                .query((row, n) -> new Deleted(
                        row.getString("kind"),
                        row.getObject("before", LocalDate.class),
                        row.getInt("items"),
                        row.getString("ground"),
                        row.getString("note"),
                        row.getString("full_name"),
                        row.getTimestamp("deleted_at").toInstant()))
                .list();
    }
}
