package vn.ansinh.office.registry.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ansinh.office.registry.check.Finding.Said;
import vn.ansinh.office.registry.people.AllowanceKind;
import vn.ansinh.office.registry.people.BirthDate;
import vn.ansinh.office.registry.people.DisabilityDegree;
import vn.ansinh.office.registry.people.InsurancePayer;
import vn.ansinh.office.registry.people.Situation;
import vn.ansinh.office.registry.people.WorkStatus;

/** Allowance, insurance and work: what contradicts itself, and what must be known to give what the law gives. */
final class OfSupport {
    private static final Set<WorkStatus> WORKING =
            Set.of(WorkStatus.WAGE_WITH_CONTRACT, WorkStatus.WAGE_WITHOUT_CONTRACT, WorkStatus.OWN_WORK);

    private OfSupport() {}

    static void look(Home home, Resident who, Found found) {
        allowance(home, who, found);
        Situation situation = who.situation();
        WorkStatus work = situation.workStatus();
        if (Boolean.FALSE.equals(situation.ableToWork()) && work != null && WORKING.contains(work)) {
            found.person(Check.ABLE_TO_WORK, home, who, "not-able-but", work.vietnamese());
        }
        DisabilityDegree degree = who.sensitive().health().disability();
        if (degree == DisabilityDegree.EXTREMELY_SEVERE && Boolean.TRUE.equals(situation.ableToWork())) {
            found.person(Check.DISABLED_AND_ABLE, home, who, "disabled-and-able", degree.vietnamese());
        }
        InsurancePayer payer = situation.insurancePayer();
        if (payer != null && Boolean.FALSE.equals(situation.insured())) {
            found.person(Check.INSURANCE_PAYER, home, who, "not-insured-but", payer.vietnamese());
        }
        found.person(Check.ELDERLY_FACTS, home, who, elderly(who, found));
    }

    private static void allowance(Home home, Resident who, Found found) {
        boolean receives = Boolean.TRUE.equals(who.situation().monthlyAllowance());
        AllowanceKind kind = who.situation().allowanceKind();
        if (receives && kind == null) {
            found.person(Check.ALLOWANCE_KIND, home, who, "allowance-without-kind");
        } else if (!receives && kind != null) {
            found.person(Check.ALLOWANCE_KIND, home, who, "kind-without-allowance", kind.vietnamese());
        }
        if (receives
                && kind == AllowanceKind.ELDERLY
                && who.isYoungerThan(found.bounds().elderly(), found.day())) {
            found.person(Check.ALLOWANCE_AGE, home, who, "born-and", who.bornWritten(), kind.vietnamese());
        }
        DisabilityDegree degree = who.sensitive().health().disability();
        if (receives && kind == AllowanceKind.DISABLED && (degree == null || degree == DisabilityDegree.NONE)) {
            found.person(Check.ALLOWANCE_DISABILITY, home, who, "allowance-without-disability");
        }
    }

    /** What a social pension asks for and the register can say. */
    private static List<Said> elderly(Resident who, Found found) {
        BirthDate birth = who.birth();
        if (birth == null || who.isYoungerThan(found.bounds().pension(), found.day())) {
            return List.of();
        }
        List<Said> missing = new ArrayList<>();
        if (!who.isAtLeast(found.bounds().pension(), found.day())) {
            missing.add(Found.sentence("elderly-birth", birth.written()));
        }
        if (who.situation().monthlyAllowance() == null) {
            missing.add(Found.sentence("elderly-allowance"));
        }
        if (who.idTail() == null) {
            missing.add(Found.sentence("elderly-number"));
        }
        return missing;
    }
}
