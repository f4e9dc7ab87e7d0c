package vn.ansinh.office.review.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.survey.Answers;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.rules.survey.SettledAnswer;

/** Khác với sổ: answers that do not go with what the register knows of the people. */
final class UnlikeRegister {
    private static final List<String> EARNED = List.of("income-wages", "income-farm", "income-business");
    private static final List<String> PARTS = List.of(
            "income-wages", "income-farm", "income-business", "income-pension", "income-remittance", "income-other");
    private static final Set<String> WORKING = Set.of("wage-with-contract", "wage-work-without-contract", "own-work");

    private UnlikeRegister() {}

    static List<Reason> of(CheckedForm checked) {
        Submission form = checked.form();
        Answers answers = form.answers();
        List<Reason> reasons = new ArrayList<>();
        if (checked.people() > 0 && checked.people() != form.members().size()) {
            reasons.add(Reason.of("checking.reason.register", form.members().size(), checked.people()));
        }
        for (SettledAnswer answer : checked.evaluation().answers()) {
            if (answer.isContrary()) {
                reasons.add(Reason.of(
                        "checking.reason.contrary",
                        Said.of("survey.q.b2-" + answer.indicator().id())));
            }
        }
        long working = form.members().stream()
                .filter(member -> member.workStatus() != null && WORKING.contains(member.workStatus()))
                .count();
        boolean isByParts = PARTS.stream().anyMatch(part -> answers.answer(part).isPresent());
        boolean earns = EARNED.stream().anyMatch(part -> !answers.text(part).matches("0*"));
        if (isByParts && working > 0 && !earns) {
            reasons.add(Reason.of("checking.reason.no-earnings", working));
        }
        boolean knowsWork =
                !form.members().isEmpty() && form.members().stream().allMatch(member -> member.workStatus() != null);
        if (knowsWork && working == 0 && !answers.text("income-wages").matches("0*")) {
            reasons.add(Reason.of("checking.reason.no-worker"));
        }
        long able = form.members().stream()
                .filter(member -> Boolean.TRUE.equals(member.ableToWork()))
                .count();
        if (answers.text("no-working-capacity").equals("yes") && able > 0) {
            reasons.add(Reason.of("checking.reason.able", able));
        }
        return reasons;
    }
}
