package vn.ansinh.office.programme.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Kế hoạch truyền thông của năm against what was done; an item that is not wanted any more is dropped with a reason. */
@Component
public class OutreachPlan {
    private static final String SEEN = """
            select i.item_id, i.year, i.kind, i.topic, i.channel, i.due_on, i.by_month, i.body_id, d.reason,
                (select o.outreach_id from programme.outreach o
                    where o.ward_id = i.ward_id and o.item_id = i.item_id
                        and not exists (select from programme.outreach_end e
                            where e.ward_id = o.ward_id and e.outreach_id = o.outreach_id)
                    order by o.held_on, o.outreach_id limit 1) as done
            from programme.outreach_item i
            left join programme.outreach_item_dropped d on d.ward_id = i.ward_id and d.item_id = i.item_id
            """;

    private final JdbcClient sql;

    OutreachPlan(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of a year by their days. */
    @Transactional(readOnly = true)
    public List<PlannedItem> of(int year) {
        return sql.sql(SEEN + " where i.year = :year order by i.due_on, i.item_id")
                .param("year", year)
                .query((row, n) -> item(row))
                .list();
    }

    /** What is still to be done of those whose day falls on one of these, both included. */
    @Transactional(readOnly = true)
    public List<PlannedItem> open(LocalDate from, LocalDate until) {
        return sql
                .sql(SEEN + " where i.due_on between :from and :until order by i.due_on, i.item_id")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> item(row))
                .list()
                .stream()
                .filter(PlannedItem::isOpen)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<PlannedItem> find(UUID id) {
        return sql.sql(SEEN + " where i.item_id = :id")
                .param("id", id)
                .query((row, n) -> item(row))
                .optional();
    }

    /** Plans it; sent twice it is planned once. */
    @Transactional
    public void plan(PlannedItem item) {
        sql.sql("""
                insert into programme.outreach_item (ward_id, item_id, year, kind, topic, channel, due_on, by_month, body_id, recorded_by)
                values (platform.ward(), :id, :year, :kind, :topic, :channel, :due, :month, :body, platform.app_user())
                on conflict do nothing
                """)
                .param("id", item.id())
                .param("year", item.year())
                .param("kind", item.kind().code())
                .param("topic", item.topic())
                .param("channel", item.channel())
                .param("due", item.due())
                .param("month", item.isByMonth())
                .param("body", item.body())
                .update();
    }

    @Transactional
    public void drop(UUID item, String reason) {
        sql.sql("""
                insert into programme.outreach_item_dropped (ward_id, item_id, reason, recorded_by)
                values (platform.ward(), :id, :reason, platform.app_user())
                on conflict do nothing
                """).param("id", item).param("reason", reason).update();
    }

    private static PlannedItem item(ResultSet row) throws SQLException {
        return new PlannedItem(
                row.getObject("item_id", UUID.class),
                row.getInt("year"),
                OutreachKind.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("topic"),
                row.getString("channel"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("by_month"),
                row.getObject("body_id", UUID.class),
                Optional.ofNullable(row.getObject("done", UUID.class)),
                Optional.ofNullable(row.getString("reason")));
    }
}
