package vn.ansinh.office.demo;

/**
 * How large a demonstration ward is. The first four numbers are those a ward reports; the last two say how many
 * households answer the survey of 2023 and again in 2026.
 */
public record WardSize(
        int groups,
        int households,
        int people,
        int deepHouseholds,
        int deepPeople,
        int lowHouseholds,
        int lowPeople,
        int surveyed2023,
        int surveyed2026) {

    /** The ward of the plan: 24 groups, 8,999 households, 34,398 people. */
    public static final WardSize FULL = new WardSize(24, 8999, 34398, 4, 15, 60, 252, 200, 22);

    /** A ward that tests fill in a moment. */
    public static final WardSize SMALL = new WardSize(6, 60, 229, 2, 8, 6, 25, 20, 8);

    public WardSize {
        if (households < deepHouseholds + lowHouseholds + 20 || surveyed2023 < deepHouseholds + lowHouseholds + 6) {
            throw new IllegalArgumentException("Too few households (" + households + ") for the surveyed ones");
        }
        if (people < households || people > households * 8) {
            throw new IllegalArgumentException("No believable households of " + people + " people in " + households);
        }
    }

    /** As many full wards in one. */
    public static WardSize times(int wards) {
        return new WardSize(
                FULL.groups * wards,
                FULL.households * wards,
                FULL.people * wards,
                FULL.deepHouseholds * wards,
                FULL.deepPeople * wards,
                FULL.lowHouseholds * wards,
                FULL.lowPeople * wards,
                FULL.surveyed2023 * wards,
                FULL.surveyed2026 * wards);
    }
}
