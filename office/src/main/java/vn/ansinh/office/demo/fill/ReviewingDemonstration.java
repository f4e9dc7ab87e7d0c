package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.review.decision.PaperReviews;
import vn.ansinh.office.review.round.ReviewDesk;

/** The review of 2023 as it was held on paper, and that of 2026, half way: some groups survey, a family asks and waits, one was refused. */
@Component
class ReviewingDemonstration {
    private static final int YEAR = 2026;
    private static final LocalDate SURVEY = LocalDate.of(YEAR, Month.SEPTEMBER, 10);

    private final ReviewDesk desk;
    private final PaperReviews papers;
    private final YearsOfDemonstration years;
    private final MonthsOfDemonstration months;
    private final GroupsOfDemonstration groups;
    private final FarmersOfDemonstration farmers;
    private final SurveyingDemonstration surveying;

    ReviewingDemonstration(
            ReviewDesk desk,
            PaperReviews papers,
            YearsOfDemonstration years,
            MonthsOfDemonstration months,
            GroupsOfDemonstration groups,
            FarmersOfDemonstration farmers,
            SurveyingDemonstration surveying) {
        this.desk = desk;
        this.papers = papers;
        this.years = years;
        this.months = months;
        this.groups = groups;
        this.farmers = farmers;
        this.surveying = surveying;
    }

    void review(DemonstrationFounding founding, LocalDate today) {
        if (today.isBefore(SURVEY)) {
            return;
        }
        Acting.as(founding.officer(), "RUN_REVIEW", () -> {
            if (desk.isAny()) {
                return;
            }
            papers.keep(2023, "1187/QĐ-UBND, 1188/QĐ-UBND", LocalDate.of(2023, Month.DECEMBER, 20));
            years.hold();
            months.decided(today);
            months.open(today);
            farmers.recognised(founding, today);
            desk.openAnnual(YEAR, SURVEY);
            UUID joined =
                    desk.ask("PL-07-0011", today.minusDays(20), "Chồng bị tai nạn lao động, nhà còn một người đi làm.");
            desk.screen(joined, true, "Phiếu A chấm trên giấy: đưa vào rà soát.");
            UUID refused = desk.ask("PL-12-0020", today.minusDays(15), "Con đi học xa, chi tiêu tăng.");
            desk.screen(refused, false, "Phiếu A chấm trên giấy: vượt ngưỡng đưa vào rà soát.");
            desk.ask("PL-07-0025", today.minusDays(2), "Mất việc từ tháng 10, đang thuê nhà.");
            groups.go(today);
            surveying.go(founding, today);
        });
    }
}
