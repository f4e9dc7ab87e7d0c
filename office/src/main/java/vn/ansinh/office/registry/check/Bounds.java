package vn.ansinh.office.registry.check;

import java.time.LocalDate;
import java.util.Map;
import vn.ansinh.office.registry.people.Certificate;
import vn.ansinh.office.registry.people.StudyingAt;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.language.Parameter;
import vn.ansinh.rules.language.ParameterValue;

/**
 * The ages and numbers beyond which the register is looked at again. The constants are bounds of what is plausible and
 * not of the law; every page says them. Ages of the law come from the law files.
 *
 * @param child a child is younger, by the law of the day
 * @param elderly elderly from this age on, by the law of the day
 * @param pension age of the social pension, by the law of the day
 */
record Bounds(int child, int elderly, int pension) {
    static final int GROWN_UP = 18;
    static final int YOUNGEST_SPOUSE = 18;
    static final int YOUNGEST_PARENT = 14;
    static final int OLDEST_MOTHER = 55;
    static final int YOUNGEST_WORKER = 13;
    static final int VERY_OLD = 105;
    static final int LARGEST_HOUSEHOLD = 15;
    static final int MOST_HOUSEHOLDS_OF_A_PHONE = 2;
    static final int MOST_PARENTS = 2;
    static final int MOST_CHANGE_PERCENT = 10;

    /** Ages from and to which a level of school is plausible. */
    record Ages(int from, int to) {}

    private static final int ANY = 150;

    static final Map<StudyingAt, Ages> AT_SCHOOL = Map.of(
            StudyingAt.PRESCHOOL, new Ages(0, 7),
            StudyingAt.PRIMARY, new Ages(5, 16),
            StudyingAt.LOWER_SECONDARY, new Ages(9, 21),
            StudyingAt.UPPER_SECONDARY, new Ages(13, 40),
            StudyingAt.VOCATIONAL_ELEMENTARY, new Ages(14, ANY),
            StudyingAt.VOCATIONAL_INTERMEDIATE, new Ages(14, ANY),
            StudyingAt.COLLEGE, new Ages(16, ANY),
            StudyingAt.UNIVERSITY, new Ages(16, ANY),
            StudyingAt.ON_THE_JOB, new Ages(14, ANY));

    static final Map<Certificate, Integer> YOUNGEST_WITH = Map.of(
            Certificate.PRIMARY, 9,
            Certificate.LOWER_SECONDARY, 13,
            Certificate.UPPER_SECONDARY, 16,
            Certificate.VOCATIONAL_ELEMENTARY, 14,
            Certificate.VOCATIONAL_INTERMEDIATE, 16,
            Certificate.COLLEGE, 18,
            Certificate.UNIVERSITY, 19,
            Certificate.ON_THE_JOB, 14);

    static Bounds on(Law law, LocalDate day) {
        return new Bounds(
                years(law, "age.child-limit", day),
                years(law, "age.elderly", day),
                years(law, "social-pension.age", day));
    }

    /** A number of the law; before it was in force nobody is so old. */
    private static int years(Law law, String parameter, LocalDate day) {
        Parameter known = law.benefits().parameters().get(parameter);
        if (known == null) {
            throw new IllegalStateException("The law files do not say " + parameter);
        }
        return known.on(day)
                .map(Parameter.Dated::value)
                .map(value -> value instanceof ParameterValue.Amount years
                        ? years.number().intValueExact()
                        : ANY)
                .orElse(ANY);
    }
}
