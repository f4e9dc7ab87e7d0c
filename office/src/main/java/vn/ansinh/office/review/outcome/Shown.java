package vn.ansinh.office.review.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ansinh.office.review.round.Round;

/**
 * Kết quả as it is shown: as it was kept when the review was closed, or as it is worked out from the register now.
 *
 * @param live what was worked out; empty for one that was kept
 * @param closed the closing whose tables these are; empty for those worked out
 * @param isWithout whether the review is closed and nothing was kept then
 * @param isAsked whether this closing was asked by its number, and not because the review is closed
 * @param closings all closings of which tables were kept, the latest first
 */
public record Shown(
        Round round,
        Facts facts,
        Figures figures,
        Optional<Outcome> live,
        Optional<Closed> closed,
        boolean isWithout,
        boolean isAsked,
        List<Closed> closings) {
    /**
     * A closing of which the tables were kept.
     *
     * @param number the first closing of the review is 1
     * @param law version of the law by which the tables were made
     * @param isSame whether what is kept still has the hash that was written down
     */
    public record Closed(int number, LocalDate day, String law, String sha256, boolean isSame) {
        /** As much of a hash as people compare by eye. */
        public static String brief(String hash) {
            return hash.substring(0, Math.min(12, hash.length()));
        }
    }

    public Shown {
        closings = List.copyOf(closings);
    }

    /** The first group that does not add up; never of one that was kept. */
    public Optional<Balance.Broken> broken() {
        return live.flatMap(Outcome::broken);
    }

    /** With this end the addresses of what was asked by its number. */
    public String query() {
        return closed.filter(one -> isAsked)
                .map(one -> "?closing=" + one.number())
                .orElse("");
    }
}
