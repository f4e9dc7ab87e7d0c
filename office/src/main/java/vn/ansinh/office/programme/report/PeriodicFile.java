package vn.ansinh.office.programme.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.ansinh.office.registry.WardName;

/**
 * Tệp dữ liệu báo cáo: an issued report for the program of another office (docs/data-file.md).
 *
 * @param format always {@link #FORMAT}
 * @param version of the format
 * @param sha256 over {@code report}, written without spaces and with its keys in the order of the alphabet
 */
record PeriodicFile(String format, int version, String sha256, Report report) {
    static final String FORMAT = "ansinh-periodic-report";
    static final int VERSION = 1;

    PeriodicFile {
        Objects.requireNonNull(format);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(report);
    }

    /**
     * What is reported.
     *
     * @param code of the administrative unit that reports
     * @param span as {@code half-year}
     * @param first the first day of the period, as {@code 2026-01-01}
     * @param number of the paper
     * @param day of the paper
     */
    record Report(
            String code,
            String ward,
            String province,
            String kind,
            String span,
            String first,
            String last,
            String cutOff,
            String number,
            String day,
            List<PeriodicTable> tables) {
        Report {
            Objects.requireNonNull(code);
            Objects.requireNonNull(ward);
            Objects.requireNonNull(province);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(number);
            PeriodicSpan is = PeriodicSpan.ofCode(span).orElseThrow(() -> new IllegalArgumentException(span));
            ReportPeriod period = new ReportPeriod(is, LocalDate.parse(first));
            LocalDate until = LocalDate.parse(cutOff);
            if (!period.last().equals(LocalDate.parse(last))
                    || until.isBefore(period.first())
                    || until.isAfter(period.last())) {
                throw new IllegalArgumentException(first + " to " + last + ", " + cutOff);
            }
            LocalDate.parse(day);
            tables = List.copyOf(tables);
        }

        ReportPeriod period() {
            return new ReportPeriod(PeriodicSpan.ofCode(span).orElseThrow(), LocalDate.parse(first));
        }

        LocalDate on() {
            return LocalDate.parse(day);
        }

        /** The name of the kind, or its key where this program does not know it. */
        String kindName() {
            return PeriodicKind.of(kind).map(PeriodicKind::vietnamese).orElse(kind);
        }
    }

    static PeriodicFile of(Report report) {
        return new PeriodicFile(FORMAT, VERSION, PeriodicJson.hash(report), report);
    }

    static PeriodicFile of(PeriodicReport report, List<PeriodicTable> tables, WardName ward) {
        PeriodicReport.Step issued = report.issued().orElseThrow();
        return of(new Report(
                Optional.ofNullable(ward.unitCode()).orElse(""),
                ward.name(),
                ward.province(),
                report.kind().key(),
                report.period().span().code(),
                report.period().first().toString(),
                report.period().last().toString(),
                report.figures().cutOff().toString(),
                issued.written(),
                issued.day().toString(),
                tables.stream().map(PeriodicTable::outside).toList()));
    }

    boolean isAsHashed() {
        return sha256.equals(PeriodicJson.hash(report));
    }
}
