package vn.ansinh.office.programme.report.table;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;

/**
 * Kết quả rà soát thường xuyên: in each month of the days the requests that came in, and what the decisions signed in it found.
 */
@Component
class InYearTable implements ReportTable {
    private static final String OF_MONTH = """
            select
                (select count(distinct r.household_id) from review.request r
                    where r.received_on between :from and :until
                      and not exists (select from review.request_step s where s.request_id = r.request_id and s.step = 'withdrawn'
                        and (s.done_at at time zone 'Asia/Ho_Chi_Minh')::date <= :until)) as requests,
                count(*) filter (where h.becomes = 'poor') as poor,
                count(*) filter (where h.becomes = 'near-poor') as near,
                count(*) filter (where h.was in ('poor', 'near-poor') and h.becomes = 'not-listed') as escaped,
                count(*) filter (where h.was = 'not-listed' and h.becomes = 'not-listed') as refused,
                min(d.round_id::text) as round
            from review.decision_household h
            join review.decision d on d.decision_id = h.decision_id
            join review.decision_end e on e.decision_id = d.decision_id and e.outcome = 'signed' and e.ended_on between :from and :until
            join review.round r on r.round_id = d.round_id and r.kind = 'in-year'
            """;

    private final JdbcClient sql;

    InYearTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String code() {
        return "in-year";
    }

    @Override
    public String title() {
        return "Kết quả rà soát thường xuyên trong năm";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        Cells cells = Cells.of("Tháng")
                .column("requests", "Hộ đề nghị")
                .column("poor", "Công nhận hộ nghèo")
                .column("near-poor", "Công nhận hộ cận nghèo")
                .column("escaped", "Thoát nghèo, thoát cận nghèo")
                .column("refused", "Không công nhận");
        long[] sums = new long[5];
        int months = 0;
        for (YearMonth month = YearMonth.from(from);
                !month.isAfter(YearMonth.from(until));
                month = month.plusMonths(1), months++) {
            LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
            LocalDate last = month.atEndOfMonth().isAfter(until) ? until : month.atEndOfMonth();
            long[] found = of(cells, month, first, last);
            for (int at = 0; at < sums.length; at++) {
                sums[at] += found[at];
            }
        }
        if (months > 1) {
            row(cells, "total", "Cộng", sums, "/reviews");
        }
        return cells.done();
    }

    private long[] of(Cells cells, YearMonth month, LocalDate first, LocalDate last) {
        return sql.sql(OF_MONTH)
                .param("from", first)
                .param("until", last)
                .query((row, n) -> {
                    long[] found = {
                        row.getLong("requests"),
                        row.getLong("poor"),
                        row.getLong("near"),
                        row.getLong("escaped"),
                        row.getLong("refused")
                    };
                    String round = row.getString("round");
                    String address = round == null ? "/reviews" : "/reviews/" + round + "/decision";
                    row(
                            cells,
                            month.toString(),
                            "Tháng " + month.getMonthValue() + "/" + month.getYear(),
                            found,
                            address);
                    return found;
                })
                .single();
    }

    private static void row(Cells cells, String key, String words, long[] found, String address) {
        cells.row(
                key,
                words,
                Cell.count(found[0], "/requests"),
                Cell.count(found[1], address),
                Cell.count(found[2], address),
                Cell.count(found[3], address),
                Cell.count(found[4], address));
    }
}
