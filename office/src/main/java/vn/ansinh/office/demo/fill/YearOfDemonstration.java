package vn.ansinh.office.demo.fill;

import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.today.year.KeepingYear;
import vn.ansinh.office.today.year.Occasion;
import vn.ansinh.office.today.year.OccasionTyped;
import vn.ansinh.office.today.year.OfficersYear;

/** What the officer of the demonstration entered into the year, once: a day of the programme, and two of the ward's own, one of the moon. */
@Component
class YearOfDemonstration {
    private static final String GROUND = "Lịch công tác của phường minh hoạ";

    private final OfficersYear year;
    private final KeepingYear keeping;

    YearOfDemonstration(OfficersYear year, KeepingYear keeping) {
        this.year = year;
        this.keeping = keeping;
    }

    void enter(DemonstrationFounding founding) {
        Acting.as(founding.officer(), "ENTER_WARD_VALUE", () -> {
            if (year.occasions().stream().noneMatch(Occasion::isOwn)) {
                keeping.enter(OccasionTyped.of("year-report", "", "10/12", false, true, GROUND));
                keeping.enter(OccasionTyped.of("", "Giao ban tổ trưởng cuối tháng 11", "27/11", false, true, GROUND));
                keeping.enter(OccasionTyped.of("", "Thăm hộ khó khăn trước Tết", "20/12", true, true, GROUND));
            }
        });
    }
}
