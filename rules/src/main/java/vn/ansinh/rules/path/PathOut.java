package vn.ansinh.rules.path;

import java.util.List;
import vn.ansinh.rules.Indicator;

/**
 * Lộ trình thoát nghèo: every least way by which a household surely reaches its goal under all standards asked, whatever that is not
 * known turns out to be. No way contains another.
 *
 * @param ways fewest steps first, then the lower income, then the indicators in the order of the reports; empty when what is in reach does
 *     not suffice
 * @param toAsk what is not known and can change the ways or an amount
 */
public record PathOut(PathQuestion question, List<Way> ways, List<Unknown> toAsk) {
    public PathOut {
        ways = List.copyOf(ways);
        toAsk = List.copyOf(toAsk);
    }

    /** Whether it has reached the goal already, surely. */
    public boolean isThere() {
        return ways.size() == 1 && ways.getFirst().size() == 0;
    }

    /** Whether some way is within reach, or none is needed. */
    public boolean isReachable() {
        return !ways.isEmpty();
    }

    /** Something that is to be asked. */
    public sealed interface Unknown {
        /** A fact about the whole household. */
        enum Fact implements Unknown {
            AREA,
            MEMBERS,
            INCOME
        }

        /** Whether the household lacks it. */
        record Lacking(Indicator indicator) implements Unknown {}
    }
}
