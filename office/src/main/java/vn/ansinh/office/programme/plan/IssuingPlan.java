package vn.ansinh.office.programme.plan;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.programme.writing.Figure;
import vn.ansinh.office.registry.Register;
import vn.ansinh.office.work.Inbox;

/** Ban hành kế hoạch: number, files and the figures as they are on that day, all in one transaction. */
@Component
public class IssuingPlan {
    private final JdbcClient sql;
    private final Plans plans;
    private final Figures figures;
    private final Register register;
    private final Issuing issuing;
    private final List<PlanAnnex> annexes;
    private final Inbox inbox;
    private final Today today;

    IssuingPlan(
            JdbcClient sql,
            Plans plans,
            Figures figures,
            Register register,
            Issuing issuing,
            List<PlanAnnex> annexes,
            Inbox inbox,
            Today today) {
        this.sql = sql;
        this.plans = plans;
        this.figures = figures;
        this.register = register;
        this.issuing = issuing;
        this.annexes = List.copyOf(annexes);
        this.inbox = inbox;
        this.today = today;
    }

    /**
     * The figures of a plan: kept ones of an issued plan, otherwise as they are now; for those who do not see the whole ward as they were
     * when the newest version was written.
     */
    @Transactional(readOnly = true)
    public Map<String, Figure> figures(Plan plan) {
        if (plan.state() == Plan.State.ISSUED) {
            return plans.kept(plan.id());
        }
        return Figures.isSeenWhole()
                ? figures.of(plan.year(), plan.version().asOf(), today.date())
                : plans.lastWritten(plan.id());
    }

    /** As it would be issued today, without a number. */
    @Transactional(readOnly = true)
    public AdministrativeDocument draft(Plan plan) {
        LocalDate day = today.date();
        return PlanPaper.of(
                plan.version(),
                figures(plan),
                issuer(day),
                new Standing.Draft(day),
                Signature.deputyForChair(Optional.empty()));
    }

    /** What goes with the plan of a year, for those who see the whole ward. */
    @Transactional(readOnly = true)
    public List<PlanAnnex.Held> annexes(Plan plan) {
        LocalDate day = plan.issued().map(Plan.Step::day).orElse(today.date());
        return Figures.isSeenWhole()
                ? annexes.stream()
                        .flatMap(annex -> annex.held(plan.year(), day).stream())
                        .toList()
                : List.of();
    }

    private IssuingBody issuer(LocalDate day) {
        return WardOffice.on(
                register.ward(day).orElseThrow(() -> new IllegalStateException("the ward has no name on " + day)), day);
    }

    /**
     * Signs and issues it; what stands against it otherwise.
     *
     * @param isChair whether the chair signs, not a deputy for the chair
     */
    @Transactional
    public Optional<Said> issue(UUID id, LocalDate day, String signer, boolean isChair) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('programme.plan ' || :id, 0))")
                .param("id", id.toString())
                .query((row, n) -> n)
                .list();
        Plan plan = plans.find(id).orElseThrow();
        if (plan.state() != Plan.Action.ISSUE.from()) {
            return Optional.of(Said.of("plan.fault.state"));
        }
        LocalDate submitted = plan.steps().getLast().day();
        if (day.isBefore(submitted) || day.isAfter(today.date())) {
            return Optional.of(Said.of("plan.fault.day", submitted, today.date()));
        }
        Map<String, Figure> now = figures.of(plan.year(), plan.version().asOf(), day);
        List<String> unfilled = PlanPaper.unfilled(plan.version(), now);
        if (!unfilled.isEmpty()) {
            return Optional.of(Said.of("plan.fault.unfilled", String.join(", ", unfilled)));
        }
        UUID document = Ids.next();
        Numbered numbered = issue(plan, now, document, day, signer, isChair);
        sql.sql("""
                insert into programme.plan_step (ward_id, plan_id, number, action, version, on_day, reason, document_id, written,
                    signer, figures, recorded_by)
                values (platform.ward(), :id, :number, 'issue', :version, :day, '', :document, :written, :signer, :figures::jsonb,
                    platform.app_user())
                """)
                .param("id", id)
                .param("number", plan.steps().size() + 1)
                .param("version", plan.version().number())
                .param("day", day)
                .param("document", document)
                .param("written", numbered.written())
                .param("signer", signer)
                .param("figures", Plans.json(List.copyOf(now.values())))
                .update();
        inbox.close(WritingPlan.TO_SIGN, id, "signed");
        return Optional.empty();
    }

    private Numbered issue(
            Plan plan, Map<String, Figure> now, UUID document, LocalDate day, String signer, boolean isChair) {
        IssuingBody issuer = issuer(day);
        Signature hand = isChair ? Signature.chair(Optional.of(signer)) : Signature.deputyForChair(Optional.of(signer));
        return issuing.issue(
                new NewDocument(
                        document,
                        DocumentKind.PLAN.symbol(issuer).orElseThrow(),
                        day,
                        DocumentKind.PLAN.title(),
                        PlanPaper.subject(plan.version(), now),
                        issuer.shortName(),
                        signer,
                        PlanPaper.recipients(plan.version(), now),
                        "programme-plan"),
                numbered -> {
                    AdministrativeDocument paper = PlanPaper.of(
                            plan.version(),
                            now,
                            issuer,
                            new Standing.Issued(numbered.number(), day, Optional.of(numbered.checkCode())),
                            hand);
                    List<NewFile> files = new ArrayList<>(List.of(
                            file("ke-hoach-" + plan.year(), paper, Format.DOCX),
                            file("ke-hoach-" + plan.year(), paper, Format.PDF)));
                    PlanAnnex.Enclosing enclosing = new PlanAnnex.Enclosing(
                            plan.id(), plan.year(), document, numbered.written(), day, issuer, hand);
                    annexes.forEach(annex -> files.addAll(annex.keep(enclosing)));
                    return files;
                });
    }

    private static NewFile file(String name, AdministrativeDocument paper, Format format) {
        return new NewFile(name + "." + format.extension(), format.mediaType(), Rendering.render(paper, format));
    }
}
