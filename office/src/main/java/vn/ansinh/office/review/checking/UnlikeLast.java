package vn.ansinh.office.review.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import vn.ansinh.office.platform.web.Said;
import vn.ansinh.office.review.Evaluation;
import vn.ansinh.office.survey.Submission;

/** Khác năm trước: people, dwelling or income unlike those of the form before this review. */
final class UnlikeLast {
    private static final List<String> DURABILITY = List.of("wall-material", "pillar-material", "roof-material");

    private UnlikeLast() {}

    /** @param before the last form evaluated under the standard of the new one */
    static List<Reason> of(CheckedForm checked, Submission last, Evaluation before, Shares shares) {
        Submission form = checked.form();
        List<Reason> reasons = new ArrayList<>();
        int people = form.members().size();
        if (people != last.members().size()) {
            reasons.add(Reason.of("checking.reason.people", last.members().size(), people, last.interviewDate()));
        }
        for (String question : DURABILITY) {
            if (last.answers().text(question).equals("durable")
                    && form.answers().text(question).equals("non-durable")) {
                reasons.add(Reason.of("checking.reason.worse", Said.of("survey.q." + question), last.interviewDate()));
            }
        }
        Integer share = shares.change();
        if (share != null) {
            OptionalLong was = CheckedForm.incomeOf(before);
            OptionalLong is = CheckedForm.incomeOf(checked.evaluation());
            if (was.isPresent() && is.isPresent()) {
                changed(reasons, "checking.reason.income", was.getAsLong(), is.getAsLong(), share, last);
            }
            changed(
                    reasons,
                    "checking.reason.floor",
                    hundredths(last.answers().text("dwelling-area")),
                    hundredths(form.answers().text("dwelling-area")),
                    share,
                    last);
        }
        return reasons;
    }

    private static void changed(List<Reason> reasons, String key, long was, long is, int share, Submission last) {
        if (was > 0 && is > 0 && Math.abs(is - was) * CheckedForm.PER_CENT >= share * was) {
            reasons.add(Reason.of(
                    key + (is > was ? ".more" : ".less"),
                    Math.abs(is - was) * CheckedForm.PER_CENT / was,
                    last.interviewDate()));
        }
    }

    private static long hundredths(String squareMetres) {
        return squareMetres.isEmpty()
                ? 0
                : new BigDecimal(squareMetres).movePointRight(2).longValue();
    }
}
