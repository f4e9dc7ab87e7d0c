package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every month's decisions of who draws what. */
@Component
@Order(5)
class EnrolmentYearsOfDemonstration implements ProgrammePart {
    private final EnrolmentsOfDemonstration enrolments;

    EnrolmentYearsOfDemonstration(EnrolmentsOfDemonstration enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        enrolments.begin(founding, today).ifPresent(story -> {
            for (YearMonth list = EnrolmentsOfDemonstration.FIRST;
                    !list.isAfter(YearMonth.from(today).plusMonths(1));
                    list = list.plusMonths(1)) {
                story.decided(list);
            }
        });
    }
}
