package vn.ansinh.office.benefit.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Ids;

/** What came of lines, one at a time or of a whole file; a deed is withdrawn as a whole. */
@Component
public class RollResults {
    private final JdbcClient sql;

    RollResults(JdbcClient sql) {
        this.sql = sql;
    }

    /** What came of a line. */
    public record Entry(UUID line, int part, RollResult.Outcome outcome, String number, String note) {}

    /** Writes a deed down; sent twice it is kept once. */
    @Transactional
    public void record(UUID deed, LocalDate day, List<Entry> entries) {
        sql.sql("""
                insert into roll.result (ward_id, result_id, deed_id, line_id, part, outcome, on_day, number, note, recorded_by)
                select platform.ward(), t.id, :deed, t.line, t.part, t.outcome, :day, t.number, t.note, platform.app_user()
                from unnest(:ids::uuid[], :lines::uuid[], :parts::integer[], :outcomes::text[], :numbers::text[], :notes::text[])
                    as t (id, line, part, outcome, number, note)
                on conflict do nothing
                """)
                .param("deed", deed)
                .param("day", day)
                .param("ids", entries.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("lines", entries.stream().map(Entry::line).toArray(UUID[]::new))
                .param("parts", entries.stream().map(Entry::part).toArray(Integer[]::new))
                .param(
                        "outcomes",
                        entries.stream().map(one -> one.outcome().code()).toArray(String[]::new))
                .param("numbers", entries.stream().map(Entry::number).toArray(String[]::new))
                .param("notes", entries.stream().map(Entry::note).toArray(String[]::new))
                .update();
    }

    /** Deeds of a list that still count, the newest first. */
    @Transactional(readOnly = true)
    public List<Deed> of(UUID list) {
        return sql.sql("""
                select r.deed_id, max(r.on_day) as day, count(*) as lines, min(l.name) as name from roll.result r
                join roll.line l on l.ward_id = r.ward_id and l.line_id = r.line_id
                where l.list_id = :list
                    and not exists (select from roll.result_withdrawn w where w.ward_id = r.ward_id and w.deed_id = r.deed_id)
                group by r.deed_id order by max(r.recorded_at) desc, r.deed_id desc limit 20
                """)
                .param("list", list)
                .query((row, n) -> new Deed(
                        row.getObject("deed_id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getInt("lines"),
                        Optional.ofNullable(row.getString("name")).orElse("")))
                .list();
    }

    /** Something that was written down in one go. */
    public record Deed(UUID id, LocalDate day, int lines, String name) {}

    /** Takes a deed of a list back; false when it is none of it or was taken back. */
    @Transactional
    public boolean withdraw(UUID list, UUID deed, String reason) {
        return sql.sql("""
                insert into roll.result_withdrawn (ward_id, deed_id, reason, recorded_by)
                select platform.ward(), :deed, :reason, platform.app_user()
                where exists (select from roll.result r join roll.line l on l.ward_id = r.ward_id and l.line_id = r.line_id
                    where r.deed_id = :deed and l.list_id = :list)
                on conflict do nothing
                """)
                        .param("deed", deed)
                        .param("reason", reason)
                        .param("list", list)
                        .update()
                == 1;
    }
}
