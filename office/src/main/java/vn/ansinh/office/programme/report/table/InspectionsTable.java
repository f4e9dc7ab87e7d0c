package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;

/** Kiểm tra các tổ dân phố within the days. */
@Component
class InspectionsTable implements ReportTable {
    private final JdbcClient sql;

    InspectionsTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return "inspections";
    }

    @Override
    public String title() {
        return "Kiểm tra các tổ dân phố, thôn";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        Cells cells = Cells.of("Đợt kiểm tra")
                .column("groups", "Tổ được kiểm tra")
                .column("visits", "Lượt kiểm tra")
                .column("follow-ups", "Việc phải làm tiếp");
        sql.sql("""
                select i.inspection_id, i.title, count(distinct v.area_id) as groups, count(*) as visits,
                    count(*) filter (where v.follow_up <> '') as follow_ups
                from programme.inspection i join programme.inspection_visit v on v.inspection_id = i.inspection_id
                where v.visited_on between :from and :until
                group by i.inspection_id, i.title, i.begins order by i.begins, i.inspection_id
                """).param("from", from).param("until", until).query(row -> {
            String id = row.getString("inspection_id");
            String address = "/programme/committee/inspections/" + id;
            cells.row(
                    id,
                    row.getString("title"),
                    Cell.count(row.getLong("groups"), address),
                    Cell.count(row.getLong("visits"), address),
                    Cell.count(row.getLong("follow_ups"), address));
        });
        return cells.done();
    }
}
