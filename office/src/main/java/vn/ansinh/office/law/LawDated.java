package vn.ansinh.office.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;
import vn.ansinh.rules.source.Period;

/** Days of the law: values of the ward whose last day comes, and days on which rules or values of the law change. */
@Component
class LawDated implements Dated {
    private final WardValues values;
    private final WardLaw law;

    LawDated(WardValues values, WardLaw law) {
        this.values = values;
        this.law = law;
    }

    @Override
    public UseCase needs() {
        return UseCase.ENTER_WARD_VALUE;
    }

    @Override
    public List<String> reads() {
        return List.of("law");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        List<DatedThing> found = new ArrayList<>();
        List<WardValue> all = values.all().stream().filter(WardValue::counts).toList();
        Map<LocalDate, Integer> ends = new TreeMap<>();
        for (WardValue one : all) {
            LocalDate end = one.inForce().to();
            if (!end.equals(Period.OPEN) && !isFollowed(one, all)) {
                ends.merge(end.minusDays(1), 1, Integer::sum);
            }
        }
        ends.forEach((day, number) -> {
            if (!day.isBefore(from) && !day.isAfter(to)) {
                found.add(new DatedThing(
                        "ward-value-ends",
                        Said.of("work.dated.ward-value-ends", number),
                        "/law/ward-values",
                        UseCase.ENTER_WARD_VALUE,
                        day,
                        true));
            }
        });
        law.benefits().changesBetween(from.minusDays(1), to).stream()
                .map(day -> new DatedThing(
                        "law-changes", Said.of("work.dated.law-changes"), "/law", UseCase.ENTER_WARD_VALUE, day, false))
                .forEach(found::add);
        return found;
    }

    /** Whether another value of the same parameter counts from the day after. */
    private static boolean isFollowed(WardValue one, List<WardValue> all) {
        return all.stream()
                .anyMatch(next -> next.parameter().equals(one.parameter())
                        && next.inForce().includes(one.inForce().to()));
    }
}
