package vn.ansinh.office.survey.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.survey.points.Marks;
import vn.ansinh.office.survey.points.PointQuestion;
import vn.ansinh.office.survey.points.PointTable;
import vn.ansinh.office.survey.points.PointTables;

/** The table of points on the desk form: which one serves the day of the interview, what is ticked in it and what is wrong with that. */
@Component
class FormPoints {
    static final String TABLE = "point-table";

    private final PointTables tables;

    FormPoints(PointTables tables) {
        this.tables = tables;
    }

    /** What a form to be corrected has ticked, in the table of its day; nothing is ticked where that table is another by now. */
    Optional<Marks> stored(Household household, LocalDate day, String stored) {
        Optional<Marks> before = tables.marks(stored);
        return on(household, day)
                .map(table -> before.filter(marks -> marks.table().id().equals(table.id()))
                        .orElseGet(() -> Marks.read(table, "")));
    }

    /** What was sent, in the table of the day. */
    Optional<Marks> typed(Household household, LocalDate day, Map<String, String> typed) {
        return on(household, day)
                .map(table -> table.id().toString().equals(typed.get(TABLE))
                        ? Marks.typed(
                                table,
                                field -> List.of(typed.getOrDefault(field, "").split(" ")))
                        : Marks.read(table, ""));
    }

    private Optional<PointTable> on(Household household, LocalDate day) {
        return tables.on(PointTable.Kind.INCOME, household.isUrban() ? "urban" : "rural", day);
    }

    /** What is wrong with the ticks, by field. Nothing ticked is a form without the table. */
    void check(Optional<Marks> marks, Map<String, String> typed, Map<String, String> faults) {
        boolean isOfAnotherTable = typed.containsKey(TABLE)
                && typed.keySet().stream().anyMatch(field -> field.matches("point-\\d+"))
                && marks.filter(each -> each.table().id().toString().equals(typed.get(TABLE)))
                        .isEmpty();
        if (isOfAnotherTable) {
            faults.put("interview-date", "survey.wrong.points-table");
        }
        Optional<Marks> ticked = marks.filter(each -> !each.isEmpty());
        if (ticked.isEmpty()) {
            return;
        }
        for (PointQuestion question : ticked.get().open()) {
            faults.put(question.field(), "survey.wrong.points-open");
        }
        String total = String.valueOf(ticked.get().total());
        String said = typed.getOrDefault(SurveyForm.INCOME_SCORE, "").strip();
        if (ticked.get().open().isEmpty() && !said.isEmpty() && !said.equals(total)) {
            faults.put(SurveyForm.INCOME_SCORE, "survey.wrong.points-total");
        }
    }
}
