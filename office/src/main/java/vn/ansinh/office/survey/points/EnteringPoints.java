package vn.ansinh.office.survey.points;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.platform.web.WrittenDate;

/** Enters a table of points, or the day from which the ward stops scoring. */
@Component
class EnteringPoints {
    private static final int LONGEST_SOURCE = 300;

    private final PointTables tables;
    private final Today today;

    EnteringPoints(PointTables tables, Today today) {
        this.tables = tables;
        this.today = today;
    }

    /** Keeps it, or says what is wrong by field. */
    @Transactional
    public Map<String, Said> enter(PointForm form) {
        return enter(form, new PointRows(form.rows()));
    }

    /** From its day on there is no table, so that income is measured. */
    @Transactional
    public Map<String, Said> stop(PointForm form) {
        return enter(form, null);
    }

    private Map<String, Said> enter(PointForm form, @org.jspecify.annotations.Nullable PointRows rows) {
        Map<String, Said> faults = new LinkedHashMap<>();
        Optional<PointTable.Kind> kind = PointTable.Kind.ofCode(form.kind());
        if (kind.isEmpty()) {
            faults.put("kind", Said.of("points.fault.kind"));
        }
        Optional<LocalDate> from = WrittenDate.read(form.from(), today.date().plusYears(1));
        if (from.isEmpty()) {
            faults.put("from", Said.of("points.fault.from", form.from().strip()));
        }
        String source = form.source().strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            faults.put("source", Said.of("points.fault.source", LONGEST_SOURCE));
        }
        boolean needsEnd =
                rows != null && kind.filter(PointTable.Kind.SCREENING::equals).isPresent();
        if (needsEnd && !form.ends().strip().matches("\\d{1,4}")) {
            faults.put("ends", Said.of("points.fault.ends", form.ends().strip()));
        }
        if (rows != null) {
            faults.putAll(rows.faults());
        }
        if (faults.isEmpty()) {
            tables.add(new PointTable(
                    UUID.fromString(form.id()),
                    kind.orElseThrow(),
                    Optional.of(form.area()).filter(area -> area.equals("urban") || area.equals("rural")),
                    from.orElseThrow(),
                    source,
                    needsEnd ? Optional.of(Integer.valueOf(form.ends().strip())) : Optional.empty(),
                    rows == null ? List.of() : rows.questions(),
                    "",
                    today.instant()));
        }
        return faults;
    }
}
