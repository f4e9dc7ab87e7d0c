package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.programme.ReportTable;

/** Các phiên họp của Ban Chỉ đạo within the days, with how much each gave to do. */
@Component
class MeetingsTable implements ReportTable {
    private final JdbcClient sql;

    MeetingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return "meetings";
    }

    @Override
    public String title() {
        return "Các phiên họp của Ban Chỉ đạo";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        Cells cells = Cells.of("Phiên họp").column("subject", "Nội dung").column("conclusions", "Kết luận giao việc");
        sql.sql("""
                select m.meeting_id, m.held_on, m.subject,
                    (select count(*) from programme.conclusion c where c.meeting_id = m.meeting_id
                        and not exists (select from programme.conclusion_dropped d where d.conclusion_id = c.conclusion_id))
                        as conclusions
                from programme.committee_meeting m
                join programme.meeting_end e on e.meeting_id = m.meeting_id and e.outcome = 'held'
                where m.committee = 'steering' and m.held_on between :from and :until
                order by m.held_on, m.number
                """).param("from", from).param("until", until).query(row -> {
            String id = row.getString("meeting_id");
            cells.row(
                    id,
                    "Ngày " + VietnameseDates.inShort(row.getObject("held_on", LocalDate.class)),
                    Cell.words(row.getString("subject")),
                    Cell.count(row.getLong("conclusions"), "/programme/committee/meetings/" + id));
        });
        return cells.done();
    }
}
