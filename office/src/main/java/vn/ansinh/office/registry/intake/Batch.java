package vn.ansinh.office.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Many rows for one statement, sent as one array a column: the audit writes once a statement, and a round trip a row
 * would cost more than the row.
 */
final class Batch {
    private final String statement;
    private final List<List<@Nullable String>> columns;

    /** @param statement in which {@code :rows} stands for the rows, a relation of text columns {@code r (a, b, ...)} */
    Batch(String statement, String... names) {
        String slots = IntStream.range(0, names.length).mapToObj(at -> "?").collect(Collectors.joining(", "));
        this.statement = statement.replace(":rows", "unnest(" + slots + ") as r (" + String.join(", ", names) + ")");
        this.columns = IntStream.range(0, names.length)
                .<List<@Nullable String>>mapToObj(at -> new ArrayList<>())
                .toList();
    }

    void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " values for " + columns.size() + " columns");
        }
        for (int at = 0; at < values.length; at++) {
            columns.get(at).add(values[at] == null ? null : Objects.toString(values[at]));
        }
    }

    int size() {
        return columns.getFirst().size();
    }

    /** Runs the statement for all rows and forgets them. */
    void run(JdbcTemplate sql) {
        if (size() == 0) {
            return;
        }
        Object[] arrays = columns.stream()
                .map(column -> new SqlArrayValue("text", (Object[]) column.toArray(String[]::new)))
                .toArray();
        sql.update(statement, arrays);
        columns.forEach(List::clear);
    }
}
