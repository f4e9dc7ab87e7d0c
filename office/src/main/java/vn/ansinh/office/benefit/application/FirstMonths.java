package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.web.WrittenDate;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.enrolment.FirstMonth;

/** Tháng bắt đầu hưởng of a line, by the version of the procedure under which its file was received. */
@Component
class FirstMonths {
    private final Applications applications;
    private final WardLaw law;

    FirstMonths(Applications applications, WardLaw law) {
        this.applications = applications;
        this.law = law;
    }

    /** Empty where the decision itself must name it. */
    Optional<YearMonth> of(String procedure, SupportDecision.Line line, LocalDate signed) {
        LocalDate received = line.application()
                .flatMap(applications::find)
                .map(Application::received)
                .orElse(signed);
        Optional<Benefit> benefit = law.benefits().find(line.benefit());
        String own = benefit.flatMap(Benefit::procedure).orElse(procedure);
        return law.law()
                .procedures()
                .find(own)
                .flatMap(one -> FirstMonth.of(
                        one,
                        received,
                        benefit.flatMap(Benefit::group),
                        signed,
                        Optional.empty(),
                        WrittenDate.read(line.born(), signed)));
    }
}
