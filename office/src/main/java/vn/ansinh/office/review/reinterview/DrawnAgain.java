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
 * @param isSame whether the same households come out
 * @param rows all that it was drawn from, in the order of their hashes
 */
public record DrawnAgain(boolean isSame, List<Row> rows) {
    /** A household; no code and head of one that the reader may not see. */
    public record Row(UUID household, String hash, boolean isTaken, String code, String head) {}

    public DrawnAgain {
        rows = List.copyOf(rows);
    }

    static DrawnAgain of(Draw draw, List<SecondForms.Among> among) {
        String seed = Objects.requireNonNull(draw.seed());
        List<UUID> all = among.stream().map(SecondForms.Among::household).toList();
        Set<UUID> again = new HashSet<>(Lot.draw(all, Objects.requireNonNull(draw.percent()), seed));
        return new DrawnAgain(
                among.stream().allMatch(one -> one.isTaken() == again.contains(one.household()))
                        && among.size() == draw.among(),
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
