package vn.ansinh.office.programme.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.programme.writing.Figure;

/** The periodic reports with their figures, versions and steps. */
@Component
public class PeriodicReports {
    private final JdbcClient sql;

    PeriodicReports(JdbcClient sql) {
        this.sql = sql;
    }

    /** All, the latest period first. */
    @Transactional(readOnly = true)
    public List<PeriodicReport> all() {
        return sql.sql("""
                select report_id from programme.periodic_report order by last_day desc, kind, recorded_at desc
                """).query(UUID.class).list().stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** That of a kind for a period which counts: the one that nothing took the place of. */
    @Transactional(readOnly = true)
    public Optional<PeriodicReport> of(String kind, ReportPeriod period) {
        return sql
                .sql("""
                select report_id from programme.periodic_report
                where kind = :kind and span = :span and first_day = :first order by recorded_at desc, report_id desc
                """)
                .param("kind", kind)
                .param("span", period.span().code())
                .param("first", period.first())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .filter(one -> one.correctedBy().isEmpty())
                .findFirst();
    }

    /** The issued one, whether or not somebody is putting it right. */
    @Transactional(readOnly = true)
    public Optional<PeriodicReport> issued(String kind, ReportPeriod period) {
        return all().stream()
                .filter(one -> one.kind().key().equals(kind)
                        && one.period().equals(period)
                        && one.state() == PeriodicReport.State.ISSUED)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<PeriodicReport> find(UUID id) {
        List<PeriodicReport.Version> versions = versions(id);
        List<PeriodicReport.Worked> figures = worked(id);
        if (versions.isEmpty() || figures.isEmpty()) {
            return Optional.empty();
        }
        List<PeriodicReport.Step> steps = sql.sql(
                        "select * from programme.periodic_step where report_id = :id order by number")
                .param("id", id)
                .query((row, n) -> step(row))
                .list();
        return sql.sql("""
                select r.kind, r.span, r.first_day, r.corrects, r.reason, c.written, c.on_day,
                    (select x.report_id from programme.periodic_report x
                        join programme.periodic_step i on i.report_id = x.report_id and i.action = 'issue'
                        where x.corrects = r.report_id) as corrected_by
                from programme.periodic_report r
                left join programme.periodic_step c on c.report_id = r.corrects and c.action = 'issue'
                where r.report_id = :id
                """)
                .param("id", id)
                .query((row, n) -> new PeriodicReport(
                        id,
                        PeriodicKind.of(row.getString("kind")).orElseThrow(),
                        new ReportPeriod(
                                PeriodicSpan.ofCode(row.getString("span")).orElseThrow(),
                                row.getObject("first_day", LocalDate.class)),
                        corrected(row),
                        Optional.ofNullable(row.getObject("corrected_by", UUID.class)),
                        figures.getFirst(),
                        versions.getFirst(),
                        steps))
                .optional();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PeriodicReport.Version> versions(UUID report) {
        return sql.sql("select * from programme.periodic_version where report_id = :id order by number desc")
                .param("id", report)
                .query((row, n) -> new PeriodicReport.Version(
                        row.getInt("number"),
                        PeriodicJson.parts(row.getString("parts")),
                        row.getString("note"),
                        row.getObject("recorded_by", UUID.class),
                        instant(row)))
                .list();
    }

    /** When its figures were worked out, the newest first. */
    @Transactional(readOnly = true)
    public List<PeriodicReport.Worked> worked(UUID report) {
        return sql.sql("""
                select number, cut_off, sha256, recorded_at from programme.periodic_figures where report_id = :id order by number desc
                """)
                .param("id", report)
                .query((row, n) -> new PeriodicReport.Worked(
                        row.getInt("number"),
                        row.getObject("cut_off", LocalDate.class),
                        row.getString("sha256"),
                        instant(row)))
                .list();
    }

    /** The tables as they were worked out the last time; of an issued report those that it was issued with. */
    @Transactional(readOnly = true)
    public List<PeriodicTable> tables(PeriodicReport report) {
        return tables(report.id(), report.figures().number());
    }

    @Transactional(readOnly = true)
    public List<PeriodicTable> tables(UUID report, int number) {
        return sql.sql("select tables from programme.periodic_figures where report_id = :id and number = :number")
                .param("id", report)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(PeriodicJson::tables)
                .orElse(List.of());
    }

    /** The numbers in the text, by the key of their field, as they were worked out with the tables. */
    @Transactional(readOnly = true)
    public Map<String, Figure> fields(PeriodicReport report) {
        Map<String, Figure> fields = new LinkedHashMap<>();
        PeriodicJson.fields(sql.sql(
                                "select fields from programme.periodic_figures where report_id = :id and number = :number")
                        .param("id", report.id())
                        .param("number", report.figures().number())
                        .query(String.class)
                        .single())
                .forEach(one -> fields.put(one.key(), one));
        return fields;
    }

    private static Optional<PeriodicReport.Corrected> corrected(ResultSet row) throws SQLException {
        UUID corrects = row.getObject("corrects", UUID.class);
        return corrects == null
                ? Optional.empty()
                : Optional.of(new PeriodicReport.Corrected(
                        corrects,
                        row.getString("written"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("reason")));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static PeriodicReport.Step step(ResultSet row) throws SQLException {
        return new PeriodicReport.Step(
                row.getInt("number"),
                PeriodicReport.Action.ofCode(row.getString("action")),
                row.getObject("on_day", LocalDate.class),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("document_id", UUID.class)),
                row.getString("written"),
                row.getString("signer"),
                row.getObject("recorded_by", UUID.class),
                instant(row));
    }
}
