package vn.ansinh.rules;

import java.util.List;
import java.util.Set;

/** The condition under which a household is deprived in an indicator: the few kinds that the standards use. Answers are option ids of the {@link Questionnaire}. */
public sealed interface Measure {
    /** A member of working age, able to work, whose work is one of these. */
    record MemberWithoutSteadyWork(Set<String> workStatus) implements Measure {
        public MemberWithoutSteadyWork {
            workStatus = Set.copyOf(workStatus);
        }
    }

    /** Members under an age or on one of the allowances are more than {@code numerator / denominator} of all. */
    record ShareOfDependants(int ageBelow, Set<String> allowance, int numerator, int denominator) implements Measure {
        public ShareOfDependants {
            allowance = Set.copyOf(allowance);
        }
    }

    /** A member under an age who is stunted or underweight. */
    record UndernourishedChild(int ageBelow) implements Measure {}

    /** A member of at least an age without health insurance. */
    record UninsuredMember(int ageFrom) implements Measure {}

    /** A member of an age of these levels who neither studies nor holds a certificate of the level. */
    record AdultBelowLevel(List<Level> levels) implements Measure {
        public AdultBelowLevel {
            levels = List.copyOf(levels);
        }
    }

    /** A member of an age of these levels who does not study at the level. */
    record ChildOffLevel(List<Level> levels) implements Measure {
        public ChildOffLevel {
            levels = List.copyOf(levels);
        }
    }

    /** At least so many of wall, pillar and roof do not last. */
    record NonDurableParts(int atLeast) implements Measure {}

    /** Less dwelling for each member than this, in square decimetres. */
    record AreaPerMember(int belowDm2) implements Measure {}

    /** The main source of water is none of these. */
    record WaterNotIn(Set<String> clean) implements Measure {
        public WaterNotIn {
            clean = Set.copyOf(clean);
        }
    }

    /** The toilet is none of these. */
    record ToiletNotIn(Set<String> hygienic) implements Measure {
        public ToiletNotIn {
            hygienic = Set.copyOf(hygienic);
        }
    }

    /** No member uses the internet. */
    record NobodyUsesInternet() implements Measure {}

    /** The household has none of these means. */
    record NoneOfMeans(Set<String> means) implements Measure {
        public NoneOfMeans {
            means = Set.copyOf(means);
        }
    }

    /** Only the surveyor's own answer tells. */
    record Asked() implements Measure {}

    /** Ages from (inclusive) to below (exclusive), in full years, and what fits them. */
    record Level(int ageFrom, int ageBelow, Set<String> studying, Set<String> certificate) {
        public Level {
            studying = Set.copyOf(studying);
            certificate = Set.copyOf(certificate);
        }

        public boolean includes(int age) {
            return age >= ageFrom && age < ageBelow;
        }
    }
}
