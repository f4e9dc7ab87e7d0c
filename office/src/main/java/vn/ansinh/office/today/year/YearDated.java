package vn.ansinh.office.today.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** The officer's year among the days of today: what lasts a day on it, what lasts longer on its first and last. */
@Component
public class YearDated implements Dated {
    public static final String KIND = "year";

    private final OfficersYear year;

    YearDated(OfficersYear year) {
        this.year = year;
    }

    @Override
    public UseCase needs() {
        return UseCase.ENTER_WARD_VALUE;
    }

    @Override
    public List<String> reads() {
        return List.of("today", "law");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        List<DatedThing> found = new ArrayList<>();
        for (YearDay one : year.between(from, to)) {
            if (!one.isSpan()) {
                add(found, one.name(), one.last(), from, to);
            } else {
                add(found, span(one, "begins"), one.first(), from, to);
                add(found, span(one, "ends"), one.last(), from, to);
            }
        }
        return found;
    }

    private static Said span(YearDay one, String which) {
        // the words of the program hold no slots, those of the ward are in their own
        return Said.of(one.name().key() + "." + which, one.name().values().toArray());
    }

    private static void add(List<DatedThing> found, Said what, LocalDate day, LocalDate from, LocalDate to) {
        if (!day.isBefore(from) && !day.isAfter(to)) {
            found.add(new DatedThing(
                    KIND,
                    what,
                    "/today/calendar?year=" + day.getYear() + "&month=" + day.getMonthValue(),
                    UseCase.ENTER_WARD_VALUE,
                    day,
                    false));
        }
    }
}
