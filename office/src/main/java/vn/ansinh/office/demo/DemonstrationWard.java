package vn.ansinh.office.demo;

import java.util.List;

/**
 * The whole demonstration: households with their people, the surveys of autumn 2023 and autumn 2026, and the list the
 * ward itself recognised at the end of 2023. The same seed gives the same ward, byte for byte.
 */
public record DemonstrationWard(
        long seed, WardSize size, List<WardHousehold> households, List<WardSurvey> surveys, List<Listing> list2023) {

    /** The seed of the ward that {@code demo} shows. */
    public static final long SEED = 22_378L;

    public DemonstrationWard {
        households = List.copyOf(households);
        surveys = List.copyOf(surveys);
        list2023 = List.copyOf(list2023);
    }

    public static DemonstrationWard generate(long seed, WardSize size) {
        return new Settlement(seed, size).ward();
    }

    /** The surveys whose interview was in the year. */
    public List<WardSurvey> surveysOf(int year) {
        return surveys.stream()
                .filter(survey -> survey.interviewed().getYear() == year)
                .toList();
    }
}
