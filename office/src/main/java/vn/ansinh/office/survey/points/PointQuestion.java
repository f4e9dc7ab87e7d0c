package vn.ansinh.office.survey.points;

import java.util.List;

/**
 * A question of a table of points.
 *
 * @param number from 1, in the order of the table
 * @param isMany whether any number of answers may be ticked, each with its points; otherwise one has to be chosen
 */
public record PointQuestion(int number, String text, boolean isMany, List<PointAnswer> answers) {
    public PointQuestion {
        answers = List.copyOf(answers);
    }

    /** The name of its field on a form. */
    public String field() {
        return "point-" + number;
    }

    int least() {
        return isMany
                ? answers.stream()
                        .mapToInt(answer -> Math.min(0, answer.points()))
                        .sum()
                : answers.stream().mapToInt(PointAnswer::points).min().orElse(0);
    }

    int most() {
        return isMany
                ? answers.stream()
                        .mapToInt(answer -> Math.max(0, answer.points()))
                        .sum()
                : answers.stream().mapToInt(PointAnswer::points).max().orElse(0);
    }
}
