package vn.ansinh.office.survey.points;

/** A row of a table of points as it was typed: an answer, with its question where it is the question's first. */
public record PointRow(String question, String way, String answer, String points) {
    static final PointRow BLANK = new PointRow("", "", "", "");

    public PointRow {
        question = question.strip();
        way = way.strip();
        answer = answer.strip();
        points = points.strip();
    }

    boolean isBlank() {
        return question.isEmpty() && answer.isEmpty() && points.isEmpty();
    }
}
