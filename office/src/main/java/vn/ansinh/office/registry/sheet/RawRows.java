package vn.ansinh.office.registry.sheet;

import java.util.List;

/** The rows of one kind of file before old fonts are converted. */
sealed interface RawRows permits XlsxRows, CsvRows {
    /** More columns than this are not read. */
    int MOST_COLUMNS = 400;

    /** Takes rows until it says no. */
    @FunctionalInterface
    interface Taker {
        boolean take(int number, List<String> cells);
    }

    List<String> sheets();

    /** Gives the rows of a sheet in turn, blank ones as empty lists or left out. */
    void read(int sheet, Taker taker);
}
