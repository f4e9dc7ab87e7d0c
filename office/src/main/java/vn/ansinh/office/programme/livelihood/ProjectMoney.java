package vn.ansinh.office.programme.livelihood;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.MoneySource;

/** The money of the projects. Only ever added to. */
@Component
public class ProjectMoney {
    private static final String SEEN = """
            select m.*, w.reason as withdrawn from programme.project_money m
            left join programme.project_withdrawn w on w.ward_id = m.ward_id and w.record_id = m.money_id
            """;

    private final JdbcClient sql;
    private final ProjectRecords records;

    ProjectMoney(JdbcClient sql, ProjectRecords records) {
        this.sql = sql;
        this.records = records;
    }

    /** Of a project by day, what was taken back too. */
    @Transactional(readOnly = true)
    public List<MoneyEntry> of(UUID project) {
        return sql.sql(SEEN + " where m.project_id = :project order by m.on_day, m.recorded_at, m.money_id")
                .param("project", project)
                .query((row, n) -> entry(row))
                .list();
    }

    /** What counts, of all projects; of these days, both inclusive. */
    @Transactional(readOnly = true)
    public Map<UUID, MoneySums> between(LocalDate from, LocalDate until) {
        return sums(sql.sql(SEEN + " where m.on_day between :from and :until")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> entry(row))
                .list());
    }

    /** What counts, of all projects. */
    @Transactional(readOnly = true)
    public Map<UUID, MoneySums> sums() {
        return sums(sql.sql(SEEN).query((row, n) -> entry(row)).list());
    }

    private static Map<UUID, MoneySums> sums(List<MoneyEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        MoneyEntry::project, Collectors.collectingAndThen(Collectors.toList(), MoneySums::of)));
    }

    /** Sent twice it is entered once. One that corrects another takes that back. */
    @Transactional
    public void enter(MoneyEntry entry, String reason) {
        int entered = sql.sql("""
                insert into programme.project_money (ward_id, money_id, project_id, kind, source, amount, on_day, receipt, words,
                    corrects, recorded_by)
                values (platform.ward(), :id, :project, :kind, :source, :amount, :day, :receipt, :words, :corrects, platform.app_user())
                on conflict do nothing
                """)
                .param("id", entry.id())
                .param("project", entry.project())
                .param("kind", entry.kind().code())
                .param("source", entry.source().code())
                .param("amount", entry.amount())
                .param("day", entry.day())
                .param("receipt", entry.receipt())
                .param("words", entry.words())
                .param("corrects", entry.corrects().orElse(null), Types.OTHER)
                .update();
        if (entered == 1) {
            entry.corrects().ifPresent(earlier -> records.withdraw(earlier, reason));
        }
    }

    private static MoneyEntry entry(ResultSet row) throws SQLException {
        return new MoneyEntry(
                row.getObject("money_id", UUID.class),
                row.getObject("project_id", UUID.class),
                MoneyEntry.Kind.ofCode(row.getString("kind")).orElseThrow(),
                MoneySource.ofCode(row.getString("source")).orElseThrow(),
                row.getLong("amount"),
                row.getObject("on_day", LocalDate.class),
                row.getString("receipt"),
                row.getString("words"),
                Optional.ofNullable(row.getObject("corrects", UUID.class)),
                Optional.ofNullable(row.getString("withdrawn")));
    }
}
