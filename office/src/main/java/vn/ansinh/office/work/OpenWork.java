package vn.ansinh.office.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** The open items of the acting person by their days; putting off and handing over (ADR 0160). */
@Component
public class OpenWork {
    private static final String SELECT = """
            select i.*, coalesce(t.full_name, '') as to_name, coalesce(b.full_name, '') as by_name
            from work.open_for_me i
            left join account.user_account t on t.ward_id = i.ward_id and t.user_id = i.handed_to
            left join account.user_account b on b.ward_id = i.ward_id and b.user_id = i.handed_by
            """;

    private static final String CHOSEN = """
             where (:kind = '' or i.kind = :kind)
               and (coalesce(i.handed_to, platform.app_user()) <> platform.app_user()) = :others
            """;

    private final JdbcClient sql;

    OpenWork(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Which items.
     *
     * @param kind empty for all
     * @param when empty for all
     * @param isOthers those that were handed to somebody else, instead of the others
     */
    public record Choice(String kind, Optional<When> when, boolean isOthers) {}

    /** How many of a kind stand how near. */
    public record Count(String kind, When when, long items) {}

    /** The first so many, nearest day first, then the oldest; without a day last. */
    @Transactional(readOnly = true)
    public List<OpenItem> first(Choice choice, LocalDate today, int size) {
        return sql.sql(SELECT + CHOSEN + between(choice.when()) + """
                 order by i.shown_on nulls last, i.opened_at, i.item_id limit :size
                """)
                .param("kind", choice.kind())
                .param("others", choice.isOthers())
                .param("today", today)
                .param("week", today.plusDays(When.WEEK_DAYS))
                .param("size", size)
                .query((row, n) -> item(row))
                .list();
    }

    private static String between(Optional<When> when) {
        return when.map(one -> switch (one) {
                    case LATE -> " and i.shown_on < :today";
                    case TODAY -> " and i.shown_on = :today";
                    case WEEK -> " and i.shown_on > :today and i.shown_on <= :week";
                    case LATER -> " and i.shown_on > :week";
                    case UNDATED -> " and i.shown_on is null";
                })
                .orElse("");
    }

    /** The numbers by kind and nearness; of the choice only whose they are is asked. */
    @Transactional(readOnly = true)
    public List<Count> counts(boolean isOthers, LocalDate today) {
        return sql.sql("""
                select i.kind, case when i.shown_on is null then 'undated' when i.shown_on < :today then 'late'
                    when i.shown_on = :today then 'today' when i.shown_on <= :week then 'week' else 'later' end as near,
                    count(*) as items
                from work.open_for_me i
                """ + CHOSEN + " group by 1, 2 order by 1, 2")
                .param("kind", "")
                .param("others", isOthers)
                .param("today", today)
                .param("week", today.plusDays(When.WEEK_DAYS))
                .query((row, n) -> new Count(
                        row.getString("kind"),
                        When.ofCode(row.getString("near")).orElseThrow(),
                        row.getLong("items")))
                .list();
    }

    /** Those whose last day is one of these, both included, at most so many. */
    @Transactional(readOnly = true)
    public List<OpenItem> due(LocalDate from, LocalDate to, int most) {
        return sql.sql(SELECT + """
                where i.due_on between :from and :to order by i.due_on, i.opened_at, i.item_id limit :most
                """)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, n) -> item(row))
                .list();
    }

    /** How many of those that the acting person sees were handed to somebody else. */
    @Transactional(readOnly = true)
    public long handedToOthers() {
        return sql.sql("""
                select count(*) from work.items i
                where i.closed_at is null and i.handed_to is not null and i.handed_to <> platform.app_user()
                """).query(Long.class).single();
    }

    /** One that the acting person sees and that is open. */
    @Transactional(readOnly = true)
    public Optional<OpenItem> find(UUID item) {
        return sql.sql(SELECT + "where i.item_id = :item")
                .param("item", item)
                .query((row, n) -> item(row))
                .optional();
    }

    /** Those who may do it besides the acting person, by name; nobody where it is for one person. */
    @Transactional(readOnly = true)
    public List<Colleague> colleaguesFor(UUID item) {
        return sql.sql("select * from work.colleagues_for(:item)")
                .param("item", item)
                .query((row, n) -> new Colleague(row.getObject("user_id", UUID.class), row.getString("full_name")))
                .list();
    }

    public record Colleague(UUID id, String name) {}

    /** Shows it to the acting person again from a day on, at the latest on its last day; false where that is not so or it is gone. */
    @Transactional
    public boolean putOff(UUID item, LocalDate until, String reason) {
        Optional<OpenItem> open = find(item);
        if (open.isEmpty() || open.get().due().filter(until::isAfter).isPresent()) {
            return false;
        }
        sql.sql("""
                insert into work.put_off (ward_id, put_off_id, item_id, user_id, until, reason)
                values (platform.ward(), :id, :item, platform.app_user(), :until, :reason)
                """)
                .param("id", Ids.next())
                .param("item", item)
                .param("until", until)
                .param("reason", reason)
                .update();
        return true;
    }

    /** To a colleague who may do it, or back to all without one; false where that is not so or it is gone. */
    @Transactional
    public boolean handOver(UUID item, Optional<UUID> colleague, String note) {
        return sql.sql("select work.hand_over(:item, :colleague, :note)")
                .param("item", item)
                .param("colleague", colleague.orElse(null), java.sql.Types.OTHER)
                .param("note", note)
                .query(Boolean.class)
                .single();
    }

    private static OpenItem item(ResultSet row) throws SQLException {
        UUID to = row.getObject("handed_to", UUID.class);
        LocalDate until = row.getObject("put_off_until", LocalDate.class);
        return new OpenItem(
                row.getObject("item_id", UUID.class),
                row.getString("kind"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getString("address"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("shown_on", LocalDate.class)),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("user_id") != null,
                to == null
                        ? Optional.empty()
                        : Optional.of(new OpenItem.Handed(
                                to, row.getString("to_name"), row.getString("by_name"), row.getString("handed_note"))),
                until == null
                        ? Optional.empty()
                        : Optional.of(new OpenItem.PutOff(until, row.getString("put_off_reason"))));
    }
}
