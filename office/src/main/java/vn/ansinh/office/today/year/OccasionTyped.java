package vn.ansinh.office.today.year;

import java.util.Map;
import vn.ansinh.office.platform.web.Faults;
import vn.ansinh.office.platform.web.Said;

/**
 * A day of the year as it was typed, and what is wrong with it.
 *
 * @param code of an occasion of the programme; empty for one of the ward's own
 * @param day as {@code 15/8}
 */
public record OccasionTyped(
        String code, String name, String day, boolean isLunar, boolean isMoved, String ground, Faults faults) {
    static final OccasionTyped BLANK = new OccasionTyped("", "", "", false, false, "", Faults.NONE);

    /** One in which nothing is wrong yet. */
    public static OccasionTyped of(
            String code, String name, String day, boolean isLunar, boolean isMoved, String ground) {
        return new OccasionTyped(code, name, day, isLunar, isMoved, ground, Faults.NONE);
    }

    OccasionTyped with(Map<String, Said> found) {
        return new OccasionTyped(code, name, day, isLunar, isMoved, ground, new Faults(found));
    }
}
