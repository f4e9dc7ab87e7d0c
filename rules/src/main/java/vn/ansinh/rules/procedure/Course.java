package vn.ansinh.rules.procedure;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;

/**
 * How a benefit goes on after the decision; empty where the text says nothing.
 *
 * @param starts those for certain groups first, then the one for all others
 * @param longest parameter that holds the most months it may last
 * @param suspends grounds on which payment pauses
 * @param afterSuspension what follows when the ward has looked again
 * @param terminates grounds on which it ends
 * @param pays when it is paid out
 */
public record Course(
        List<Start> starts,
        Optional<AdjustRule> adjusts,
        Optional<StopRule> stops,
        Optional<String> longest,
        List<Term> suspends,
        Optional<Bilingual> afterSuspension,
        List<Term> terminates,
        Optional<Move> move,
        Optional<Bilingual> pays) {
    public Course {
        starts = List.copyOf(starts);
        suspends = List.copyOf(suspends);
        terminates = List.copyOf(terminates);
    }

    /**
     * From when it is paid.
     *
     * @param groups groups of the allowance, or rules of the insurance, to which this applies; empty for all others
     * @param years the age of {@link StartRule#MONTH_OF_AGE}, 0 for the other rules
     */
    public record Start(StartRule rule, List<String> groups, int years) {
        public Start {
            groups = List.copyOf(groups);
        }
    }

    /** What happens when the person moves to another ward. */
    public record Move(MoveRule newWardPays, Bilingual oldWard, Bilingual newWard) {}

    /** How it starts for a group, such as {@code k6}. */
    public Optional<Start> startOf(String group) {
        return starts.stream()
                .filter(start -> start.groups().isEmpty() || start.groups().contains(group))
                .findFirst();
    }
}
