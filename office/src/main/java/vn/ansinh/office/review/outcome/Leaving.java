package vn.ansinh.office.review.outcome;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.AccessLog;
import vn.ansinh.office.account.TakenOut;
import vn.ansinh.office.account.UseCase;

/** Writes down which tables that name people left the office; of numbers nothing is written. */
@Component
class Leaving {
    private final TakenOut taken;
    private final AccessLog looks;

    Leaving(TakenOut taken, AccessLog looks) {
        this.taken = taken;
        this.looks = looks;
    }

    void record(List<Report> reports) {
        int rows = 0;
        for (Report report : reports) {
            if (report.isPersonal()) {
                rows += report.rows().size();
                looks.record(UseCase.SEE_ORIGIN, report.named());
            }
        }
        if (rows > 0) {
            taken.record(new TakenOut.File("review-list", rows, List.of(UseCase.SEE_ORIGIN), "", ""));
        }
    }
}
