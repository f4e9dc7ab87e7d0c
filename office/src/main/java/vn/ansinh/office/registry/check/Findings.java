package vn.ansinh.office.registry.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.registry.people.Phone;
import vn.ansinh.office.registry.roll.Rolls;
import vn.ansinh.rules.Law;

/**
 * All findings of the register as of a day, worked out in one pass when asked and kept until a deed changes the register:
 * always current. Whoever is bound to groups gets those of the groups; a check of facts that one may not see is left out.
 */
@Component
class Findings {
    private final Homes homes;
    private final Law law;
    private final Kept<LocalDate, Map<Check, List<Finding>>> kept;

    Findings(Homes homes, Law law, Deeds deeds) {
        this.homes = homes;
        this.law = law;
        this.kept = new Kept<>(deeds, Rolls.REGISTER);
    }

    /** By check, in the order of groups and households; a check that found nothing has an empty list. */
    Map<Check, List<Finding>> on(LocalDate day) {
        return kept.get(day, () -> look(day));
    }

    List<Finding> of(Check check, LocalDate day) {
        return on(day).getOrDefault(check, List.of());
    }

    Bounds bounds(LocalDate day) {
        return Bounds.on(law, day);
    }

    private Map<Check, List<Finding>> look(LocalDate day) {
        Role role = Role.of(Acting.current()
                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                .role());
        Set<Check> wanted = EnumSet.copyOf(Check.of(role));
        Found found = new Found(day, bounds(day), wanted);
        List<Home> all = homes.on(day);
        Map<Phone, Integer> phones = new HashMap<>();
        all.forEach(home -> {
            if (home.phone() != null) {
                phones.merge(home.phone(), 1, Integer::sum);
            }
        });
        Map<UUID, Integer> sharing = wanted.contains(Check.ID_TWICE) ? homes.sharingANumber() : Map.of();
        for (Home home : all) {
            OfHouseholds.look(home, found);
            Phone phone = home.phone();
            int households = phone == null ? 0 : phones.getOrDefault(phone, 0);
            if (phone != null && households > Bounds.MOST_HOUSEHOLDS_OF_A_PHONE) {
                found.household(Check.SHARED_PHONE, home, "shared-phone", phone.shown(), households);
            }
            for (Resident who : home.people()) {
                look(home, who, sharing, found);
            }
        }
        return found.all();
    }

    private static void look(Home home, Resident who, Map<UUID, Integer> sharing, Found found) {
        LocalDate death = who.death();
        if (death != null && !death.isAfter(found.day())) {
            found.person(Check.DEAD_MEMBER, home, who, "dead", death);
            return;
        }
        Integer people = sharing.get(who.id());
        if (people != null) {
            found.person(Check.ID_TWICE, home, who, "id-twice", String.valueOf(who.idTail()), people);
        }
        OfAges.look(home, who, found);
        OfPapers.look(home, who, found);
        OfSupport.look(home, who, found);
    }
}
