package vn.ansinh.office.programme.help;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.ProgrammeSetting;

/** When a household is shown red, amber or quiet, and why: product choices of ours, whose days the ward sets. */
public final class HelpRules {
    private HelpRules() {}

    /** How loud it is. */
    public enum Level {
        RED,
        AMBER,
        QUIET;

        /** The style of its badge. */
        public String badge() {
            return switch (this) {
                case RED -> "late";
                case AMBER -> "due";
                case QUIET -> "done";
            };
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One thing that is wrong, in words. */
    public record Reason(Level level, Said said) {}

    /**
     * What is known.
     *
     * @param listed since when it is on the lists without a break
     * @param free since when it had no helper after an earlier one
     */
    record Known(
            LocalDate listed,
            @Nullable LocalDate free,
            Optional<Helping> helping,
            boolean isProposed,
            Optional<HelpVisit> visit,
            boolean knowsCauses) {}

    /** The worst first; nothing where all is well. */
    static List<Reason> of(Known known, Map<ProgrammeSetting, Integer> settings, LocalDate day) {
        List<Reason> found = new ArrayList<>();
        if (known.helping().isPresent()) {
            visits(known, known.helping().get(), days(settings, ProgrammeSetting.NO_VISIT_DAYS), day, found);
        } else {
            missing(known, days(settings, ProgrammeSetting.NO_HELPER_DAYS), day, found);
        }
        if (!known.knowsCauses()) {
            found.add(new Reason(Level.RED, Said.of("help.reason.cause")));
        }
        known.visit()
                .filter(visit -> visit.nextOn().filter(on -> on.isBefore(day)).isPresent())
                .ifPresent(visit -> found.add(new Reason(
                        Level.AMBER,
                        Said.of(
                                "help.reason.step",
                                visit.nextStep(),
                                visit.nextOn().orElseThrow()))));
        found.sort(java.util.Comparator.comparing(Reason::level));
        return found;
    }

    /** By when somebody has to help; empty where somebody does. */
    static Optional<LocalDate> helperBy(Known known, Map<ProgrammeSetting, Integer> settings) {
        return known.helping().isPresent()
                ? Optional.empty()
                : Optional.of(alone(known).plusDays(days(settings, ProgrammeSetting.NO_HELPER_DAYS)));
    }

    private static LocalDate alone(Known known) {
        return known.free() != null && known.free().isAfter(known.listed()) ? known.free() : known.listed();
    }

    private static void missing(Known known, int allowed, LocalDate day, List<Reason> found) {
        LocalDate since = alone(known);
        long waited = ChronoUnit.DAYS.between(since, day);
        if (waited > allowed) {
            found.add(new Reason(Level.RED, Said.of("help.reason.missing", waited)));
        } else {
            found.add(new Reason(Level.AMBER, Said.of("help.reason.missing-yet", since.plusDays(allowed))));
        }
        if (known.isProposed()) {
            found.add(new Reason(Level.AMBER, Said.of("help.reason.proposed")));
        }
    }

    private static void visits(Known known, Helping helping, int allowed, LocalDate day, List<Reason> found) {
        LocalDate last = known.visit()
                .map(HelpVisit::day)
                .filter(on -> !on.isBefore(helping.from()))
                .orElse(helping.from());
        long waited = ChronoUnit.DAYS.between(last, day);
        LocalDate due = due(helping, known.visit());
        if (waited > allowed) {
            found.add(new Reason(Level.RED, Said.of("help.reason.no-visit", waited)));
        } else if (due.isBefore(day)) {
            found.add(new Reason(Level.AMBER, Said.of("help.reason.visit-due", due)));
        }
    }

    /** When the helper has to come next: on the first day agreed, then in the rhythm. */
    static LocalDate due(Helping helping, Optional<HelpVisit> visit) {
        return visit.map(HelpVisit::day)
                .filter(on -> !on.isBefore(helping.from()))
                .map(on -> on.plusDays(helping.rhythm()))
                .orElse(helping.firstVisit());
    }

    static Level level(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::level)
                .min(java.util.Comparator.naturalOrder())
                .orElse(Level.QUIET);
    }

    private static int days(Map<ProgrammeSetting, Integer> settings, ProgrammeSetting which) {
        return Objects.requireNonNull(settings.get(which));
    }
}
