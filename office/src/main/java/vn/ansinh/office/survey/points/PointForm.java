package vn.ansinh.office.survey.points;

import java.util.ArrayList;
import java.util.List;
import vn.ansinh.office.platform.web.Faults;

/** A table of points as it stands in the form, first blank or as in another table, after a mistake as it was typed. */
public record PointForm(
        String id,
        String kind,
        String area,
        String from,
        String source,
        String ends,
        List<PointRow> rows,
        Faults faults) {
    private static final int SPARE = 6;

    public PointForm {
        rows = List.copyOf(rows);
    }

    PointForm with(Faults others) {
        return new PointForm(id, kind, area, from, source, ends, rows, others);
    }

    /** With empty rows below to go on in. */
    PointForm longer() {
        List<PointRow> longer = new ArrayList<>(rows);
        while (!longer.isEmpty() && longer.getLast().isBlank()) {
            longer.removeLast();
        }
        for (int spare = 0; spare < SPARE; spare++) {
            longer.add(PointRow.BLANK);
        }
        return new PointForm(id, kind, area, from, source, ends, longer, faults);
    }

    /** The rows of a table. */
    static List<PointRow> rows(PointTable table) {
        List<PointRow> rows = new ArrayList<>();
        for (PointQuestion question : table.questions()) {
            for (PointAnswer answer : question.answers()) {
                rows.add(new PointRow(
                        answer.number() == 1 ? question.text() : "",
                        question.isMany() ? "many" : "one",
                        answer.text(),
                        String.valueOf(answer.points())));
            }
        }
        return rows;
    }
}
