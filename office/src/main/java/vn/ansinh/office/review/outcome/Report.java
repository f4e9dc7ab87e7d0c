package vn.ansinh.office.review.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ansinh.rules.source.Bilingual;

/**
 * Biểu báo cáo: a table on the screen and on paper.
 *
 * @param first heading of the column that names the rows
 * @param rows the total first
 * @param isPersonal whether it names people, so that it stays in the office
 */
public record Report(
        String id,
        Bilingual title,
        Bilingual first,
        List<Head> heads,
        List<Line> rows,
        List<Bilingual> notes,
        boolean isPersonal) {

    /**
     * A column.
     *
     * @param over a heading that spans it and its neighbours
     * @param share its width beside the others
     */
    public record Head(Bilingual words, Optional<Bilingual> over, int share) {
        static Head of(Bilingual words) {
            return new Head(words, Optional.empty(), 6);
        }

        static Head of(Bilingual words, Bilingual over) {
            return new Head(words, Optional.of(over), 6);
        }

        Head wide(int wanted) {
            return new Head(words, over, wanted);
        }
    }

    /**
     * A row.
     *
     * @param group id of the residential group that it is about; empty for households in none, null for no single group
     * @param household that it names people of; null where it names nobody
     */
    public record Line(
            Bilingual name,
            boolean isTotal,
            List<Cell> cells,
            @Nullable String group,
            @Nullable UUID household) {
        public Line {
            cells = List.copyOf(cells);
        }

        static Line of(Bilingual name, List<Cell> cells) {
            return new Line(name, false, cells, null, null);
        }
    }

    public Report {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Line row : rows) {
            if (row.cells().size() != heads.size()) {
                throw new IllegalArgumentException(
                        id + ": row of " + row.cells().size() + " cells under " + heads.size() + " columns");
            }
        }
    }

    /** The households of which it names people. */
    List<UUID> named() {
        return rows.stream()
                .map(Line::household)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether some columns stand under a heading of several. */
    public boolean hasOver() {
        return heads.stream().anyMatch(head -> head.over().isPresent());
    }

    /** Neighbouring columns under one heading, and each other column alone. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int column = 0; column < heads.size(); ) {
            Head head = heads.get(column);
            int end = column + 1;
            while (head.over().isPresent()
                    && end < heads.size()
                    && heads.get(end).over().equals(head.over())) {
                end++;
            }
            spans.add(new Span(head, end - column));
            column = end;
        }
        return spans;
    }

    /** A stretch of columns from {@code head} on. */
    public record Span(Head head, int width) {
        public Optional<Bilingual> over() {
            return head.over();
        }
    }
}
