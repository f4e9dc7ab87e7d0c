package vn.ansinh.office.demo.fill;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.demo.DemonstrationWard;
import vn.ansinh.office.demo.WardSize;
import vn.ansinh.office.demo.life.DemonstrationLife;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Memory;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.event.Chronicle;
import vn.ansinh.office.registry.event.Chronicles;
import vn.ansinh.office.registry.event.HomeDamage;
import vn.ansinh.office.registry.event.Paper;
import vn.ansinh.office.registry.event.RecordedEvents;

/** Lets the people of the demonstration live through the years since the lists, once. */
@Component
class LivingDemonstration {
    static final LocalDate LAST = LocalDate.of(2026, Month.NOVEMBER, 18);

    private final Chronicles chronicles;
    private final RecordedEvents recorded;
    private final Register register;

    LivingDemonstration(Chronicles chronicles, RecordedEvents recorded, Register register) {
        this.chronicles = chronicles;
        this.recorded = recorded;
        this.register = register;
    }

    void live(DemonstrationFounding founding, PrintStream console) {
        Acting.as(founding.officer(), "RECORD_EVENT", () -> {
            if (recorded.latest(Long.MAX_VALUE, 1).isEmpty()) {
                live(console);
                Memory.giveBack();
            }
            return null;
        });
    }

    private void live(PrintStream console) {
        Chronicle chronicle = chronicles.open();
        List<UUID> groups = register.areas(LAST).stream().map(Area::id).toList();
        Set<String> spared = spared();
        DemonstrationLife life = new DemonstrationLife(
                chronicle, DemonstrationWard.SEED, groups, spared, FillingDemonstration.LISTED, LAST);
        life.live();
        storm(chronicle, spared, "PL-05-", HomeDamage.Damage.LOST);
        storm(chronicle, spared, "PL-17-", HomeDamage.Damage.BADLY_DAMAGED_HABITABLE);
        console.printf("  %,d biến động từ năm 2022 / life events since 2022%n", chronicle.events());
        chronicles.keep(chronicle, life.origins());
    }

    /** Told after everything else, so that nothing else of the story changes by it: the first house of a group that the story spares. */
    private static void storm(Chronicle chronicle, Set<String> spared, String group, HomeDamage.Damage damage) {
        UUID household = chronicle.households().entrySet().stream()
                .filter(home -> home.getKey().startsWith(group) && !spared.contains(home.getKey()))
                .filter(home -> !chronicle.members(home.getValue()).isEmpty())
                .min(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
        Optional<UUID> recorded = chronicle.happen(
                LAST,
                new HomeDamage(household, damage, HomeDamage.Cause.NATURAL_DISASTER),
                Paper.NONE,
                "Bão, tổ trưởng báo",
                LAST.atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant());
        if (recorded.isEmpty()) {
            throw new IllegalStateException("the storm is not recorded for " + household);
        }
    }

    /** The story of the ward is told of those that were surveyed or listed. */
    private static Set<String> spared() {
        DemonstrationWard ward = DemonstrationWard.generate(DemonstrationWard.SEED, WardSize.FULL);
        Set<String> spared = new HashSet<>();
        ward.surveys().forEach(survey -> spared.add(survey.household().code()));
        ward.list2023().forEach(listing -> spared.add(listing.household().code()));
        return spared;
    }
}
