package vn.ansinh.office.review.checking;

import java.util.ArrayList;
import java.util.List;
import vn.ansinh.office.review.Evaluation;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.IncomeLine;

/** Sát ngưỡng: an income so near a line that a small mistake would give another class. Sums of money are not told. */
final class NearLine {
    private NearLine() {}

    /** Under every standard that is asked of the day of the form. */
    static List<Reason> of(CheckedForm checked, Shares shares) {
        Integer near = shares.near();
        return near == null
                ? List.of()
                : checked.evaluations().stream()
                        .flatMap(each -> under(each, near).stream())
                        .toList();
    }

    private static List<Reason> under(Evaluation evaluation, int near) {
        HouseholdFacts facts = evaluation.facts();
        if (facts.area() == AreaKind.UNKNOWN || !facts.knowsIncome() || !facts.knowsMembers()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        for (IncomeLine line : evaluation.standard().lines()) {
            long whole = line.in(facts.area()) * facts.members() * facts.months();
            long distance = Math.abs(facts.income() - whole);
            if (distance * CheckedForm.PER_CENT <= near * whole) {
                reasons.add(Reason.of(
                        facts.income() <= whole ? "checking.reason.below" : "checking.reason.above",
                        distance * CheckedForm.PER_CENT / whole,
                        line.name(),
                        evaluation.standard().name()));
            }
        }
        return reasons;
    }
}
