package vn.ansinh.rules.benefit;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;
import vn.ansinh.rules.source.Citation;

/**
 * How several benefits of one person or household go together.
 *
 * @param members ids of benefits; for equal sums the earlier one is preferred
 */
public record Overlap(
        String id, Bilingual name, Kind kind, List<String> members, Optional<Addition> addition, Citation citation) {
    public Overlap {
        members = List.copyOf(members);
    }

    /** What the members do to each other. */
    public enum Kind {
        /** Only the highest is paid to a person. */
        HIGHEST_ONE,
        /** Only the highest is paid to a person, and to one of a couple. */
        HIGHEST_ONE_OF_COUPLE,
        /** The conditions of each stay met, but only one is carried out: the first one. */
        ONE_OF
    }

    /** One member that is paid beside the highest of some others. */
    public record Addition(String base, List<String> with, Citation citation) {
        public Addition {
            with = List.copyOf(with);
        }
    }
}
