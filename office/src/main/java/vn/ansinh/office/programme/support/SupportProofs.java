package vn.ansinh.office.programme.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.programme.Proof;

/** What the support plan shows of the tasks of the officer and of the bodies that carry it out. */
@Configuration(proxyBeanMethods = false)
class SupportProofs {
    private interface Asked {
        Proof.Shown of(LocalDate from, LocalDate until, LocalDate day);
    }

    private record Found(String code, Today today, Asked asked) implements Proof {
        @Override
        public List<Shown> between(LocalDate from, LocalDate until) {
            LocalDate day = until.isAfter(today.date()) ? today.date() : until;
            return from.isAfter(day) ? List.of() : List.of(asked.of(from, until, day));
        }
    }

    /** T19: what had to be done in the days is done, with what shows it. Lines that were cancelled are not asked for. */
    @Bean
    Proof annexDone(SupportLines lines, Today today) {
        return new Found("annex-done", today, (from, until, day) -> {
            List<SupportLine> due = lines.due(from, until, day).stream()
                    .flatMap(line -> line.asOf(day).stream())
                    .filter(SupportLine::isAgreed)
                    .toList();
            return new Proof.Shown(
                    Optional.empty(),
                    due.stream().filter(SupportLine::isDone).count(),
                    due.size(),
                    "/programme/support?year=" + until.getYear());
        });
    }

    /** T05: something was proposed in the days; one is enough, as support is proposed when it is needed. */
    @Bean
    Proof supportProposed(SupportLines lines, Today today) {
        return new Found("support-proposed", today, (from, until, day) -> {
            long made = lines.of(until.getYear(), day).stream()
                    .flatMap(line -> line.proposed().stream())
                    .filter(step -> !step.day().isBefore(from) && !step.day().isAfter(day))
                    .count();
            return new Proof.Shown(
                    Optional.empty(), made, Math.max(1, made), "/programme/support?year=" + until.getYear());
        });
    }
}
