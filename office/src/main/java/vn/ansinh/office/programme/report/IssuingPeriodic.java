package vn.ansinh.office.programme.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.correspondence.Issuing;
import vn.ansinh.office.correspondence.NewDocument;
import vn.ansinh.office.correspondence.NewFile;
import vn.ansinh.office.correspondence.Numbered;
import vn.ansinh.office.correspondence.WardOffice;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.DocumentKind;
import vn.ansinh.office.document.IssuingBody;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.render.Format;
import vn.ansinh.office.document.render.Rendering;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.NothingHere;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.registry.WardName;
import vn.ansinh.office.work.Inbox;

/** Ban hành báo cáo: with the figures that the signer saw, a number and files, all in one transaction. */
@Component
public class IssuingPeriodic {
    private static final String ORIGIN = "programme-report";

    private final JdbcClient sql;
    private final PeriodicReports reports;
    private final PeriodicFields fields;
    private final Register register;
    private final Issuing issuing;
    private final Inbox inbox;
    private final Today today;

    IssuingPeriodic(
            JdbcClient sql,
            PeriodicReports reports,
            PeriodicFields fields,
            Register register,
            Issuing issuing,
            Inbox inbox,
            Today today) {
        this.sql = sql;
        this.reports = reports;
        this.fields = fields;
        this.register = register;
        this.issuing = issuing;
        this.inbox = inbox;
        this.today = today;
    }

    /** With the names of the day on which it was issued, or of today. */
    @Transactional(readOnly = true)
    PeriodicPaper paper(PeriodicReport report) {
        return paper(report, report.issued().map(PeriodicReport.Step::day).orElseGet(today::date));
    }

    private PeriodicPaper paper(PeriodicReport report, LocalDate day) {
        Map<String, Figure> filled = new LinkedHashMap<>(
                fields.names(report.period(), report.figures().cutOff(), day));
        filled.putAll(reports.fields(report));
        return new PeriodicPaper(report, reports.tables(report), filled);
    }

    /** As it would be issued today, without a number. */
    @Transactional(readOnly = true)
    public AdministrativeDocument draft(PeriodicReport report) {
        LocalDate day = today.date();
        return paper(report).document(issuer(day), new Standing.Draft(day), Signature.deputyForChair(Optional.empty()));
    }

    /** A workbook with each table on a sheet. */
    @Transactional(readOnly = true)
    public byte[] sheets(PeriodicReport report) {
        return Rendering.workbook(paper(report).sheets(issuer(report.figures().cutOff())));
    }

    /** The data file of an issued report. */
    @Transactional(readOnly = true)
    public byte[] file(PeriodicReport report) {
        LocalDate day = report.issued()
                .map(PeriodicReport.Step::day)
                .orElseThrow(() -> new NothingHere("data file of a report that is not issued"));
        return PeriodicJson.write(PeriodicFile.of(report, reports.tables(report), ward(day)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private IssuingBody issuer(LocalDate day) {
        return WardOffice.on(ward(day), day);
    }

    private WardName ward(LocalDate day) {
        return register.ward(day).orElseThrow(() -> new NothingHere("the ward on " + day));
    }

    /**
     * Signs and issues it; what stands against it otherwise.
     *
     * @param isChair whether the chair signs, not a deputy for the chair
     */
    @Transactional
    public Optional<Said> issue(UUID id, LocalDate day, String signer, boolean isChair) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('programme.periodic_report ' || :id, 0))")
                .param("id", id.toString())
                .query((row, n) -> n)
                .list();
        PeriodicReport report = reports.find(id).orElseThrow();
        if (report.state() != PeriodicReport.State.SUBMITTED) {
            return Optional.of(Said.of("periodic.fault.state"));
        }
        LocalDate submitted = report.steps().getLast().day();
        if (day.isBefore(submitted) || day.isAfter(today.date())) {
            return Optional.of(Said.of("periodic.fault.day", submitted, today.date()));
        }
        PeriodicPaper paper = paper(report, day);
        List<String> unfilled = paper.unfilled();
        if (!unfilled.isEmpty()) {
            return Optional.of(Said.of("periodic.fault.unfilled", String.join(", ", unfilled)));
        }
        UUID document = Ids.next();
        Numbered numbered = issue(paper, document, day, signer, isChair);
        sql.sql("""
                insert into programme.periodic_step (ward_id, report_id, number, action, version, figures, on_day, reason, document_id,
                    written, signer, recorded_by)
                values (platform.ward(), :id, :number, 'issue', :version, :figures, :day, '', :document, :written, :signer,
                    platform.app_user())
                """)
                .param("id", id)
                .param("number", report.steps().size() + 1)
                .param("version", report.version().number())
                .param("figures", report.figures().number())
                .param("day", day)
                .param("document", document)
                .param("written", numbered.written())
                .param("signer", signer)
                .update();
        inbox.close(WritingPeriodic.TO_SIGN, id, "signed");
        return Optional.empty();
    }

    private Numbered issue(PeriodicPaper paper, UUID document, LocalDate day, String signer, boolean isChair) {
        IssuingBody issuer = issuer(day);
        Signature hand = isChair ? Signature.chair(Optional.of(signer)) : Signature.deputyForChair(Optional.of(signer));
        String name = paper.report().fileName();
        return issuing.issue(
                new NewDocument(
                        document,
                        DocumentKind.REPORT.symbol(issuer).orElseThrow(),
                        day,
                        DocumentKind.REPORT.title(),
                        paper.subject(),
                        issuer.shortName(),
                        signer,
                        paper.recipients(),
                        ORIGIN),
                numbered -> {
                    AdministrativeDocument made = paper.document(
                            issuer,
                            new Standing.Issued(numbered.number(), day, Optional.of(numbered.checkCode())),
                            hand);
                    List<NewFile> files = new ArrayList<>();
                    files.add(file(name, Format.DOCX, Rendering.render(made, Format.DOCX)));
                    files.add(file(name, Format.PDF, Rendering.render(made, Format.PDF)));
                    if (!paper.tables().isEmpty()) {
                        files.add(file(
                                name,
                                Format.XLSX,
                                Rendering.workbook(paper.sheets(
                                        issuer(paper.report().figures().cutOff())))));
                    }
                    return files;
                });
    }

    private static NewFile file(String name, Format format, byte[] content) {
        return new NewFile(name + "." + format.extension(), format.mediaType(), content);
    }
}
