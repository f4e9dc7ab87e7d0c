package vn.ansinh.office.benefit.gap;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** How many lack something, on the page of today: the number of the last count, which costs nothing to read. */
@Component
class GapDated implements Dated {
    private final GapDays days;
    private final Today today;

    GapDated(GapDays days, Today today) {
        this.days = days;
        this.today = today;
    }

    @Override
    public UseCase needs() {
        return UseCase.RECORD_TAKE_UP;
    }

    @Override
    public List<String> reads() {
        return List.of("benefit");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        LocalDate day = today.date();
        if (day.isBefore(from) || day.isAfter(to)) {
            return List.of();
        }
        List<GapDays.Total> totals = days.last().map(days::totals).orElse(List.of());
        long unclaimed = number(totals, Claim.Kind.UNCLAIMED);
        long oneFact = number(totals, Claim.Kind.ONE_FACT);
        if (unclaimed + oneFact == 0) {
            return List.of();
        }
        return List.of(new DatedThing(
                "gap-open",
                Said.of("work.dated.gap-open", unclaimed, oneFact),
                GapsPage.PATH,
                UseCase.RECORD_TAKE_UP,
                day,
                false));
    }

    private static long number(List<GapDays.Total> totals, Claim.Kind kind) {
        return totals.stream()
                .filter(total -> total.kind() == kind)
                .mapToLong(GapDays.Total::number)
                .sum();
    }
}
