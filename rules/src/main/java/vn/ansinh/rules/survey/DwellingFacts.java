package vn.ansinh.rules.survey;

import java.util.Optional;
import java.util.Set;

/**
 * What a survey says of the house, its water and its means of information.
 *
 * @param areaDm2 living area in square decimetres (24.00 m² is 2400), {@link #UNKNOWN_AREA} when not known
 * @param means empty when not asked; an empty set when the household has none
 */
public record DwellingFacts(
        Durability wall,
        Durability pillar,
        Durability roof,
        int areaDm2,
        WaterSource water,
        Toilet toilet,
        Optional<Set<Means>> means) {
    public static final int UNKNOWN_AREA = -1;

    /** Nothing is known. */
    public static final DwellingFacts UNKNOWN = new DwellingFacts(
            Durability.UNKNOWN,
            Durability.UNKNOWN,
            Durability.UNKNOWN,
            UNKNOWN_AREA,
            WaterSource.UNKNOWN,
            Toilet.UNKNOWN,
            Optional.empty());

    public DwellingFacts {
        if (areaDm2 < UNKNOWN_AREA) {
            throw new IllegalArgumentException("an area is 0 or more, or -1 for unknown, got " + areaDm2);
        }
        means = means.map(Set::copyOf);
    }
}
