package vn.ansinh.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Classifier;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.IncomeLine;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;

/** Households classified on one thread: the rules over law data beside a hand-written if of the same standard. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ClassificationBenchmark {
    static final int HOUSEHOLDS = 8_192;

    private static final String STANDARD = "2022-2025";
    /** Taken from the law once; to the compiler they are the constants that a program by hand would hold. */
    private static final IncomeLine LOW = Law.load().standard(STANDARD).lines().getFirst();

    private static final IncomeLine HIGH = Law.load().standard(STANDARD).lines().getLast();
    private static final long LOW_URBAN = LOW.urban();
    private static final long LOW_RURAL = LOW.rural();
    private static final long HIGH_URBAN = HIGH.urban();
    private static final long HIGH_RURAL = HIGH.rural();

    private final HouseholdFacts[] complete = new HouseholdFacts[HOUSEHOLDS];
    private final HouseholdFacts[] partial = new HouseholdFacts[HOUSEHOLDS];
    private Standard standard = Law.load().standard(STANDARD);

    /** A household as a hand-written program would hold it. */
    record Plain(boolean urban, int members, long income, int deprived) {}

    private final Plain[] plain = new Plain[HOUSEHOLDS];

    /** Makes the same households each time: a linear congruential sequence, so that no seed is forgotten. */
    @Setup
    public void households() {
        standard = Law.load().standard(STANDARD);
        long state = 20_261_124;
        for (int place = 0; place < HOUSEHOLDS; place++) {
            Deprivations all = Deprivations.UNKNOWN;
            Deprivations some = Deprivations.UNKNOWN;
            for (Indicator indicator : standard.indicators()) {
                state = next(state);
                Answer answer = Answer.of((state >>> 33) % 5 == 0);
                all = all.with(indicator, answer);
                some = some.with(indicator, (state >>> 40) % 4 == 0 ? Answer.UNKNOWN : answer);
            }
            state = next(state);
            boolean urban = (state >>> 33) % 2 == 0;
            int members = 1 + (int) ((state >>> 35) % 8);
            state = next(state);
            long income = (state >>> 33) % (4_000_000L * members);
            AreaKind area = urban ? AreaKind.URBAN : AreaKind.RURAL;
            complete[place] = HouseholdFacts.monthly(area, members, income, all);
            partial[place] = HouseholdFacts.monthly(
                    place % 16 == 0 ? AreaKind.UNKNOWN : area,
                    members,
                    place % 8 == 0 ? HouseholdFacts.UNKNOWN_INCOME : income,
                    some);
            plain[place] = new Plain(urban, members, income, Integer.bitCount(all.deprived()));
        }
    }

    private static long next(long state) {
        return state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void rulesAllKnown(Blackhole hole) {
        for (HouseholdFacts facts : complete) {
            hole.consume(Classifier.classify(facts, standard));
        }
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void rulesSomeUnknown(Blackhole hole) {
        for (HouseholdFacts facts : partial) {
            hole.consume(Classifier.classify(facts, standard));
        }
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void rulesTheClassAlone(Blackhole hole) {
        for (HouseholdFacts facts : complete) {
            hole.consume(Classifier.classOf(facts, standard));
        }
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void handWrittenIf(Blackhole hole) {
        for (Plain household : plain) {
            hole.consume(byHand(household));
        }
    }

    /** What a program with the numbers as constants would do; knows no unknown facts and no other standard. */
    private static String byHand(Plain household) {
        long line = household.urban() ? LOW_URBAN : LOW_RURAL;
        long average = household.urban() ? HIGH_URBAN : HIGH_RURAL;
        if (household.income() <= line * household.members()) {
            return household.deprived() >= 3 ? "poor" : "near-poor";
        }
        return household.income() <= average * household.members() ? "average-living-standard" : "above-average";
    }
}
