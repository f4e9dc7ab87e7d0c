package vn.ansinh.office.programme.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.VietnameseDates;
import vn.ansinh.office.document.VietnameseNumbers;
import vn.ansinh.office.programme.Bodies;
import vn.ansinh.office.programme.Body;
import vn.ansinh.office.programme.BodyKind;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.registry.Register;

/** What stands in the {@code {fields}} of a report: every number of its tables as {@code table:row:column}, and names of the day. */
@Component
class PeriodicFields {
    static final String TABLE = "table";

    private final Register register;
    private final Bodies bodies;

    PeriodicFields(Register register, Bodies bodies) {
        this.register = register;
        this.bodies = bodies;
    }

    /** Names and days: right on the day of the paper. */
    @Transactional(readOnly = true)
    Map<String, Figure> names(ReportPeriod period, LocalDate cutOff, LocalDate day) {
        Map<String, Figure> fields = new LinkedHashMap<>();
        put(fields, "ky", period.words(), cutOff, "report");
        put(fields, "ky-sau", period.next().words(), cutOff, "report");
        put(fields, "ky-sau:hoa", period.next().words().toUpperCase(Locale.ROOT), cutOff, "report");
        put(fields, "ngay-so-lieu", VietnameseDates.inShort(cutOff), cutOff, "report");
        register.ward(day).ifPresent(ward -> put(fields, "phuong", WardOffice.lowerFirst(ward.name()), day, "ward"));
        List<Body> there = bodies.on(day);
        for (BodyKind kind : BodyKind.values()) {
            there.stream()
                    .filter(body -> body.kind() == kind)
                    .findFirst()
                    .ifPresent(body -> put(fields, "co-quan:" + kind.code(), plain(body.name()), day, "bodies"));
        }
        return fields;
    }

    /** Of the tables: kept with them. */
    static Map<String, Figure> numbers(LocalDate cutOff, List<PeriodicTable> tables) {
        Map<String, Figure> fields = new LinkedHashMap<>();
        for (PeriodicTable table : tables) {
            put(
                    fields,
                    "rows:" + table.code(),
                    VietnameseNumbers.counted(
                            table.rows().stream().filter(row -> !row.totals()).count()),
                    cutOff,
                    TABLE);
            for (PeriodicTable.Row row : table.rows()) {
                for (int at = 0; at < table.columns().size(); at++) {
                    String key = key(table, row.key(), table.columns().get(at).key());
                    row.cells().get(at).value().ifPresent(number -> put(fields, key, written(number), cutOff, TABLE));
                }
            }
        }
        return fields;
    }

    static String key(PeriodicTable table, String row, String column) {
        return table.code() + ":" + row + ":" + column;
    }

    private static void put(Map<String, Figure> fields, String key, String value, LocalDate asOf, String source) {
        fields.put(key, new Figure(key, value, asOf, source));
    }

    /** Small counts with a nought before them, as official papers write them. */
    private static String written(BigDecimal number) {
        return number.scale() <= 0 && number.signum() > 0
                ? VietnameseNumbers.counted(number.longValueExact())
                : PeriodicTable.shown(number);
    }

    /** On one line, without anything that would be read as a mark or as a field. */
    static String plain(String words) {
        return words.replaceAll("[\\s]+", " ")
                .replace("**", "")
                .replace('{', '(')
                .replace('}', ')')
                .strip();
    }
}
