package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.ProgrammeSetting;
import vn.ansinh.office.programme.ProgrammeSettings;
import vn.ansinh.office.programme.Proof;

/** What the helpers and visits show of the tasks of groups. Every figure is of the last day asked for, or of today where that is later. */
@Configuration(proxyBeanMethods = false)
class HelpProofs {
    private static final String LIST = "/programme/help";

    /** The households of a day that have to be looked at for a task, and those of them for which it is done. */
    private interface Asked {
        List<Proof.Shown> of(LocalDate from, LocalDate day);
    }

    private record Found(String code, Today today, Asked asked) implements Proof {
        @Override
        public List<Shown> between(LocalDate from, LocalDate until) {
            LocalDate day = until.isAfter(today.date()) ? today.date() : until;
            return from.isAfter(day) ? List.of() : asked.of(from, day);
        }
    }

    private static List<Proof.Shown> byGroup(
            List<HelpedHousehold> all, Predicate<HelpedHousehold> isAsked, Predicate<HelpedHousehold> isDone) {
        return all.stream()
                .filter(HelpedHousehold::isListed)
                .collect(Collectors.groupingBy(HelpedHousehold::area))
                .entrySet()
                .stream()
                .map(group -> new Proof.Shown(
                        Optional.of(group.getKey()),
                        group.getValue().stream().filter(isAsked).filter(isDone).count(),
                        group.getValue().stream().filter(isAsked).count(),
                        address(group.getKey())))
                .toList();
    }

    private static String address(UUID area) {
        return LIST + "?group=" + area;
    }

    /** T09: a cause is known of every household on the lists. */
    @Bean
    Proof causesKnown(HelpedHouseholds households, Today today) {
        return new Found(
                "causes-known",
                today,
                (from, day) -> byGroup(households.on(day), one -> true, HelpedHousehold::knowsCauses));
    }

    /** T10: a helper for every household that is on the lists for longer than the ward allows. */
    @Bean
    Proof helpersAssigned(HelpedHouseholds households, ProgrammeSettings settings, Today today) {
        return new Found("helpers-assigned", today, (from, day) -> {
            int days = settings.of(ProgrammeSetting.NO_HELPER_DAYS);
            return byGroup(
                    households.on(day),
                    one -> one.helping().isPresent()
                            || one.listed().plusDays(days).isBefore(day),
                    one -> one.helping().isPresent());
        });
    }

    /** T13: every household was visited within the days that the ward allows. */
    @Bean
    Proof householdsContacted(HelpedHouseholds households, ProgrammeSettings settings, Today today) {
        return new Found("households-contacted", today, (from, day) -> {
            LocalDate since = day.minusDays(settings.of(ProgrammeSetting.CONTACT_DAYS));
            return byGroup(
                    households.on(day),
                    one -> true,
                    one -> one.visit()
                            .filter(visit -> visit.day().isAfter(since))
                            .isPresent());
        });
    }
}
