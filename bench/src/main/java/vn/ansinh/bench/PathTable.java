package vn.ansinh.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import vn.ansinh.rules.Answer;
import vn.ansinh.rules.AreaKind;
import vn.ansinh.rules.Deprivations;
import vn.ansinh.rules.HouseholdFacts;
import vn.ansinh.rules.Indicator;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.Standard;
import vn.ansinh.rules.path.FindingPath;
import vn.ansinh.rules.path.Goal;
import vn.ansinh.rules.path.PathOut;
import vn.ansinh.rules.path.PathQuestion;

/** The search for the path out, of households of one seed, under today's and the coming standard together. */
final class PathTable implements Measurement {
    private static final int HOUSEHOLDS = 20_000;
    private static final String TARGET = "under 20 ms";

    @Override
    public String name() {
        return "path";
    }

    @Override
    public void run(Workshop workshop, Table table) {
        Law law = Law.load();
        List<Standard> standards = law.standards().subList(law.standards().size() - 2, law.standards().size());
        Random random = new Random(20_261_124);
        measure(table, "the first household of a process", one(law, standards, random), 1);
        List<PathQuestion> many = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(place -> one(law, standards, random).getFirst())
                .toList();
        measure(table, "households of which each indicator lacks or is unknown by chance", many, 1);
        measure(table, "the same once more, warm", many, 1);
        Deprivations all = Deprivations.UNKNOWN;
        for (Indicator indicator : law.indicators()) {
            all = all.with(indicator, Answer.YES);
        }
        PathQuestion worst = PathQuestion.of(
                HouseholdFacts.monthly(AreaKind.URBAN, 5, 1_000_000, all), standards, Goal.ON_NO_LIST);
        PathQuestion unknown = PathQuestion.of(
                HouseholdFacts.withoutIncome(AreaKind.URBAN, 5, Deprivations.UNKNOWN), standards, Goal.NOT_POOR);
        measure(table, "a household that lacks everything", List.of(worst), 1_000);
        measure(table, "a household of which nothing is known", List.of(unknown), 1_000);
    }

    private static List<PathQuestion> one(Law law, List<Standard> standards, Random random) {
        Deprivations answers = Deprivations.UNKNOWN;
        for (Indicator indicator : law.indicators()) {
            answers = answers.with(indicator, Answer.values()[random.nextInt(3)]);
        }
        HouseholdFacts facts = HouseholdFacts.yearly(
                random.nextBoolean() ? AreaKind.URBAN : AreaKind.RURAL,
                1 + random.nextInt(8),
                random.nextLong(150_000_000),
                answers);
        return List.of(PathQuestion.of(facts, standards, random.nextBoolean() ? Goal.NOT_POOR : Goal.ON_NO_LIST));
    }

    private static void measure(Table table, String what, List<PathQuestion> questions, int times) {
        long[] nanos = new long[questions.size() * times];
        int most = 0;
        for (int place = 0; place < nanos.length; place++) {
            long begin = System.nanoTime();
            PathOut path = FindingPath.find(questions.get(place % questions.size()));
            nanos[place] = System.nanoTime() - begin;
            most = Math.max(most, path.ways().size());
        }
        Arrays.sort(nanos);
        table.row(
                what,
                String.format(
                        Locale.ROOT,
                        "half %s ms · 99 in 100 %s ms · longest %s ms · at most %d ways",
                        millis(nanos[nanos.length / 2]),
                        millis(nanos[nanos.length * 99 / 100]),
                        millis(nanos[nanos.length - 1]),
                        most),
                TARGET);
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
    }
}
