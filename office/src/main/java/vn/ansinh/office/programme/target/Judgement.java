package vn.ansinh.office.programme.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.platform.web.Said;

/**
 * Whether a target is on its way on a day, and why: pure arithmetic, with no figure of the law in it (ADR 0174).
 *
 * @param expected what the way asks for on the day; empty where it only counts on the last day
 * @param forecast what the last day will bring if it goes on like this
 * @param why a sentence
 */
public record Judgement(Colour colour, Optional<BigDecimal> expected, Optional<BigDecimal> forecast, Said why) {
    /** A tenth of the whole way behind is still to be made up for; our choice (ADR 0174). */
    private static final BigDecimal STILL_CLOSE = new BigDecimal("0.1");

    /** In the last month a target that counts on its last day is red when the forecast misses it; our choice (ADR 0174). */
    private static final int LAST_DAYS = 31;

    private static final int SCALE = 2;

    /** The colour of a light, as the kind of its badge. */
    public enum Colour {
        GREEN("done"),
        AMBER("due"),
        RED("late"),
        NONE("undetermined");

        private final String badge;

        Colour(String badge) {
            this.badge = badge;
        }

        public String badge() {
            return badge;
        }

        /** A part of a word key. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What the light is called, as a part of a word key: whether it was met once its time is over, otherwise its pace. */
    public String label() {
        return switch (why.key()) {
            case "target.why.met" -> "met";
            case "target.why.missed" -> "missed";
            default -> colour.code();
        };
    }

    /** Whether its time is over. */
    public boolean isOver() {
        return label().equals("met") || label().equals("missed");
    }

    /**
     * Judges a target.
     *
     * @param byForms what the last day would bring were the lists decided today; only of targets that move with the lists
     */
    static Judgement of(Target target, Optional<Reading> reading, Optional<BigDecimal> byForms, LocalDate day) {
        if (reading.isEmpty()) {
            return new Judgement(Colour.NONE, Optional.empty(), Optional.empty(), Said.of("target.why.none"));
        }
        BigDecimal value = reading.get().value();
        boolean isReached = reaches(target, value);
        if (!day.isBefore(target.last())) {
            return new Judgement(
                    isReached ? Colour.GREEN : Colour.RED,
                    Optional.of(target.goal()),
                    Optional.of(value),
                    Said.of(isReached ? "target.why.met" : "target.why.missed", shown(value), shown(target.goal())));
        }
        if (day.isBefore(target.first())) {
            return new Judgement(Colour.NONE, Optional.empty(), Optional.empty(), Said.of("target.why.early"));
        }
        return target.course() == Target.Course.AT_END
                ? atEnd(target, value, byForms, day)
                : onTheWay(target, value, day);
    }

    private static Judgement atEnd(Target target, BigDecimal value, Optional<BigDecimal> byForms, LocalDate day) {
        BigDecimal forecast = byForms.orElse(value);
        boolean willReach = reaches(target, forecast);
        boolean isLate = ChronoUnit.DAYS.between(day, target.last()) < LAST_DAYS;
        String key = byForms.isPresent() ? "target.why.by-forms" : "target.why.at-end";
        return new Judgement(
                willReach ? Colour.GREEN : isLate ? Colour.RED : Colour.AMBER,
                Optional.empty(),
                Optional.of(forecast),
                Said.of(
                        key + (willReach ? ".enough" : isLate ? ".late" : ".short"),
                        shown(value),
                        shown(forecast),
                        shown(target.goal())));
    }

    private static Judgement onTheWay(Target target, BigDecimal value, LocalDate day) {
        BigDecimal expected = expected(target, day);
        BigDecimal forecast = forecast(target, value, day);
        if (reaches(target, value)) {
            return new Judgement(
                    Colour.GREEN,
                    Optional.of(expected),
                    Optional.of(forecast),
                    Said.of("target.why.already", shown(value), shown(target.goal())));
        }
        BigDecimal behind = target.isDown() ? value.subtract(expected) : expected.subtract(value);
        if (behind.signum() <= 0) {
            return new Judgement(
                    Colour.GREEN,
                    Optional.of(expected),
                    Optional.of(forecast),
                    Said.of("target.why.on-pace", shown(value), shown(expected), shown(forecast)));
        }
        BigDecimal way = target.goal().subtract(target.start()).abs();
        boolean isClose = behind.compareTo(way.multiply(STILL_CLOSE)) <= 0;
        return new Judgement(
                isClose ? Colour.AMBER : Colour.RED,
                Optional.of(expected),
                Optional.of(forecast),
                Said.of(
                        isClose ? "target.why.close" : "target.why.behind",
                        shown(value),
                        shown(expected),
                        shown(behind),
                        shown(forecast)));
    }

    static boolean reaches(Target target, BigDecimal value) {
        int way = value.compareTo(target.goal());
        return target.isDown() ? way <= 0 : way >= 0;
    }

    /** What the way asks for by the evening of a day: straight lines between the points that are set. */
    static BigDecimal expected(Target target, LocalDate day) {
        List<Target.Milestone> points = points(target);
        Target.Milestone before = points.getFirst();
        for (Target.Milestone next : points) {
            if (!day.isAfter(next.day())) {
                long all = ChronoUnit.DAYS.between(before.day(), next.day());
                long gone = ChronoUnit.DAYS.between(before.day(), day);
                return all <= 0 || gone <= 0
                        ? (gone <= 0 ? before.value() : next.value())
                        : before.value()
                                .add(next.value()
                                        .subtract(before.value())
                                        .multiply(BigDecimal.valueOf(gone))
                                        .divide(BigDecimal.valueOf(all), SCALE, RoundingMode.HALF_UP));
            }
            before = next;
        }
        return target.goal();
    }

    /** From the eve of the first day to the last day, with the milestones of the ward between. */
    static List<Target.Milestone> points(Target target) {
        List<Target.Milestone> points = new ArrayList<>();
        points.add(new Target.Milestone(target.first().minusDays(1), target.start()));
        if (target.course() == Target.Course.MILESTONES) {
            target.milestones().stream()
                    .filter(one ->
                            !one.day().isBefore(target.first()) && one.day().isBefore(target.last()))
                    .sorted(java.util.Comparator.comparing(Target.Milestone::day))
                    .forEach(points::add);
        }
        points.add(new Target.Milestone(target.last(), target.goal()));
        return points;
    }

    private static BigDecimal forecast(Target target, BigDecimal value, LocalDate day) {
        long gone = ChronoUnit.DAYS.between(target.first().minusDays(1), day);
        long all = ChronoUnit.DAYS.between(target.first().minusDays(1), target.last());
        BigDecimal made = value.subtract(target.start());
        BigDecimal end = target.start()
                .add(made.multiply(BigDecimal.valueOf(all))
                        .divide(BigDecimal.valueOf(gone), SCALE, RoundingMode.HALF_UP));
        return target.indicator().isShare() ? end.min(BigDecimal.valueOf(100)).max(BigDecimal.ZERO) : end;
    }

    /** With a comma and no needless noughts. */
    public static String shown(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return plain.replace('.', ',');
    }
}
