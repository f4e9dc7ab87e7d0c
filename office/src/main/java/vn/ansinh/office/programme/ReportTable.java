package vn.ansinh.office.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table that periodic reports carry: worked out from what is kept, never typed. Its words are Vietnamese, as those of every
 * paper; its keys stay the same from year to year, so that another office can take the figures in.
 */
public interface ReportTable {
    /** As {@code credit}. */
    String code();

    /** The title as it stands on paper. */
    String title();

    /**
     * What happened in the days, both inclusive, and how things stood at the end of the last one.
     *
     * @return no rows where nothing is to be said
     */
    Contents between(LocalDate from, LocalDate until);

    /** Whether a very small number in it could tell of one person what nobody outside the ward may know. */
    default boolean isSensitive() {
        return false;
    }

    /**
     * The table.
     *
     * @param columns those after the first one, which names the row
     * @param name what the first column names, as "Tổ dân phố"
     */
    record Contents(String name, List<Column> columns, List<Row> rows) {}

    /**
     * A column.
     *
     * @param key as {@code disbursed}, the same in every ward
     */
    record Column(String key, String words) {}

    /**
     * A row with one cell for each column.
     *
     * @param key the same from report to report, as a code of a cause or the number of a group
     */
    record Row(String key, String words, List<Cell> cells) {}

    /**
     * A number or words, or neither where it is not known.
     *
     * @param address the list that it counts, for those who may see it
     */
    record Cell(Optional<BigDecimal> number, String words, Optional<String> address) {
        public static Cell count(long number, String address) {
            return new Cell(Optional.of(BigDecimal.valueOf(number)), "", Optional.of(address));
        }

        public static Cell number(BigDecimal number) {
            return new Cell(Optional.of(number), "", Optional.empty());
        }

        public static Cell words(String words) {
            return new Cell(Optional.empty(), words, Optional.empty());
        }

        public static Cell unknown() {
            return words("");
        }
    }
}
