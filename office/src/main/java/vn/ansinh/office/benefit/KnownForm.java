package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.Set;
import vn.ansinh.office.survey.Answers;

/**
 * What the survey form of a household says that a right may depend on.
 *
 * @param answers with the answers on income only for who may see them
 * @param lacking indicators that the household lacks under the standard of the day
 * @param open indicators of which nobody knows
 * @param isJudged whether the form was evaluated under the standard of the day, so that the two lists say something
 */
public record KnownForm(
        LocalDate interviewDate, Answers answers, Set<String> lacking, Set<String> open, boolean isJudged) {
    public KnownForm {
        lacking = Set.copyOf(lacking);
        open = Set.copyOf(open);
    }
}
