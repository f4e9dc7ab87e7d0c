package vn.ansinh.rules.benefit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one benefit's own rules say of one subject, before overlaps.
 *
 * @param answer as {@link vn.ansinh.rules.language.Program} answers
 * @param rule place of the rule that holds among those in force, or {@link #NO_RULE}
 * @param sum the amount, or null where nothing is given
 * @param missing places of facts that can still change the outcome or the amount
 */
record Verdict(int answer, int rule, @Nullable Sum sum, List<Integer> missing, boolean assumed) {
    static final int NO_RULE = -1;
    static final Verdict NO = new Verdict(vn.ansinh.rules.language.Program.NO, NO_RULE, null, List.of(), false);
    static final Verdict NO_IF_ASSUMED =
            new Verdict(vn.ansinh.rules.language.Program.NO, NO_RULE, null, List.of(), true);

    static Verdict unknown(List<Integer> missing) {
        return new Verdict(vn.ansinh.rules.language.Program.UNKNOWN, NO_RULE, null, missing, false);
    }

    static Verdict yes(int rule, Sum sum, List<Integer> missing, boolean assumed) {
        return new Verdict(vn.ansinh.rules.language.Program.YES, rule, sum, missing, assumed);
    }
}
