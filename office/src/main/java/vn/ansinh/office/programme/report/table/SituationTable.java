package vn.ansinh.office.programme.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.ReportTable;
import vn.ansinh.office.programme.target.ListKind;
import vn.ansinh.office.programme.target.Movement;
import vn.ansinh.office.programme.target.Reading;

/** Tình hình nghèo: households and people of the lists, on the eve of the first day and on the last one. */
@Component
class SituationTable implements ReportTable {
    private static final String SITUATION = """
            select count(*) as households, coalesce(sum(h.people), 0) as people,
                count(*) filter (where l.status = 'poor') as poor,
                coalesce(sum(h.people) filter (where l.status = 'poor'), 0) as poor_people,
                count(*) filter (where l.status = 'near-poor') as near,
                coalesce(sum(h.people) filter (where l.status = 'near-poor'), 0) as near_people
            from registry.households_on(:day) h left join review.recognised_on(:day) l using (household_id)
            """;

    private final JdbcClient sql;

    SituationTable(JdbcClient sql) {
        this.sql = sql;
    }

    private record Counts(long households, long people, long poor, long poorPeople, long near, long nearPeople) {}

    @Override
    public String code() {
        return "situation";
    }

    @Override
    public String title() {
        return "Tình hình hộ nghèo, hộ cận nghèo";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        LocalDate eve = from.minusDays(1);
        Counts was = on(eve);
        Counts is = on(until);
        Cells cells = Cells.of("Nội dung")
                .column("start", "Đầu kỳ")
                .column("end", "Cuối kỳ")
                .column("change", "Tăng, giảm");
        String all = "/households?asof=";
        count(cells, "households", "Tổng số hộ", was.households(), is.households(), List.of(all + eve, all + until));
        count(cells, "people", "Tổng số nhân khẩu", was.people(), is.people(), List.of(all + eve, all + until));
        List<String> poor = lists(ListKind.POOR, eve, until);
        count(cells, "poor", "Hộ nghèo", was.poor(), is.poor(), poor);
        count(cells, "poor-people", "Nhân khẩu hộ nghèo", was.poorPeople(), is.poorPeople(), poor);
        rate(cells, "poor-rate", "Tỷ lệ hộ nghèo (%)", was.poor(), was.households(), is.poor(), is.households());
        List<String> near = lists(ListKind.NEAR_POOR, eve, until);
        count(cells, "near-poor", "Hộ cận nghèo", was.near(), is.near(), near);
        count(cells, "near-people", "Nhân khẩu hộ cận nghèo", was.nearPeople(), is.nearPeople(), near);
        rate(cells, "near-rate", "Tỷ lệ hộ cận nghèo (%)", was.near(), was.households(), is.near(), is.households());
        return cells.done();
    }

    private Counts on(LocalDate day) {
        return sql.sql(SITUATION)
                .param("day", day)
                .query((row, n) -> new Counts(
                        row.getLong("households"),
                        row.getLong("people"),
                        row.getLong("poor"),
                        row.getLong("poor_people"),
                        row.getLong("near"),
                        row.getLong("near_people")))
                .single();
    }

    private static List<String> lists(ListKind list, LocalDate eve, LocalDate until) {
        return List.of(
                MovementTable.address(eve, until, list, Movement.Step.START),
                MovementTable.address(eve, until, list, Movement.Step.END));
    }

    private static void count(Cells cells, String key, String words, long was, long is, List<String> lists) {
        cells.row(
                key,
                words,
                Cell.count(was, lists.getFirst()),
                Cell.count(is, lists.getLast()),
                Cell.number(BigDecimal.valueOf(is - was)));
    }

    private static void rate(Cells cells, String key, String words, long was, long ofThen, long is, long ofNow) {
        cells.row(
                key,
                words,
                Cells.percent(was, ofThen),
                Cells.percent(is, ofNow),
                ofThen == 0 || ofNow == 0
                        ? Cell.unknown()
                        : Cell.number(Reading.percent(is, ofNow).subtract(Reading.percent(was, ofThen))));
    }
}
