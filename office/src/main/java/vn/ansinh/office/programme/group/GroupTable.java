package vn.ansinh.office.programme.group;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.programme.ReportTable;

/** Theo dõi tổ dân phố in periodic reports: the board as it was on the last day. */
@Component
class GroupTable implements ReportTable {
    private final GroupWatch watch;

    GroupTable(GroupWatch watch) {
        this.watch = watch;
    }

    @Override
    public String code() {
        return "groups";
    }

    @Override
    public String title() {
        return "Theo dõi tổ dân phố";
    }

    @Override
    @Transactional(readOnly = true)
    public Contents between(LocalDate from, LocalDate until) {
        boolean families = GroupWatch.seesFamilies();
        List<Column> columns = new ArrayList<>(
                List.of(new Column("leader", "Tổ trưởng"), new Column("member", "Thành viên phụ trách")));
        if (families) {
            columns.add(new Column("poor", "Hộ nghèo"));
            columns.add(new Column("near-poor", "Hộ cận nghèo"));
        }
        columns.add(new Column("late-tasks", "Nhiệm vụ quá hạn"));
        columns.add(new Column("last-check", "Kiểm tra gần nhất"));
        columns.add(new Column("open-follow-ups", "Việc sau kiểm tra chưa xong"));
        if (families) {
            columns.add(new Column("no-helper", "Chưa có người giúp"));
            columns.add(new Column("no-visit", "Quá hạn thăm"));
            columns.add(new Column("no-cause", "Chưa rõ nguyên nhân"));
            columns.add(new Column("not-contacted", "Chưa liên hệ " + watch.contactDays() + " ngày"));
        }
        return new Contents(
                "Tổ dân phố",
                columns,
                watch.on(until).stream().map(one -> row(one, until, families)).toList());
    }

    private static Row row(WatchedGroup one, LocalDate day, boolean families) {
        String page = one.address() + "?asof=" + day;
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(one.leaders()), Cell.words(one.member())));
        if (families) {
            cells.add(Cell.number(BigDecimal.valueOf(one.families().poor())));
            cells.add(Cell.number(BigDecimal.valueOf(one.families().nearPoor())));
        }
        cells.add(Cell.count(one.late().size(), page + "#tasks"));
        cells.add(Cell.words(one.lastCheck().map(VietnameseDates::inShort).orElse("")));
        cells.add(Cell.count(one.open().size(), page + "#checks"));
        if (families) {
            cells.add(Cell.count(one.families().noHelper().size(), page + "#no-helper"));
            cells.add(Cell.count(one.families().noVisit().size(), page + "#no-visit"));
            cells.add(Cell.count(one.families().noCause().size(), page + "#no-cause"));
            cells.add(Cell.count(one.families().notContacted().size(), page + "#not-contacted"));
        }
        return new Row(String.valueOf(one.area().position()), one.area().name(), cells);
    }
}
