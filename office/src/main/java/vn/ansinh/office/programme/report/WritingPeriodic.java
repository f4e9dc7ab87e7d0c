package vn.ansinh.office.programme.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.account.UseCase;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.programme.writing.Part;
import vn.ansinh.office.work.Inbox;
import vn.ansinh.office.work.Work;

/** Soạn báo cáo: begins it with a draft of its text, works its figures out, writes versions and submits it. */
@Component
public class WritingPeriodic {
    static final String TO_SIGN = "periodic-to-sign";
    private static final String RETURNED = "periodic-returned";

    private final JdbcClient sql;
    private final PeriodicReports reports;
    private final PeriodicTables tables;
    private final PeriodicDraft draft;
    private final Inbox inbox;

    WritingPeriodic(JdbcClient sql, PeriodicReports reports, PeriodicTables tables, PeriodicDraft draft, Inbox inbox) {
        this.sql = sql;
        this.reports = reports;
        this.tables = tables;
        this.draft = draft;
        this.inbox = inbox;
    }

    /** Begins the report of a kind for a period; the one that is there already otherwise. */
    @Transactional
    public UUID begin(UUID id, PeriodicKind kind, ReportPeriod period, LocalDate cutOff) {
        if (!insert(id, kind, period, Optional.empty(), "")) {
            return reports.of(kind.key(), period).map(PeriodicReport::id).orElseThrow();
        }
        List<PeriodicTable> worked = work(id, kind, period, cutOff, 1);
        List<Part> parts = kind.chapters().stream()
                .map(chapter -> chapter.part()
                        .with(Stream.concat(
                                        Stream.of(chapter.part().text()),
                                        chapter.drafts().stream().map(code -> draft.of(code, period, worked)))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("\n\n"))))
                .toList();
        write(id, 1, parts, "");
        return id;
    }

    /** Begins a report that takes the place of an issued one, with its text; the one that was begun already otherwise. */
    @Transactional
    public UUID correct(UUID id, PeriodicReport issued, String reason) {
        if (!insert(id, issued.kind(), issued.period(), Optional.of(issued.id()), reason)) {
            return sql.sql("select report_id from programme.periodic_report where corrects = :id")
                    .param("id", issued.id())
                    .query(UUID.class)
                    .single();
        }
        work(id, issued.kind(), issued.period(), issued.figures().cutOff(), 1);
        write(id, 1, issued.version().parts(), "");
        return id;
    }

    private boolean insert(UUID id, PeriodicKind kind, ReportPeriod period, Optional<UUID> corrects, String reason) {
        return sql.sql("""
                insert into programme.periodic_report (ward_id, report_id, kind, span, first_day, last_day, corrects, reason, recorded_by)
                values (platform.ward(), :id, :kind, :span, :first, :last, :corrects, :reason, platform.app_user())
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("kind", kind.key())
                        .param("span", period.span().code())
                        .param("first", period.first())
                        .param("last", period.last())
                        .param("corrects", corrects.orElse(null), java.sql.Types.OTHER)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Tính lại: the figures as they are now, for the evening of a day; false when it is no draft. */
    @Transactional
    public boolean workOut(PeriodicReport report, LocalDate cutOff) {
        if (!report.isDraft()) {
            return false;
        }
        work(
                report.id(),
                report.kind(),
                report.period(),
                cutOff,
                report.figures().number() + 1);
        return true;
    }

    private List<PeriodicTable> work(UUID id, PeriodicKind kind, ReportPeriod period, LocalDate cutOff, int number) {
        List<PeriodicTable> worked = tables.of(kind, period, cutOff);
        Map<String, Figure> filled = PeriodicFields.numbers(cutOff, worked);
        sql.sql("""
                insert into programme.periodic_figures (ward_id, report_id, number, cut_off, tables, fields, sha256, recorded_by)
                values (platform.ward(), :id, :number, :cutOff, :tables::jsonb, :fields::jsonb, :hash, platform.app_user())
                """)
                .param("id", id)
                .param("number", number)
                .param("cutOff", cutOff)
                .param("tables", PeriodicJson.write(worked))
                .param("fields", PeriodicJson.write(List.copyOf(filled.values())))
                .param("hash", PeriodicJson.hash(worked))
                .update();
        return worked;
    }

    /** A version after the one that the writer had before them; false when somebody wrote one meanwhile, or it is no draft. */
    @Transactional
    public boolean rewrite(PeriodicReport report, int after, List<Part> parts, String note) {
        if (!report.isDraft() || report.version().number() != after) {
            return false;
        }
        return report.version().parts().equals(parts) || write(report.id(), after + 1, parts, note);
    }

    private boolean write(UUID id, int number, List<Part> parts, String note) {
        return sql.sql("""
                insert into programme.periodic_version (ward_id, report_id, number, parts, note, recorded_by)
                values (platform.ward(), :id, :number, :parts::jsonb, :note, platform.app_user()) on conflict do nothing
                """)
                        .param("id", id)
                        .param("number", number)
                        .param("parts", PeriodicJson.write(new ArrayList<>(parts)))
                        .param("note", note)
                        .update()
                == 1;
    }

    /** Hands it to the signer, for whom it waits from then on; false when it is no draft. */
    @Transactional
    public boolean submit(PeriodicReport report, LocalDate day) {
        if (!report.isDraft() || !step(report, PeriodicReport.Action.SUBMIT, day, "")) {
            return false;
        }
        inbox.close(RETURNED, report.id(), "again");
        inbox.open(waiting(TO_SIGN, report, UseCase.SIGN_PROGRAMME));
        return true;
    }

    /** Back to the officer with a reason; false when it was not submitted. */
    @Transactional
    public boolean giveBack(PeriodicReport report, LocalDate day, String reason) {
        if (report.state() != PeriodicReport.State.SUBMITTED
                || !step(report, PeriodicReport.Action.RETURN, day, reason)) {
            return false;
        }
        inbox.close(TO_SIGN, report.id(), "returned");
        inbox.open(waiting(RETURNED, report, UseCase.RUN_PROGRAMME));
        return true;
    }

    private static Work waiting(String kind, PeriodicReport report, UseCase needs) {
        return new Work(
                kind,
                report.id(),
                List.of(report.kind().vietnamese(), report.period().words()),
                report.address(),
                needs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private boolean step(PeriodicReport report, PeriodicReport.Action action, LocalDate day, String reason) {
        return sql.sql("""
                insert into programme.periodic_step (ward_id, report_id, number, action, version, figures, on_day, reason, written,
                    signer, recorded_by)
                values (platform.ward(), :id, :number, :action, :version, :figures, :day, :reason, '', '', platform.app_user())
                on conflict do nothing
                """)
                        .param("id", report.id())
                        .param("number", report.steps().size() + 1)
                        .param("action", action.code())
                        .param("version", report.version().number())
                        .param("figures", report.figures().number())
                        .param("day", day)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
