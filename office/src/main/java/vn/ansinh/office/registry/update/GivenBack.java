package vn.ansinh.office.registry.update;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.registry.export.Layout;
import vn.ansinh.office.registry.sheet.Meaning;
import vn.ansinh.office.registry.sheet.SheetFile;
import vn.ansinh.office.registry.sheet.SheetRow;

/**
 * A list that came back.
 *
 * @param columns the place of each meaning in the list, from 0
 * @param rows those with an edited cell; a ward has tens of thousands without
 * @param read how many rows there are
 * @param problems what was done to the list that it cannot say
 */
public record GivenBack(Map<Meaning, Integer> columns, List<Row> rows, int read, List<Problem> problems) {
    public GivenBack {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** One person: what stands in the cells, and what stood there when the list went out. */
    public record Row(int number, UUID person, Map<Meaning, String> given, Map<Meaning, String> known) {}

    /** Something to put right by hand, at a row. */
    public record Problem(int row, String column, Said why) {}

    /** The list in a file; empty when it is none that went out from here. */
    static Optional<GivenBack> read(SheetFile file) {
        Map<UUID, List<String>> known = new HashMap<>();
        Header hidden = new Header();
        boolean wentOut = file.readHidden(Layout.KNOWN, row -> {
            if (hidden.take(row)) {
                hidden.person(row).ifPresent(person -> known.put(person, row.cells()));
            }
            return true;
        });
        if (!wentOut || !hidden.isFound() || file.sheets().isEmpty()) {
            return Optional.empty();
        }
        Header header = new Header();
        Taking taking = new Taking(known, hidden, header);
        file.read(0, row -> {
            if (header.take(row) && row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                taking.take(row);
            }
            return true;
        });
        header.renamed(hidden).forEach(taking.problems::add);
        return header.isFound()
                ? Optional.of(new GivenBack(header.columns(), taking.rows, taking.seen.size(), taking.problems))
                : Optional.empty();
    }

    private static final class Taking {
        private final Map<UUID, List<String>> known;
        private final Header hidden;
        private final Header header;
        private final List<Row> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Set<UUID> seen = new HashSet<>();

        Taking(Map<UUID, List<String>> known, Header hidden, Header header) {
            this.known = known;
            this.hidden = hidden;
            this.header = header;
        }

        void take(SheetRow row) {
            Optional<UUID> person = header.person(row);
            List<String> stood = person.map(known::get).orElse(null);
            if (person.isEmpty() || stood == null) {
                problems.add(new Problem(row.number(), Layout.PERSON_CODE, Said.of("update.problem.code")));
            } else if (!seen.add(person.get())) {
                rows.removeIf(taken -> taken.person().equals(person.get()));
                problems.add(new Problem(row.number(), Layout.PERSON_CODE, Said.of("update.problem.twice")));
            } else {
                Map<Meaning, String> before = hidden.cells(new SheetRow(row.number(), stood, List.of()));
                Map<Meaning, String> given = header.cells(row);
                given.keySet().retainAll(before.keySet());
                boolean isEdited = given.entrySet().stream()
                        .anyMatch(cell -> !cell.getValue().equals(before.get(cell.getKey())));
                if (isEdited) {
                    rows.add(new Row(row.number(), person.get(), given, before));
                }
            }
        }
    }

    /** The first row in which the column of the codes is found; columns may stand in any order, and others beside them. */
    private static final class Header {
        private static final Map<String, Meaning> MEANINGS =
                Layout.meanings().stream().collect(Collectors.toMap(Meaning::header, each -> each));

        private final Map<Meaning, Integer> columns = new EnumMap<>(Meaning.class);
        private int code = -1;
        private SheetRow names = new SheetRow(0, List.of(), List.of());

        /** Whether the row stands below the header. */
        boolean take(SheetRow row) {
            if (isFound()) {
                return true;
            }
            code = row.cells().indexOf(Layout.PERSON_CODE);
            names = row;
            for (int at = 0; isFound() && at < row.cells().size(); at++) {
                Meaning meaning = MEANINGS.get(row.cell(at));
                if (meaning != null) {
                    columns.putIfAbsent(meaning, at);
                }
            }
            return false;
        }

        /** Columns that stand where they stood, under another name: a column left out is no mistake, a renamed one would be lost. */
        List<Problem> renamed(Header before) {
            List<Problem> renamed = new ArrayList<>();
            before.columns.forEach((meaning, at) -> {
                String name = names.cell(at);
                if (isFound()
                        && !columns.containsKey(meaning)
                        && !name.isEmpty()
                        && at != code
                        && !MEANINGS.containsKey(name)) {
                    renamed.add(new Problem(
                            names.number(), name, Said.of("update.problem.renamed", name, meaning.header())));
                }
            });
            return renamed;
        }

        boolean isFound() {
            return code >= 0;
        }

        Map<Meaning, Integer> columns() {
            return columns;
        }

        Optional<UUID> person(SheetRow row) {
            String text = row.cell(code);
            return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? Optional.of(UUID.fromString(text))
                    : Optional.empty();
        }

        Map<Meaning, String> cells(SheetRow row) {
            Map<Meaning, String> cells = new LinkedHashMap<>();
            columns.forEach((meaning, at) -> cells.put(meaning, row.cell(at)));
            return cells;
        }
    }
}
