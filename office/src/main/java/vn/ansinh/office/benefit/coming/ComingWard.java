package vn.ansinh.office.benefit.coming;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.benefit.AskedWard;
import vn.ansinh.office.benefit.ComingChange;
import vn.ansinh.office.benefit.ComingChanges;
import vn.ansinh.office.benefit.FollowingWard;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.Rights;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.rules.benefit.Benefits;

/**
 * The changes that come to all households until the end of the fifth month after this one. Every household is asked on the first and on
 * the last day; only those for whom the two differ are asked on each day between. Kept, and followed as the gap list is.
 */
@Component
class ComingWard {
    static final int MONTHS = 5;

    private final WardLaw law;
    private final FollowingWard following;
    private final ComingChanges changes;
    private final Kept<LocalDate, Found> kept;

    ComingWard(WardLaw law, FollowingWard following, ComingChanges changes, Deeds deeds) {
        this.law = law;
        this.following = following;
        this.changes = changes;
        this.kept = new Kept<>(deeds, FollowingWard.DEPENDS_ON);
    }

    private record Told(KnownHousehold household, List<ComingLine> lines) {}

    private record Found(AskedWard<Boolean> ward, Map<UUID, Told> told, List<ComingLine> lines) {}

    static LocalDate end(LocalDate day) {
        return YearMonth.from(day).plusMonths(MONTHS).atEndOfMonth();
    }

    /** After a day, in the order of the register and the days. */
    @Transactional(readOnly = true)
    public List<ComingLine> after(LocalDate day) {
        return kept.get(day, () -> find(day), (before, since) -> again(before, day))
                .lines();
    }

    private Found find(LocalDate day) {
        return told(AskedWard.of(day, law.benefits(), following.on(day), screened(day)), Map.of());
    }

    private Found again(Found before, LocalDate day) {
        return law.benefits() == before.ward().benefits()
                ? told(before.ward().again(following.on(day), screened(day)), before.told())
                : find(day);
    }

    private Function<KnownHousehold, Boolean> screened(LocalDate day) {
        Benefits benefits = law.benefits();
        return household -> changes.mayChange(benefits, household, day, end(day));
    }

    /** What was told of a household before holds as long as the household is the same. */
    private Found told(AskedWard<Boolean> ward, Map<UUID, Told> before) {
        Map<UUID, Told> told = new HashMap<>();
        List<ComingLine> lines = new ArrayList<>();
        for (AskedWard.Asked<Boolean> one : ward.asked()) {
            if (one.found()) {
                KnownHousehold household = one.household();
                Told known = before.get(household.id());
                Told now = known != null && known.household().equals(household)
                        ? known
                        : new Told(household, lines(ward.benefits(), household, ward.day()));
                told.put(household.id(), now);
                lines.addAll(now.lines());
            }
        }
        return new Found(ward, told, List.copyOf(lines));
    }

    private List<ComingLine> lines(Benefits benefits, KnownHousehold household, LocalDate day) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(day, end(day)));
        List<ComingChange> found = changes.after(Rights.of(benefits, household, day), days);
        return found.stream().map(change -> new ComingLine(household, change)).toList();
    }
}
