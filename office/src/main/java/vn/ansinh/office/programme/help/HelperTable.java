package vn.ansinh.office.programme.help;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;

/** Giúp đỡ hộ in periodic reports: by association the households helped on the last day, and the visits of the time. */
@Component
class HelperTable implements ReportTable {
    private final JdbcClient sql;

    HelperTable(JdbcClient sql) {
        this.sql = sql;
    }

    private record Line(UUID id, String kind, String name, long households, long visits, long visited) {}

    @Override
    public String code() {
        return "helpers";
    }

    @Override
    public String title() {
        return "Giúp đỡ hộ nghèo, hộ cận nghèo theo đoàn thể";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        List<Line> lines = sql.sql("""
                with visits as (
                    select h.ward_id, h.body_id, v.visit_id, v.household_id
                    from programme.help_visit v
                    join programme.help h on h.ward_id = v.ward_id and h.household_id = v.household_id
                        and h.state = 'confirmed' and h.valid @> v.visited_on
                    where v.visited_on between :from and :until
                        and not exists (select from programme.help_visit_withdrawn w
                            where w.ward_id = v.ward_id and w.visit_id = v.visit_id)),
                helped as (
                    select ward_id, body_id, household_id from programme.help where state = 'confirmed' and valid @> :until)
                select b.body_id as id, b.kind, b.name,
                    (select count(*) from helped h where h.ward_id = b.ward_id and h.body_id = b.body_id) as households,
                    (select count(*) from visits v where v.ward_id = b.ward_id and v.body_id = b.body_id) as visits,
                    (select count(distinct v.household_id) from visits v
                        where v.ward_id = b.ward_id and v.body_id = b.body_id) as visited
                from programme.body b order by b.name, b.body_id
                """)
                .param("from", from)
                .param("until", until)
                .query(Line.class)
                .list();
        Map<String, Integer> seen = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            if (line.households() + line.visits() > 0) {
                // a body that was renamed is another of the same kind
                int number = seen.merge(line.kind(), 1, Integer::sum);
                rows.add(new Row(
                        number == 1 ? line.kind() : line.kind() + "-" + number,
                        line.name(),
                        List.of(
                                Cell.count(line.households(), "/programme/help?body=" + line.id()),
                                Cell.number(BigDecimal.valueOf(line.visits())),
                                Cell.number(BigDecimal.valueOf(line.visited())))));
            }
        }
        return new Contents(
                "Đoàn thể, cơ quan",
                List.of(
                        new Column("households", "Số hộ đang giúp"),
                        new Column("visits", "Số lượt thăm"),
                        new Column("visited", "Số hộ được thăm")),
                rows);
    }
}
