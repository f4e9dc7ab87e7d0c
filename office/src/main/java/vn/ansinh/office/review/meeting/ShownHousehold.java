package vn.ansinh.office.review.meeting;

import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.source.Bilingual;

/**
 * What a meeting sees of a household: no more than it needs to agree. Nothing of health, disability, papers, telephones, addresses or
 * sums of money.
 *
 * @param found id of the class, or {@code undetermined}
 * @param income how its income stands to the line, without the sum; the name is a word key
 * @param lacks the indicators it lacks, those of health left out
 * @param unsaid how many lacking ones were left out
 */
public record ShownHousehold(String found, Income income, List<Bilingual> lacks, int unsaid, Optional<Bilingual> line) {
    /** How an income stands to the line that the household is told about. */
    public enum Income {
        WITHIN,
        ABOVE,
        UNKNOWN
    }

    public ShownHousehold {
        lacks = List.copyOf(lacks);
    }

    static final ShownHousehold NOTHING =
            new ShownHousehold("undetermined", Income.UNKNOWN, List.of(), 0, Optional.empty());

    public int lacking() {
        return lacks.size() + unsaid;
    }
}
