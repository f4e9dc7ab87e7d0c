package vn.ansinh.office.review.reinterview;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A lot drawn again, long after.
 *
 * @param rows what the reader may see of all that it was drawn from, in the order of their hashes
 */
public record DrawnAgain(Answer answer, List<Row> rows) {
    /** What came out; the name is a word key. */
    public enum Answer {
        SAME,
        OTHER,
        /** Whoever sees a part of the households cannot draw from all of them. */
        PARTLY
    }

    /** A household; no code and head of one that is not there any more. */
    public record Row(UUID household, String hash, boolean isTaken, String code, String head) {}

    public DrawnAgain {
        rows = List.copyOf(rows);
    }

    static DrawnAgain of(Draw draw, List<SecondForms.Among> among) {
        String seed = Objects.requireNonNull(draw.seed());
        List<UUID> all = among.stream().map(SecondForms.Among::household).toList();
        Set<UUID> again = new HashSet<>(Lot.draw(all, Objects.requireNonNull(draw.percent()), seed));
        boolean isSame = among.stream().allMatch(one -> one.isTaken() == again.contains(one.household()));
        return new DrawnAgain(
                among.size() < draw.among() ? Answer.PARTLY : isSame ? Answer.SAME : Answer.OTHER,
                among.stream()
                        .map(one -> new Row(
                                one.household(),
                                Lot.hash(seed + one.household()),
                                one.isTaken(),
                                one.code(),
                                one.head()))
                        .sorted(Comparator.comparing(Row::hash).thenComparing(Row::household))
                        .toList());
    }
}
