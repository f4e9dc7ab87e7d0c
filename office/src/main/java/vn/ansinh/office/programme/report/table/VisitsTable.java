package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;

/** Giúp đỡ và thăm hộ: by body the households that it helped on the last day and the visits within the days. */
@Component
class VisitsTable implements ReportTable {
    private static final String BY_BODY = """
            with helped as (
                select h.body_id, h.household_id from programme.help h where h.state = 'confirmed' and h.valid @> :until::date),
            visited as (
                select v.household_id, count(*) as visits from programme.help_visit v
                where v.visited_on between :from and :until
                  and not exists (select from programme.help_visit_withdrawn w where w.visit_id = v.visit_id)
                group by v.household_id)
            select b.body_id, b.short_name, count(*) as households, count(v.household_id) as visited,
                coalesce(sum(v.visits), 0) as visits
            from helped h join programme.body b on b.body_id = h.body_id
            left join visited v on v.household_id = h.household_id
            group by b.body_id, b.short_name order by b.short_name
            """;

    private final JdbcClient sql;

    VisitsTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return "visits";
    }

    @Override
    public String title() {
        return "Giúp đỡ và thăm hộ nghèo, hộ cận nghèo";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        Cells cells = Cells.of("Cơ quan, đoàn thể")
                .column("households", "Hộ đang giúp")
                .column("visited", "Hộ được thăm trong kỳ")
                .column("visits", "Lượt thăm");
        long[] sums = new long[3];
        sql.sql(BY_BODY).param("from", from).param("until", until).query(row -> {
            String id = row.getString("body_id");
            String address = "/programme/help?body=" + id;
            long[] found = {row.getLong("households"), row.getLong("visited"), row.getLong("visits")};
            row(cells, id, row.getString("short_name"), found, address);
            for (int at = 0; at < sums.length; at++) {
                sums[at] += found[at];
            }
        });
        if (!cells.isEmpty()) {
            row(cells, "total", "Cộng", sums, "/programme/help");
        }
        return cells.done();
    }

    private static void row(Cells cells, String key, String words, long[] found, String address) {
        cells.row(
                key,
                words,
                Cell.count(found[0], address),
                Cell.count(found[1], address),
                Cell.count(found[2], address));
    }
}
