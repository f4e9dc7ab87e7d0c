package vn.ansinh.bench;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.ansinh.rules.Law;
import vn.ansinh.rules.benefit.Batch;
import vn.ansinh.rules.benefit.Benefits;

/** Every right of every person: from JSON with reasons, of a million people read from bytes, and the conditions alone. */
final class RightsTable implements Measurement {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int MANY = 1_000_000;
    private static final int IN_MEMORY = 20_000;
    private static final int TWENTY = 20;
    private static final int HOUSEHOLDS = 9_000;
    private static final int RUNS = 6;

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public void run(Workshop workshop, Table table) throws InterruptedException {
        long begun = System.nanoTime();
        Law law = Law.load();
        table.row("law load, first in this process", millis(System.nanoTime() - begun), "under 150 ms");
        for (int time = 0; time < 5; time++) {
            begun = System.nanoTime();
            Law.load();
        }
        table.row("law load, warm", millis(System.nanoTime() - begun), "");
        explained(law, table);
        Benefits benefits = law.benefits();
        Crowded people = new Crowded(benefits.slots(), MANY);
        Batch all = Batch.ofPeople(benefits, DAY, Set.of());
        double one = best(MANY, () -> people.judge(all, 0, MANY));
        table.row(
                "all " + all.count() + " benefits of a person, facts read from bytes",
                rate(one, "people"),
                "over 2,000,000");
        double two = best(MANY, () -> inTwo(people, benefits));
        table.row("the same on two threads", rate(two, "people") + ", " + times(two / one), "1.8 times one");
        Set<String> twenty = Set.copyOf(benefits.all().stream()
                .filter(benefit -> benefit.subject().isForPerson())
                .map(benefit -> benefit.id())
                .limit(TWENTY)
                .toList());
        Batch kernel = Batch.ofPeople(benefits, DAY, twenty);
        long[][] views = people.views(IN_MEMORY);
        double alone = best(MANY, () -> judge(kernel, views, MANY / IN_MEMORY));
        table.row("20 benefits, facts in memory", rate(alone, "people"), "");
    }

    private static void explained(Law law, Table table) {
        List<String> one = Collections.nCopies(HOUSEHOLDS, QUESTION);
        List<String> ward = AskedWard.questions(HOUSEHOLDS);
        table.row(
                "a household of four from JSON, all benefits, each with its sentence and sources",
                rate(best(HOUSEHOLDS, () -> Explained.asRecords(law, one)), "households"),
                "over 50,000");
        table.row(
                "the same of " + HOUSEHOLDS + " different households",
                rate(best(HOUSEHOLDS, () -> Explained.asRecords(law, ward)), "households"),
                "");
        List<String> some = ward.subList(0, HOUSEHOLDS / 10);
        table.row(
                "written as JSON with its classification",
                rate(best(some.size(), () -> Explained.asJson(law, some)), "households"),
                "");
    }

    private static void judge(Batch batch, long[][] views, int times) {
        byte[] answers = new byte[batch.count()];
        long[] dong = new long[batch.count()];
        for (int time = 0; time < times; time++) {
            for (long[] view : views) {
                batch.judge(view, answers, dong);
            }
        }
    }

    private static void inTwo(Crowded people, Benefits benefits) {
        List<Thread> threads = List.of(
                Thread.ofPlatform().start(() -> people.judge(Batch.ofPeople(benefits, DAY, Set.of()), 0, MANY / 2)),
                Thread.ofPlatform().start(() -> people.judge(Batch.ofPeople(benefits, DAY, Set.of()), MANY / 2, MANY)));
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The best of some runs: the first warm up, and other work on the machine only ever takes time away. */
    private static double best(int count, Runnable work) {
        double best = 0;
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            work.run();
            best = Math.max(best, count * 1e9 / (System.nanoTime() - begun));
        }
        return best;
    }

    private static String millis(long nanos) {
        return Table.number(nanos / 1e6) + " ms";
    }

    private static String rate(double perSecond, String what) {
        return String.format(Locale.ROOT, "%,.0f %s a second", perSecond, what);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f times", ratio);
    }

    static final String QUESTION = """
            {"id": "1", "date": "2026-11-24", "place": {"area": "urban", "especially-difficult": false, "difficult-area": false,
              "poor-commune": false, "rural": false, "island": false},
             "household": {"income-per-month": 7200000, "indicators": {"health-insurance": true, "toilet": true, "telecom": true},
              "facts": {"household.status": "poor", "household.savings-group-member": true}},
             "people": [
              {"id": "p1", "head": true, "facts": {"person.birth-date": "1950-05-01", "person.disability-degree": "severe",
                "person.pension-monthly": 0, "person.si-allowance-monthly": 0}},
              {"id": "p2", "facts": {"person.birth-date": "1975-02-11", "person.disability-degree": "none"}},
              {"id": "p3", "facts": {"person.birth-date": "1979-08-30", "person.disability-degree": "none"}},
              {"id": "p4", "facts": {"person.birth-date": "2012-01-05", "person.school-level": "lower-secondary"}}]}
            """;
}
