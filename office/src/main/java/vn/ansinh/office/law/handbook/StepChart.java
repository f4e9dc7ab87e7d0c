package vn.ansinh.office.law.handbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.platform.web.Writing;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;
import vn.ansinh.rules.source.Period;

/**
 * A value over time as a picture of steps, from zero. What is not known on some days is a gap.
 *
 * @param path of the line
 * @param area under the line
 */
public record StepChart(String path, String area, List<Label> labels, int now) {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 170;
    public static final int GROUND = 138;
    private static final int TOP = 30;
    private static final int LEFT = 2;
    private static final int RIGHT = WIDTH - 2;
    /** Room that one digit needs. */
    private static final int DIGIT = 8;

    /** Words at a place; {@code end} when they stand before it and not after it. */
    public record Label(int x, int y, boolean end, String text) {}

    private record Step(int from, int to, int y, String value, LocalDate since) {}

    public StepChart {
        labels = List.copyOf(labels);
    }

    /** Empty for words, tables and what was never known. */
    static Optional<StepChart> of(Parameter parameter, LocalDate today, Writing writing) {
        List<Parameter.Dated> known = parameter.values().stream()
                .filter(dated -> dated.value() instanceof ParameterValue.Amount)
                .toList();
        BigDecimal highest = known.stream()
                .map(dated -> number(dated))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (highest.signum() <= 0) {
            return Optional.empty();
        }
        long first = parameter.values().getFirst().period().from().toEpochDay();
        LocalDate last = known.getLast().period().from();
        long end = (last.isAfter(today) ? last : today).plusYears(1).toEpochDay();
        List<Step> steps = known.stream()
                .map(dated -> new Step(
                        across(dated.period().from(), first, end),
                        across(dated.period().to(), first, end),
                        GROUND
                                - number(dated)
                                        .multiply(BigDecimal.valueOf(GROUND - TOP))
                                        .divide(highest, 0, RoundingMode.HALF_UP)
                                        .intValueExact(),
                        written(parameter, number(dated), writing),
                        dated.period().from()))
                .toList();
        return Optional.of(new StepChart(path(steps), area(steps), labels(steps, writing), across(today, first, end)));
    }

    private static BigDecimal number(Parameter.Dated dated) {
        return dated.value() instanceof ParameterValue.Amount amount ? amount.number() : BigDecimal.ZERO;
    }

    private static String written(Parameter parameter, BigDecimal number, Writing writing) {
        return parameter.unit().startsWith("ratio")
                ? writing.number(number.movePointRight(2)) + "%"
                : writing.number(number);
    }

    private static int across(LocalDate day, long first, long end) {
        long at = Math.clamp(day.equals(Period.OPEN) ? end : day.toEpochDay(), first, end);
        return LEFT + (int) ((at - first) * (RIGHT - LEFT) / (end - first));
    }

    private static String path(List<Step> steps) {
        StringBuilder path = new StringBuilder();
        int reached = -1;
        for (Step step : steps) {
            path.append(step.from() == reached ? "V" + step.y() : "M" + step.from() + " " + step.y())
                    .append("H")
                    .append(step.to());
            reached = step.to();
        }
        return path.toString();
    }

    private static String area(List<Step> steps) {
        StringBuilder area = new StringBuilder();
        for (Step step : steps) {
            area.append("M%d %dV%dH%dV%dZ".formatted(step.from(), GROUND, step.y(), step.to(), GROUND));
        }
        return area.toString();
    }

    /** From the last step back, as the newest matters most; a label without room is left to the table. */
    private static List<Label> labels(List<Step> steps, Writing writing) {
        List<Label> labels = new ArrayList<>();
        int valueRoom = WIDTH;
        int dateRoom = WIDTH;
        for (Step step : steps.reversed()) {
            int wide = step.value().length() * DIGIT;
            Optional<Label> value = label(step.from(), step.y() - 7, wide, valueRoom, step.value());
            if (value.isPresent()) {
                labels.add(value.get());
                valueRoom = value.get().end() ? step.from() - wide - DIGIT : step.from() - DIGIT;
            }
            String since = writing.date(step.since());
            Optional<Label> date = label(step.from(), GROUND + 20, since.length() * DIGIT, dateRoom, since);
            if (date.isPresent()) {
                labels.add(date.get());
                dateRoom = date.get().end() ? step.from() - since.length() * DIGIT - DIGIT : step.from() - DIGIT;
            }
        }
        return labels;
    }

    private static Optional<Label> label(int x, int y, int wide, int room, String text) {
        if (x + wide <= room) {
            return Optional.of(new Label(x, y, false, text));
        }
        return room == WIDTH && x - wide >= 0 ? Optional.of(new Label(x, y, true, text)) : Optional.empty();
    }
}
