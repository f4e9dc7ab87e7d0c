package vn.ansinh.office.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.Access;
import vn.ansinh.office.account.Role;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Deeds;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Kept;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** The days of all modules, for whoever acts. */
@Component
public class DatedThings {
    /** What is open is looked for so far back. */
    private static final int DAYS_BACK = 400;

    private record Asked(LocalDate today, LocalDate from, LocalDate to) {}

    private final Map<Dated, Kept<Asked, List<DatedThing>>> modules;

    DatedThings(List<Dated> modules, Deeds deeds) {
        this.modules = modules.stream()
                .collect(Collectors.toUnmodifiableMap(module -> module, module -> new Kept<>(deeds, module.reads())));
    }

    /**
     * What is late, and what falls on a day up to this one, nearest first. Of what is late of one kind at one address only the first
     * stands, with how many come beside it.
     */
    @Transactional(readOnly = true)
    public List<DatedThing> open(LocalDate today, LocalDate to) {
        List<DatedThing> coming = new ArrayList<>();
        Map<Place, DatedThing> late = new LinkedHashMap<>();
        for (DatedThing one : asked(new Asked(today, today.minusDays(DAYS_BACK), to))) {
            if (!one.day().isBefore(today)) {
                coming.add(one);
            } else if (one.isLastDay()) {
                late.merge(new Place(one.kind(), one.address()), one, (first, more) -> first.andOneMore());
            }
        }
        List<DatedThing> open = new ArrayList<>(late.values());
        open.addAll(coming);
        return open;
    }

    private record Place(String kind, String address) {}

    /** All that falls on these days, both included, whether it is over or not. */
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to, LocalDate today) {
        return asked(new Asked(today, from, to));
    }

    private List<DatedThing> asked(Asked asked) {
        Role role = Acting.current()
                .map(Identity::role)
                .map(Role::of)
                .orElseThrow(() -> new IllegalStateException("nobody acts"));
        return modules.entrySet().stream()
                .filter(each -> Access.allows(role, each.getKey().needs()))
                .flatMap(each ->
                        each.getValue().get(asked, () -> each.getKey().between(asked.from(), asked.to())).stream())
                .filter(one -> Access.allows(role, one.needs()))
                .sorted(Comparator.comparing(DatedThing::day)
                        .thenComparing(DatedThing::kind)
                        .thenComparing(DatedThing::address))
                .toList();
    }
}
