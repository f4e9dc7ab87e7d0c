package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.work.Dated;
import vn.ansinh.office.work.DatedThing;

/** Days of the helpers: by when a household has one, and when the helper comes again or does what was promised. */
@Component
class HelpDated implements Dated {
    private final HelpedHouseholds households;
    private final Today today;

    HelpDated(HelpedHouseholds households, Today today) {
        this.households = households;
        this.today = today;
    }

    @Override
    public UseCase needs() {
        return UseCase.SEE_HELP;
    }

    @Override
    public List<String> reads() {
        return List.of("programme", "review", "registry", "survey");
    }

    @Override
    @Transactional(readOnly = true)
    public List<DatedThing> between(LocalDate from, LocalDate to) {
        List<HelpedHousehold> all = households.on(today.date());
        List<DatedThing> things = new ArrayList<>();
        Sort missing = new Sort("help-missing", HelpFilter.NOBODY, UseCase.ASSIGN_HELPER);
        Sort visit = new Sort("help-visit-due", "", UseCase.HELP_HOUSEHOLD);
        Sort step = new Sort("help-step", "", UseCase.HELP_HOUSEHOLD);
        things.addAll(missing.of(all, HelpedHousehold::helperBy, from, to));
        // whoever has an account finds the own visits in the inbox
        things.addAll(visit.of(
                all,
                one -> one.helping().filter(helping -> helping.user().isEmpty()).flatMap(helping -> one.due()),
                from,
                to));
        things.addAll(step.of(all, one -> one.visit().flatMap(HelpVisit::nextOn), from, to));
        return things;
    }

    /** One sort of days, counted by day. */
    private record Sort(String kind, String body, UseCase needs) {
        List<DatedThing> of(
                List<HelpedHousehold> all,
                Function<HelpedHousehold, Optional<LocalDate>> day,
                LocalDate from,
                LocalDate to) {
            Map<LocalDate, Long> counts = all.stream()
                    .flatMap(one -> day.apply(one).stream())
                    .filter(on -> !on.isBefore(from) && !on.isAfter(to))
                    .collect(Collectors.groupingBy(on -> on, TreeMap::new, Collectors.counting()));
            return counts.entrySet().stream()
                    .map(one -> new DatedThing(
                            kind,
                            Said.of("work.dated." + kind, one.getValue()),
                            new HelpFilter("", body, "").of("/programme/help"),
                            needs,
                            one.getKey(),
                            true))
                    .toList();
        }
    }
}
