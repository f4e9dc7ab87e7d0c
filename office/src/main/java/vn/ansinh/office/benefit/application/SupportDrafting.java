package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.document.AdministrativeDocument;
import vn.ansinh.office.document.Signature;
import vn.ansinh.office.document.Standing;
import vn.ansinh.office.document.Text;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.procedure.Version;
import vn.ansinh.rules.source.Language;

/** Makes the papers of decisions from what is recorded. */
@Component
class SupportDrafting {
    private final DeskPapers desk;
    private final Applications applications;
    private final SupportProcedures procedures;
    private final FirstMonths months;
    private final WardLaw law;

    SupportDrafting(
            DeskPapers desk, Applications applications, SupportProcedures procedures, FirstMonths months, WardLaw law) {
        this.desk = desk;
        this.applications = applications;
        this.procedures = procedures;
        this.months = months;
        this.law = law;
    }

    @Transactional(readOnly = true)
    public AdministrativeDocument paper(SupportDecision decision, Standing standing, Signature signature) {
        Map<String, String> benefits = new HashMap<>();
        law.benefits().all().stream()
                .filter(one -> !one.isNeverPosted())
                .forEach(one -> benefits.put(one.id(), one.name().vi()));
        String procedure = procedures
                .find(decision.procedure())
                .map(one -> one.name().vi())
                .orElse(decision.procedure());
        return new SupportPaper(
                        decision,
                        new SupportFrame(desk.issuer(standing.day()), standing, signature),
                        grounds(decision),
                        procedure,
                        benefits,
                        line -> months.of(decision.procedure(), line, standing.day()))
                .document();
    }

    private List<Text> grounds(SupportDecision decision) {
        Set<String> cited = new LinkedHashSet<>();
        List<Text> files = new ArrayList<>();
        LocalDate received = decision.drafted();
        for (SupportDecision.Line line : decision.lines()) {
            Application file = line.application().flatMap(applications::find).orElse(null);
            if (file != null && files.size() < 3) {
                received = file.received();
                Text ground = Text.of("Xét hồ sơ số " + file.written() + " của ông/bà "
                        + file.applicant().name());
                if (!files.contains(ground)) {
                    files.add(ground);
                }
            }
        }
        procedures
                .version(decision.procedure(), received)
                .map(Version::citation)
                .map(one -> one.in(Language.VI))
                .ifPresent(cited::add);
        decision.lines().stream()
                .map(SupportDecision.Line::cited)
                .filter(one -> !one.isEmpty())
                .forEach(cited::add);
        List<Text> grounds = new ArrayList<>();
        cited.forEach(one -> grounds.add(Text.of("Căn cứ " + one)));
        grounds.addAll(files);
        grounds.add(Text.of("Theo đề nghị của công chức phụ trách văn hóa - xã hội"));
        return grounds;
    }
}
