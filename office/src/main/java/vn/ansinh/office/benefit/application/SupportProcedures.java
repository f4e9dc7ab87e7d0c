package vn.ansinh.office.benefit.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.law.calendar.WardCalendar;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.procedure.Deadline;
import vn.ansinh.rules.procedure.DecisionKind;
import vn.ansinh.rules.procedure.Paper;
import vn.ansinh.rules.procedure.Procedure;
import vn.ansinh.rules.procedure.Timetable;
import vn.ansinh.rules.procedure.Version;
import vn.ansinh.rules.source.Bilingual;

/** What the law says of filing: which procedures the ward decides on, their papers and days. A file follows the day of its receipt (I-15). */
@Component
@Transactional(readOnly = true)
public class SupportProcedures {
    /** Money of the dead, and what is decided by an event, have a day of their own. */
    private static final Set<String> WITH_EVENT = Set.of("funeral-beneficiary", "emergency-relief");

    private final WardLaw law;
    private final WardCalendar calendar;

    SupportProcedures(WardLaw law, WardCalendar calendar) {
        this.law = law;
        this.calendar = calendar;
    }

    /** Procedures for a file received on a day that end in a decision on money. */
    public List<Procedure> offered(LocalDate received) {
        return law.law().procedures().all().stream()
                .filter(one -> one.versionFor(received)
                        .filter(SupportProcedures::decides)
                        .isPresent())
                .filter(one -> benefits(one.id()).stream()
                        .anyMatch(benefit -> benefit.form().id().equals("cash")))
                .toList();
    }

    private static boolean decides(Version version) {
        return version.decision()
                .filter(one ->
                        one.kind() == DecisionKind.INDIVIDUAL_DECISION || one.kind() == DecisionKind.LIST_DECISION)
                .isPresent();
    }

    public Optional<Procedure> find(String id) {
        return law.law().procedures().find(id);
    }

    /** The procedure with the version of a day of receipt. */
    public Optional<Version> version(String procedure, LocalDate received) {
        return find(procedure).flatMap(one -> one.versionFor(received)).filter(SupportProcedures::decides);
    }

    /** One decision may name many people. */
    public boolean isListDecision(String procedure, LocalDate received) {
        return version(procedure, received)
                .flatMap(Version::decision)
                .filter(one -> one.kind() == DecisionKind.LIST_DECISION)
                .isPresent();
    }

    public boolean hasEvent(String procedure) {
        return WITH_EVENT.contains(procedure);
    }

    public List<Benefit> benefits(String procedure) {
        return law.benefits().all().stream()
                .filter(one -> one.procedure().filter(procedure::equals).isPresent())
                .toList();
    }

    /** Every support to which a file may lead: procedures with the same form are answered together. */
    public List<Benefit> candidates(String procedure, LocalDate received) {
        Optional<Version> version = version(procedure, received);
        if (version.isEmpty()) {
            return List.of();
        }
        List<Benefit> all = new ArrayList<>(benefits(procedure));
        List<Paper> papers = version.get().filing().papers();
        for (Procedure other : offered(received)) {
            boolean isSameForm = !papers.isEmpty()
                    && papers.stream().anyMatch(paper -> !paper.forms().isEmpty())
                    && other.versionFor(received)
                            .filter(one -> one.filing().papers().equals(papers))
                            .isPresent();
            if (!other.id().equals(procedure) && isSameForm) {
                all.addAll(benefits(other.id()));
            }
        }
        return all;
    }

    /** The checklist of a file: what is handed in, then what is only shown. */
    public List<ListedPaper> papers(Version version) {
        List<ListedPaper> all = new ArrayList<>();
        for (Paper paper : version.filing().papers()) {
            String forms = paper.forms().isEmpty() ? "" : " (mẫu số " + String.join(", ", paper.forms()) + ")";
            all.add(new ListedPaper(all.size(), paper.name().vi() + forms, false, false));
        }
        for (Bilingual shown : version.filing().shows()) {
            all.add(new ListedPaper(all.size(), shown.vi(), true, false));
        }
        return all;
    }

    /** The last day for the decision; empty where a limit is not known, so that the ward sets one. */
    public Optional<LocalDate> due(Version version, LocalDate received) {
        boolean isUnknown = version.steps().stream()
                .anyMatch(step -> step.deadline()
                        .filter(one -> one instanceof Deadline.Unknown)
                        .isPresent());
        return isUnknown
                ? Optional.empty()
                : Timetable.of(version, received, calendar.working(), id -> Optional.empty()).stream()
                        .flatMap(one -> one.by().stream())
                        .max(Comparator.naturalOrder());
    }
}
