package vn.ansinh.office.programme.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Days by which reports are to be handed in that nobody issued yet; what was missed longer ago is seen on the page of reports. */
@Component
class PeriodicDays implements Dated {
    private static final int MISSED = 31;

    private final PeriodicDues dues;
    private final Today today;

    PeriodicDays(PeriodicDues dues, Today today) {
        this.dues = dues;
        this.today = today;
    }

    @Override
    public UseCase needs() {
        return UseCase.RUN_PROGRAMME;
    }

    @Override
    public List<String> reads() {
        return List.of("programme");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        LocalDate missed = today.date().minusDays(MISSED);
        return dues.open(from.isBefore(missed) ? missed : from, to).stream()
                .map(one -> new DatedThing(
                        "periodic",
                        Said.of(
                                "work.dated.periodic",
                                one.kind().vietnamese(),
                                one.period().words()),
                        one.address(),
                        UseCase.RUN_PROGRAMME,
                        one.day(),
                        true))
                .toList();
    }
}
