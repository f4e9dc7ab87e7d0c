package vn.ansinh.office.programme.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ansinh.office.benefit.KnownHousehold;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.path.Goal;
import vn.ansinh.rules.path.PathOut;

/**
 * The path of one household as it was found.
 *
 * @param surveyed day of the form it rests on; empty when it was never surveyed, and then nothing is found
 * @param today standard of the day
 * @param coming the next one; empty when none is known
 * @param nobodyWorks whether nobody in it is able to work
 * @param out what is out of reach, by subject, with the reason
 * @param fixed indicators that nobody can change
 * @param found the nearest goal first
 */
public record AskedPath(
        KnownHousehold household,
        LocalDate day,
        Optional<LocalDate> surveyed,
        Optional<Standard> today,
        Optional<Standard> coming,
        Answer nobodyWorks,
        Map<String, String> out,
        Set<String> fixed,
        List<Found> found) {
    public AskedPath {
        out = Map.copyOf(out);
        fixed = Set.copyOf(fixed);
        found = List.copyOf(found);
    }

    /**
     * What leads to one goal.
     *
     * @param now under today's standard alone
     * @param lasting under today's and the coming standard; the same where none is coming
     */
    public record Found(Goal goal, PathOut now, PathOut lasting) {
        /** Whether staying out asks for more than getting out. */
        public boolean asksMore() {
            return !now.ways().equals(lasting.ways());
        }
    }

    public Optional<Found> nearest() {
        return found.stream().findFirst();
    }

    List<String> standards() {
        return Stream.concat(today.stream(), coming.stream()).map(Standard::id).toList();
    }
}
