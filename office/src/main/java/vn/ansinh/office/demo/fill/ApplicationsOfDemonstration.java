package vn.ansinh.office.demo.fill;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.office.benefit.KnownHouseholds;
import vn.ansinh.office.benefit.KnownMember;
import vn.ansinh.office.benefit.application.Application;
import vn.ansinh.office.benefit.application.Applications;
import vn.ansinh.office.benefit.application.AppraisingApplication;
import vn.ansinh.office.benefit.application.DecidingApplication;
import vn.ansinh.office.benefit.application.Finding;
import vn.ansinh.office.benefit.application.ListedPaper;
import vn.ansinh.office.benefit.application.ReceivingApplication;
import vn.ansinh.office.benefit.application.SupportDecision;
import vn.ansinh.office.benefit.application.SupportDecisions;
import vn.ansinh.office.benefit.application.SupportForm;
import vn.ansinh.office.benefit.application.SupportProcedures;
import vn.ansinh.office.benefit.application.SupportSigning;
import vn.ansinh.office.benefit.enrolment.Enrolment;
import vn.ansinh.office.benefit.enrolment.Enrolments;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.rules.procedure.Version;

/** Files of the last weeks in every state but granted: some lack a paper, one is late, one was refused, one withdrawn. */
@Component
@Order(64)
class ApplicationsOfDemonstration implements ProgrammePart {
    private static final String PROCEDURE = "monthly-social-allowance";
    private static final int FILES = 12;
    private static final int OLD = 70;

    private final Applications applications;
    private final ReceivingApplication receiving;
    private final AppraisingApplication appraising;
    private final DecidingApplication deciding;
    private final SupportProcedures procedures;
    private final SupportDecisions decisions;
    private final SupportSigning signing;
    private final KnownHouseholds households;
    private final Enrolments enrolments;
    private final DemonstrationSigner signer;
    private final TransactionTemplate transactions;

    ApplicationsOfDemonstration(
            Applications applications,
            ReceivingApplication receiving,
            AppraisingApplication appraising,
            DecidingApplication deciding,
            SupportProcedures procedures,
            SupportDecisions decisions,
            SupportSigning signing,
            KnownHouseholds households,
            Enrolments enrolments,
            DemonstrationSigner signer,
            TransactionTemplate transactions) {
        this.applications = applications;
        this.receiving = receiving;
        this.appraising = appraising;
        this.deciding = deciding;
        this.procedures = procedures;
        this.decisions = decisions;
        this.signing = signing;
        this.households = households;
        this.enrolments = enrolments;
        this.signer = signer;
        this.transactions = transactions;
    }

    @Override
    public void fill(DemonstrationFounding founding, LocalDate today) {
        Acting.as(
                founding.officer(),
                "HANDLE_APPLICATION",
                () -> transactions.executeWithoutResult(status -> {
                    if (applications.all().isEmpty()) {
                        receive(today);
                    }
                }));
        List<UUID> refused = Acting.as(founding.officer(), "SEE_APPLICATION", decisions::waiting).stream()
                .filter(one -> one.kind() == SupportDecision.Kind.REFUSE)
                .map(SupportDecision::id)
                .toList();
        signer.signs(name -> refused.forEach(id -> signing.sign(id, today, name, false)));
    }

    private void receive(LocalDate today) {
        Set<UUID> drawn = enrolments.all().stream().map(Enrolment::subject).collect(Collectors.toSet());
        List<Asking> asking = new ArrayList<>();
        for (KnownHousehold home : households.all(today)) {
            home.members().stream()
                    .filter(member -> asking.size() < FILES && !drawn.contains(member.id()) && mayAsk(member, today))
                    .findFirst()
                    .ifPresent(member -> asking.add(new Asking(home, member)));
        }
        for (int at = 0; at < asking.size(); at++) {
            file(asking.get(at), at, today);
        }
    }

    private record Asking(KnownHousehold home, KnownMember member) {}

    private static boolean mayAsk(KnownMember member, LocalDate today) {
        return member.birth() != null
                && Period.between(member.birth().date(), today).getYears() >= OLD;
    }

    private void file(Asking one, int at, LocalDate today) {
        LocalDate received = today.minusDays(at == 0 ? 14 : at);
        Version version = procedures.version(PROCEDURE, received).orElseThrow();
        boolean isLacking = at % 5 == 1;
        UUID id = Ids.next();
        receiving.receive(new ReceivingApplication.NewApplication(
                id,
                PROCEDURE,
                "",
                one.home().id(),
                Optional.of(one.member().id()),
                false,
                Optional.empty(),
                received,
                at % 4 == 3 ? Application.Channel.PORTAL : Application.Channel.DESK,
                new Application.Applicant(one.home().headName(), "", ""),
                "",
                procedures.due(version, received),
                procedures.papers(version).stream()
                        .map(paper -> new ListedPaper(paper.place(), paper.name(), paper.isShown(), !isLacking))
                        .toList()));
        if (at == 5) {
            receiving.withdraw(id, today, "Gia đình xin nộp lại sau khi làm xong giấy xác nhận khuyết tật");
        } else if (!isLacking && at % 3 != 0) {
            decide(id, at, today);
        }
    }

    /** Appraises it; every other one is laid before the signer. */
    private void decide(UUID id, int at, LocalDate today) {
        Application file = applications.find(id).orElseThrow();
        List<Finding> findings = appraising.find(file, today);
        if (findings.isEmpty()) {
            return;
        }
        receiving.appraise(id, today, "", findings);
        if (at % 2 != 0) {
            return;
        }
        Map<String, String> form = new HashMap<>();
        form.put("id", Ids.next().toString());
        findings.stream().filter(Finding::isProposed).forEach(each -> form.put("grant-" + each.benefit(), "true"));
        form.put("reason", findings.getFirst().sentence());
        Application appraised = applications.find(id).orElseThrow();
        if (findings.stream().anyMatch(Finding::isProposed)) {
            deciding.grant(appraised, new SupportForm(form));
        } else {
            deciding.refuse(appraised, new SupportForm(form));
        }
    }
}
