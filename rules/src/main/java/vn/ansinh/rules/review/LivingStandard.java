package vn.ansinh.rules.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.source.Citation;

/**
 * Mức sống: whether a household, or a worker of it, is within what the review of living standards recognises. Whole dong, nothing
 * rounded: the sum of twelve months is compared with line × 12 × members.
 */
public final class LivingStandard {
    private static final int MONTHS = 12;

    private LivingStandard() {}

    /**
     * What it is found from; any part may be unknown.
     *
     * @param members people counted in the household; nought while unknown
     * @param yearly income of the household in twelve months, in dong, without social aid of the budget
     * @param works whether the household, or the worker, does the work that is asked for
     */
    public record Facts(AreaKind area, int members, OptionalLong yearly, Answer works) {}

    /** The result with every reason, in the order in which one reads them. */
    public record Finding(Recognition recognition, Standard standard, Answer result, List<Reason> reasons) {
        public Finding {
            reasons = List.copyOf(reasons);
        }

        public boolean isRecognised() {
            return result == Answer.YES;
        }
    }

    /**
     * One reason.
     *
     * @param speaks for it, against it, or open
     * @param line dong for each member and month; nought where the reason has none
     * @param bound line × 12 × members, in dong
     */
    public record Reason(Kind kind, Answer speaks, long line, long bound, Citation citation) {}

    /** What a reason says; the name is a word key. */
    public enum Kind {
        INCOME_UNKNOWN,
        MEMBERS_UNKNOWN,
        AREA_UNKNOWN,
        NO_UPPER_LINE,
        ABOVE_THE_LISTS,
        WITHIN_THE_LISTS,
        WITHIN_UPPER,
        ABOVE_UPPER,
        WORKS,
        WORKS_NOT,
        WORK_UNKNOWN
    }

    public static Finding find(Recognition recognition, Standard standard, Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        income(recognition, standard, facts, reasons);
        Kind work = switch (facts.works()) {
            case YES -> Kind.WORKS;
            case NO -> Kind.WORKS_NOT;
            case UNKNOWN -> Kind.WORK_UNKNOWN;
        };
        reasons.add(new Reason(work, facts.works(), 0, 0, recognition.workSource()));
        return new Finding(recognition, standard, result(reasons), reasons);
    }

    private static Answer result(List<Reason> reasons) {
        if (reasons.stream().anyMatch(reason -> reason.speaks() == Answer.NO)) {
            return Answer.NO;
        }
        return reasons.stream().allMatch(reason -> reason.speaks() == Answer.YES) ? Answer.YES : Answer.UNKNOWN;
    }

    private static void income(Recognition recognition, Standard standard, Facts facts, List<Reason> reasons) {
        if (facts.yearly().isEmpty()) {
            reasons.add(new Reason(Kind.INCOME_UNKNOWN, Answer.UNKNOWN, 0, 0, recognition.measured()));
            return;
        }
        if (facts.members() < 1) {
            reasons.add(new Reason(Kind.MEMBERS_UNKNOWN, Answer.UNKNOWN, 0, 0, recognition.measured()));
            return;
        }
        if (facts.area() == AreaKind.UNKNOWN) {
            reasons.add(new Reason(Kind.AREA_UNKNOWN, Answer.UNKNOWN, 0, 0, standard.basis()));
            return;
        }
        long income = facts.yearly().getAsLong();
        IncomeLine lower = standard.line();
        long within = bound(lower, facts);
        boolean isAbove = income > within;
        reasons.add(new Reason(
                isAbove ? Kind.ABOVE_THE_LISTS : Kind.WITHIN_THE_LISTS,
                Answer.of(isAbove),
                lower.in(facts.area()),
                within,
                recognition.above()));
        Optional<IncomeLine> upper = recognition.upper(standard);
        if (upper.isEmpty()) {
            reasons.add(new Reason(Kind.NO_UPPER_LINE, Answer.UNKNOWN, 0, 0, standard.basis()));
            return;
        }
        long most = bound(upper.get(), facts);
        boolean isWithin = income <= most;
        reasons.add(new Reason(
                isWithin ? Kind.WITHIN_UPPER : Kind.ABOVE_UPPER,
                Answer.of(isWithin),
                upper.get().in(facts.area()),
                most,
                upper.get().citation()));
    }

    /** A line is at most 1e8 and members below 2^31, so the product fits a long. */
    private static long bound(IncomeLine line, Facts facts) {
        return line.in(facts.area()) * MONTHS * facts.members();
    }
}
