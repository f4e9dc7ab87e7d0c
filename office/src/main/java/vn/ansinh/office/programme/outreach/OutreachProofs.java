package vn.ansinh.office.programme.outreach;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.Proof;
import vn.ansinh.office.programme.help.HelpedHousehold;
import vn.ansinh.office.programme.help.HelpedHouseholds;
import vn.ansinh.office.registry.Area;
import vn.ansinh.office.registry.Register;

/** What the register of outreach shows of the tasks of the information body and of the groups (ADR 0181). */
@Configuration(proxyBeanMethods = false)
class OutreachProofs {
    private interface Asked {
        List<Proof.Shown> of(LocalDate from, LocalDate until);
    }

    private record Found(String code, Asked asked) implements Proof {
        @Override
        public List<Shown> between(LocalDate from, LocalDate until) {
            return asked.of(from, until);
        }
    }

    private static String address(LocalDate from, LocalDate until) {
        return new OutreachFilter(from, until, "", "", "").of("/programme/outreach");
    }

    /** T08: in each month that has begun, something of the information body was heard or read. */
    @Bean
    Proof communicationDone(OutreachRegister register, Bodies bodies, Today today) {
        return new Found("communication-done", (from, until) -> {
            LocalDate last = until.isAfter(today.date()) ? today.date() : until;
            Set<UUID> information = bodies.all().stream()
                    .filter(body -> body.kind() == BodyKind.INFORMATION)
                    .map(Body::id)
                    .collect(Collectors.toSet());
            long done = register.between(from, last).stream()
                    .filter(one -> one.what().kind().isCommunication()
                            && information.contains(one.what().body()))
                    .map(one -> YearMonth.from(one.what().day()))
                    .distinct()
                    .count();
            long months = from.datesUntil(last.isBefore(from) ? from.plusDays(1) : last.plusDays(1))
                    .map(YearMonth::from)
                    .distinct()
                    .count();
            return List.of(new Proof.Shown(Optional.empty(), done, months, address(from, last)));
        });
    }

    /** T11: the family committed itself, was visited, or somebody moved its clan or neighbours for it in the time asked for. */
    @Bean
    Proof kinMobilised(OutreachRegister register, HelpedHouseholds households, Today today) {
        return new Found("kin-mobilised", (from, until) -> {
            LocalDate day = until.isAfter(today.date()) ? today.date() : until;
            if (from.isAfter(day)) {
                return List.of();
            }
            Set<UUID> moved = new HashSet<>();
            register.between(from, day).stream()
                    .filter(one -> one.what().kind().isMobilising())
                    .forEach(one -> moved.addAll(one.what().households()));
            return households.on(day).stream()
                    .filter(HelpedHousehold::isListed)
                    .collect(Collectors.groupingBy(HelpedHousehold::area))
                    .entrySet()
                    .stream()
                    .map(group -> new Proof.Shown(
                            Optional.of(group.getKey()),
                            group.getValue().stream()
                                    .filter(one -> moved.contains(one.id()) || isMoved(one, from))
                                    .count(),
                            group.getValue().size(),
                            "/programme/help?group=" + group.getKey()))
                    .toList();
        });
    }

    private static boolean isMoved(HelpedHousehold one, LocalDate from) {
        return one.commitment().isPresent()
                || one.visit().filter(visit -> !visit.day().isBefore(from)).isPresent();
    }

    /** T15: in each group somebody talked about developing the economy in the time asked for. */
    @Bean
    Proof economyTalked(OutreachRegister register, Register registry, Today today) {
        return new Found("economy-talked", (from, until) -> {
            LocalDate day = until.isAfter(today.date()) ? today.date() : until;
            List<Outreach> talks = register.between(from, day).stream()
                    .filter(one -> one.what().kind() == OutreachKind.ECONOMY)
                    .toList();
            return registry.areas(day).stream()
                    .map(Area::id)
                    .map(area -> new Proof.Shown(
                            Optional.of(area),
                            talks.stream().filter(one -> one.isIn(area)).count(),
                            1,
                            address(from, day) + "&group=" + area))
                    .toList();
        });
    }
}
