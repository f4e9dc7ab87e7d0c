package vn.ansinh.office.demo.fill;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Sha256;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.report.IssuingPeriodic;
import vn.ansinh.office.programme.report.PeriodicDues;
import vn.ansinh.office.programme.report.PeriodicKind;
import vn.ansinh.office.programme.report.PeriodicReport;
import vn.ansinh.office.programme.report.PeriodicReports;
import vn.ansinh.office.programme.report.PeriodicSpan;
import vn.ansinh.office.programme.report.ReceivedReports;
import vn.ansinh.office.programme.report.ReportPeriod;
import vn.ansinh.office.programme.report.WritingPeriodic;

/** Reports of the years: two yearly ones, a half-year, some of quarters and months, a draft, and one from a made-up neighbour. */
@Component
@Order(95)
class ReportsOfDemonstration implements ProgrammePart {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the neighbour counts at the start and at the end, by row. */
    private static final Map<String, String[]> NEIGHBOUR = Map.of(
            "households", new String[] {"7412", "7436", "24"},
            "people", new String[] {"28105", "28190", "85"},
            "poor", new String[] {"11", "8", "-3"},
            "poor-people", new String[] {"37", "28", "-9"},
            "poor-rate", new String[] {"0.15", "0.11", "-0.04"},
            "near-poor", new String[] {"47", "41", "-6"},
            "near-people", new String[] {"188", "165", "-23"},
            "near-rate", new String[] {"0.63", "0.55", "-0.08"});

    private final PeriodicReports reports;
    private final WritingPeriodic writing;
    private final IssuingPeriodic issuing;
    private final PeriodicDues dues;
    private final ReceivedReports received;
    private final DemonstrationSigner signer;
    private final TransactionTemplate transactions;

    ReportsOfDemonstration(
            PeriodicReports reports,
            WritingPeriodic writing,
            IssuingPeriodic issuing,
            PeriodicDues dues,
            ReceivedReports received,
            DemonstrationSigner signer,
            TransactionTemplate transactions) {
        this.reports = reports;
        this.writing = writing;
        this.issuing = issuing;
        this.dues = dues;
        this.received = received;
        this.signer = signer;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        boolean isThere = Acting.as(
                founding.officer(), "RUN_PROGRAMME", () -> !reports.all().isEmpty());
        if (isThere) {
            return;
        }
        issued(founding, "year", PeriodicSpan.YEAR, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 8));
        issued(founding, "year", PeriodicSpan.YEAR, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 9));
        issued(founding, "half-year", PeriodicSpan.HALF_YEAR, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 3));
        issued(founding, "in-year", PeriodicSpan.MONTH, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 4));
        issued(founding, "progress", PeriodicSpan.QUARTER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 5));
        issued(founding, "credit", PeriodicSpan.QUARTER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 6));
        issued(founding, "allowances", PeriodicSpan.QUARTER, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 6));
        issued(founding, "progress", PeriodicSpan.MONTH, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 3));
        Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.executeWithoutResult(status -> {
                    begin("progress", new ReportPeriod(PeriodicSpan.MONTH, LocalDate.of(2026, 11, 1)), today);
                    dues.set(
                            PeriodicKind.of("progress").orElseThrow(),
                            PeriodicSpan.MONTH,
                            java.util.OptionalInt.of(28),
                            false);
                    dues.set(
                            PeriodicKind.of("year").orElseThrow(),
                            PeriodicSpan.YEAR,
                            java.util.OptionalInt.of(15),
                            false);
                    neighbour();
                }));
    }

    private UUID begin(String kind, ReportPeriod period, LocalDate cutOff) {
        return writing.begin(Ids.next(), PeriodicKind.of(kind).orElseThrow(), period, cutOff);
    }

    private void issued(
            DemonstrationFounding founding, String kind, PeriodicSpan span, LocalDate first, LocalDate day) {
        ReportPeriod period = new ReportPeriod(span, first);
        UUID id = Acting.as(
                founding.officer(),
                "RUN_PROGRAMME",
                () -> transactions.execute(status -> {
                    UUID begun = begin(kind, period, period.last());
                    if (!writing.submit(reports.find(begun).orElseThrow(), day.minusDays(1))) {
                        throw new IllegalStateException(kind + " of " + first + " was not submitted");
                    }
                    return begun;
                }));
        signer.signs(name -> {
            Optional<Said> fault = issuing.issue(id, day, name, false);
            if (fault.isPresent()) {
                throw new IllegalStateException(kind + " of " + first + " was not issued: " + fault.get());
            }
        });
    }

    /** A file as another office would send it: of the half-year, with the one table that everybody has. */
    private void neighbour() {
        PeriodicReport ours = reports.issued(
                        "half-year", new ReportPeriod(PeriodicSpan.HALF_YEAR, LocalDate.of(2026, 1, 1)))
                .orElseThrow();
        ObjectNode file = (ObjectNode) JSON.readTree(new String(issuing.file(ours), StandardCharsets.UTF_8));
        ObjectNode report = (ObjectNode) file.get("report");
        report.put("code", "99901");
        report.put("ward", "Phường Suối Mây (giả định)");
        report.put("number", "41/BC-UBND");
        report.put("day", "2026-07-02");
        ArrayNode tables = (ArrayNode) report.get("tables");
        for (int at = tables.size() - 1; at >= 0; at--) {
            if (!tables.get(at).get("code").asString().equals("situation")) {
                tables.remove(at);
            }
        }
        tables.get(0).get("rows").forEach(row -> {
            String[] numbers = NEIGHBOUR.getOrDefault(row.get("key").asString(), new String[0]);
            for (int at = 0; at < numbers.length; at++) {
                ((ObjectNode) row.get("cells").get(at)).put("number", numbers[at]);
            }
        });
        file.put("sha256", Sha256.hex(JSON.writeValueAsString(report).getBytes(StandardCharsets.UTF_8)));
        ReceivedReports.Look look = received.take(Ids.next(), JSON.writeValueAsString(file));
        if (!look.faults().isEmpty()) {
            throw new IllegalStateException("the neighbour's report was refused: " + look.faults());
        }
    }
}
