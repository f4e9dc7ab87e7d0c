package vn.ansinh.office.today;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.OverPeriod;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Records that are over the period for which the ward keeps them: something to do today, as long as they are there. */
@Component
class RetentionDated implements Dated {
    private final OverPeriod over;
    private final Today today;

    RetentionDated(OverPeriod over, Today today) {
        this.over = over;
        this.today = today;
    }

    @Override
    public UseCase needs() {
        return UseCase.DELETE_EXPIRED;
    }

    @Override
    public List<String> reads() {
        return List.of("account");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        LocalDate day = today.date();
        return day.isBefore(from) || day.isAfter(to)
                ? List.of()
                : over.kinds().stream()
                        .map(kind -> new DatedThing(
                                "retention",
                                Said.of("work.dated.retention." + kind),
                                "/keeping/" + kind,
                                UseCase.DELETE_EXPIRED,
                                day,
                                false))
                        .toList();
    }
}
