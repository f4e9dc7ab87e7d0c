package vn.ansinh.office.registry.chapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.ansinh.office.platform.web.Writing;

/** Periods of rows in words. */
final class Periods {
    private Periods() {}

    static String since(ResultSet row, Writing writing) throws SQLException {
        return writing.date(row.getObject("since", LocalDate.class));
    }

    /** The last day on which it was so; empty while it still is on the day asked about. */
    static String until(ResultSet row, Writing writing, LocalDate asOf) throws SQLException {
        LocalDate until = row.getObject("until", LocalDate.class);
        return until.isAfter(asOf) ? "" : writing.date(until.minusDays(1));
    }
}
