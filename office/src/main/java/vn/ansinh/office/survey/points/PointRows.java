package vn.ansinh.office.survey.points;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.people.Vietnamese;

/** Reads typed rows into questions, or says by row what is wrong. */
final class PointRows {
    private static final int LONGEST = 500;
    /** Points have at most four digits. */
    private static final String POINTS = "[-−]?\\d{1,4}";

    private final List<PointQuestion> questions = new ArrayList<>();
    private final Map<String, Said> faults = new LinkedHashMap<>();
    private final List<PointAnswer> answers = new ArrayList<>();
    private String question = "";
    private boolean isMany;
    private int begun;

    PointRows(List<PointRow> rows) {
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at).isBlank()) {
                read(at + 1, rows.get(at));
            }
        }
        end();
        if (questions.isEmpty() && faults.isEmpty()) {
            faults.put("row-1", Said.of("points.fault.none"));
        }
    }

    List<PointQuestion> questions() {
        return List.copyOf(questions);
    }

    /** By {@code row-<number>}. */
    Map<String, Said> faults() {
        return faults;
    }

    private void read(int number, PointRow row) {
        if (!row.question().isEmpty() && !row.question().equals(question)) {
            end();
            begin(number, row);
        }
        if (question.isEmpty()) {
            fault(number, "points.fault.question");
        }
        if (row.question().length() > LONGEST || row.answer().length() > LONGEST) {
            fault(number, "points.fault.long", LONGEST);
        }
        if (row.answer().isEmpty()) {
            fault(number, "points.fault.answer");
            return;
        }
        if (answers.stream().anyMatch(answer -> answer.text().equals(row.answer()))) {
            fault(number, "points.fault.twice", row.answer());
        }
        if (!row.points().matches(POINTS)) {
            fault(number, "points.fault.points", row.points());
            return;
        }
        answers.add(new PointAnswer(
                answers.size() + 1, row.answer(), Integer.parseInt(row.points().replace('−', '-'))));
    }

    private void begin(int number, PointRow row) {
        question = row.question();
        begun = number;
        Optional<Boolean> way = way(row.way());
        isMany = way.orElse(false);
        if (way.isEmpty()) {
            fault(number, "points.fault.way", row.way());
        }
        if (questions.stream().anyMatch(known -> known.text().equals(question))) {
            fault(number, "points.fault.again", question);
        }
    }

    /** How many answers may be ticked; one where nothing is said. */
    private static Optional<Boolean> way(String typed) {
        return switch (Vietnamese.fold(typed)) {
            case "", "one", "mot", "chon mot" -> Optional.of(false);
            case "many", "nhieu", "chon nhieu" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private void end() {
        if (question.isEmpty()) {
            return;
        }
        if (!isMany && answers.size() == 1) {
            fault(begun, "points.fault.single", question);
        }
        questions.add(new PointQuestion(questions.size() + 1, question, isMany, answers));
        answers.clear();
        question = "";
    }

    private void fault(int row, String key, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = row;
        System.arraycopy(values, 0, all, 1, values.length);
        faults.putIfAbsent("row-" + row, Said.of(key, all));
    }
}
