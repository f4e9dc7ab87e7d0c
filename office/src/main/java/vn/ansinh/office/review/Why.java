package vn.ansinh.office.review;

import java.util.List;
import java.util.Optional;
import vn.ansinh.office.registry.Household;
import vn.ansinh.office.survey.Submission;
import vn.ansinh.office.survey.points.Marks;
import vn.ansinh.rules.explain.Explanation;

/**
 * Why a household has its class.
 *
 * @param reasons one for each standard asked of the day of the form, the one in force first
 * @param contrary what the surveyor answered otherwise than the members and the dwelling show
 * @param points what was ticked in the table of points, where the form was scored by one
 * @param isScored whether the form has points of income at all
 */
public record Why(
        Household household,
        Submission form,
        List<Reason> reasons,
        List<Contrary> contrary,
        Optional<Marks> points,
        boolean isScored) {

    /** The explanation under one standard, with the id of its class or {@code undetermined}. */
    public record Reason(String standard, String badge, Explanation explanation) {}

    /** An answer kept beside the one that counts; names of answers are word keys. */
    public record Contrary(String indicator, String computed, String surveyor) {}

    public Why {
        reasons = List.copyOf(reasons);
        contrary = List.copyOf(contrary);
    }
}
