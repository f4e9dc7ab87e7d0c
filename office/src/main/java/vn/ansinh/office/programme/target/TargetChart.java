package vn.ansinh.office.programme.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The way of a target and what was reached, as two lines over the days from the first to the last; with the table beside it.
 *
 * @param way the line that is asked for, as points of a polyline
 * @param reached the line of what was reached; empty where nothing is known but of today
 * @param now where today is
 */
public record TargetChart(String way, String reached, int now, List<Label> labels) {
    public static final int WIDTH = 520;
    public static final int HEIGHT = 180;
    public static final int GROUND = 150;
    private static final int TOP = 24;
    private static final int LEFT = 8;
    private static final int RIGHT = 470;

    public TargetChart {
        labels = List.copyOf(labels);
    }

    /** Words in the picture. */
    public record Label(int x, int y, String text, boolean atEnd) {}

    static TargetChart of(Target target, List<Target.Milestone> reached, LocalDate day) {
        List<Target.Milestone> way = way(target);
        List<BigDecimal> all = new ArrayList<>();
        way.forEach(one -> all.add(one.value()));
        reached.forEach(one -> all.add(one.value()));
        all.add(BigDecimal.ZERO);
        double top = all.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double low = all.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        Scale scale = new Scale(target.first().minusDays(1), target.last(), low, top > low ? top : low + 1);
        List<Target.Milestone> line = new ArrayList<>();
        if (!reached.isEmpty()) {
            line.add(new Target.Milestone(scale.first(), target.start()));
            reached.stream()
                    .filter(one ->
                            !one.day().isBefore(target.first()) && !one.day().isAfter(target.last()))
                    .forEach(line::add);
        }
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(RIGHT + 6, scale.y(target.goal()) + 4, Judgement.shown(target.goal()), false));
        if (line.size() > 1) {
            Target.Milestone last = line.getLast();
            labels.add(new Label(scale.x(last.day()), scale.y(last.value()) - 8, Judgement.shown(last.value()), true));
        }
        labels.add(new Label(LEFT, HEIGHT - 8, day(target.first()), false));
        labels.add(new Label(RIGHT, HEIGHT - 8, day(target.last()), true));
        return new TargetChart(
                scale.line(way),
                line.size() > 1 ? scale.line(line) : "",
                scale.x(day.isAfter(target.last()) ? target.last() : day.isBefore(scale.first()) ? scale.first() : day),
                labels);
    }

    private static List<Target.Milestone> way(Target target) {
        List<Target.Milestone> points = new ArrayList<>(Judgement.points(target));
        if (target.course() == Target.Course.AT_END) {
            points.add(1, new Target.Milestone(target.last().minusDays(1), target.start()));
        }
        return points;
    }

    private static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d", day.getDayOfMonth(), day.getMonthValue());
    }

    private record Scale(LocalDate first, LocalDate last, double low, double top) {
        int x(LocalDate day) {
            double part =
                    (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
            return (int) Math.round(LEFT + part * (RIGHT - LEFT));
        }

        int y(BigDecimal value) {
            return (int) Math.round(GROUND - (value.doubleValue() - low) / (top - low) * (GROUND - TOP));
        }

        String line(List<Target.Milestone> points) {
            StringBuilder line = new StringBuilder();
            points.forEach(point -> line.append(line.isEmpty() ? "" : " ")
                    .append(x(point.day()))
                    .append(',')
                    .append(y(point.value())));
            return line.toString();
        }
    }
}
