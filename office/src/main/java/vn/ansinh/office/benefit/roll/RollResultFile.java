package vn.ansinh.office.benefit.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ansinh.office.registry.people.Vietnamese;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRow;

/**
 * Reads what came of a list out of the spreadsheet that went out with it: a line is found by its number, and its name must be the same.
 * A card number, or a word for done, says that it was done; a word for not done needs its reason.
 */
public final class RollResultFile {
    private static final int MOST_ROWS_BEFORE_HEADS = 30;

    private final Map<Integer, RollLine> lines;
    private final Map<String, RollColumn> heads;
    private final Map<RollColumn, Integer> at = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param heads what a column holds, by its head */
    RollResultFile(List<RollLine> lines, Map<String, RollColumn> heads) {
        this.lines = lines.stream()
                .filter(RollLine::isCarriedOut)
                .collect(Collectors.toMap(RollLine::position, Function.identity()));
        this.heads = heads.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> Vietnamese.fold(one.getKey()), Map.Entry::getValue, (one, other) -> one));
    }

    /**
     * A row that says something.
     *
     * @param fault word key of why it cannot be taken; empty when it can
     */
    public record Row(
            int number,
            String name,
            Optional<RollLine> line,
            RollResult.Outcome outcome,
            String card,
            String note,
            String fault) {
        /** As the form sends it on: line, outcome, number and note. */
        public String text() {
            return String.join(
                    "|", line.map(one -> one.id().toString()).orElse(""), outcome.code(), card.replace('|', '/'), note);
        }
    }

    /** Rows that say something of a line; nothing when the heads are not found. */
    Optional<List<Row>> read(SheetFile file) {
        file.read(0, row -> {
            if (at.isEmpty()) {
                findHeads(row);
                return row.number() < MOST_ROWS_BEFORE_HEADS || !at.isEmpty();
            }
            take(row);
            return true;
        });
        return at.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private void findHeads(SheetRow row) {
        Map<RollColumn, Integer> found = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            RollColumn known = heads.get(Vietnamese.fold(row.cell(column)));
            if (known != null) {
                found.putIfAbsent(known, column);
            }
        }
        boolean hasName = found.containsKey(RollColumn.NAME) || found.containsKey(RollColumn.HEAD);
        boolean hasResult = found.containsKey(RollColumn.NUMBER) || found.containsKey(RollColumn.RESULT);
        if (found.containsKey(RollColumn.ORDER) && hasName && hasResult) {
            at.putAll(found);
        }
    }

    private String cell(SheetRow row, RollColumn column) {
        Integer known = at.get(column);
        return known == null ? "" : row.cell(known).strip();
    }

    private void take(SheetRow row) {
        String card = cell(row, RollColumn.NUMBER);
        String said = cell(row, RollColumn.RESULT);
        if (card.isEmpty() && said.isEmpty()) {
            return;
        }
        String order = cell(row, RollColumn.ORDER);
        String name = at.containsKey(RollColumn.NAME) ? cell(row, RollColumn.NAME) : cell(row, RollColumn.HEAD);
        String note = cell(row, RollColumn.NOTE);
        Optional<RollLine> line =
                order.matches("\\d{1,6}") ? Optional.ofNullable(lines.get(Integer.parseInt(order))) : Optional.empty();
        Optional<RollResult.Outcome> outcome = said.isEmpty() ? Optional.of(RollResult.Outcome.DONE) : outcome(said);
        rows.add(new Row(
                row.number(),
                name,
                line,
                outcome.orElse(RollResult.Outcome.NOT_DONE),
                card,
                note,
                fault(line, name, outcome, note)));
    }

    private static String fault(
            Optional<RollLine> line, String name, Optional<RollResult.Outcome> outcome, String note) {
        if (line.isEmpty()) {
            return "roll.file.no-line";
        }
        RollDraft.Whose whose = line.get().said().whose();
        if (!Vietnamese.fold(name).equals(Vietnamese.fold(whose.name()))) {
            return "roll.file.other-name";
        }
        if (outcome.isEmpty()) {
            return "roll.file.outcome";
        }
        return outcome.get() != RollResult.Outcome.DONE && note.isEmpty() ? "roll.file.note" : "";
    }

    private static Optional<RollResult.Outcome> outcome(String said) {
        return switch (Vietnamese.fold(said).toLowerCase(Locale.ROOT)) {
            case "da nhan", "da cap", "da chi", "da cap the", "x", "done" -> Optional.of(RollResult.Outcome.DONE);
            case "chua nhan", "chua cap", "chua chi", "not done" -> Optional.of(RollResult.Outcome.NOT_DONE);
            case "tu choi", "bi tu choi", "khong nhan", "refused" -> Optional.of(RollResult.Outcome.REFUSED);
            default -> Optional.empty();
        };
    }
}
