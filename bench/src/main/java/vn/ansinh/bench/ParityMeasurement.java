package vn.ansinh.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.ansinh.rules.Law;
import vn.ansinh.second.AllowanceComparison;
import vn.ansinh.second.ClassComparison;
import vn.ansinh.second.GeneratedPeople;

/** The rules beside a second, naive implementation: every difference is printed with the household and both findings. */
final class ParityMeasurement implements Measurement {
    private static final int MANY = 1_000_000;
    private static final int PARTS = 100;

    @Override
    public String name() {
        return "parity";
    }

    @Override
    public void run(Workshop workshop, Table table) throws InterruptedException {
        compare(MANY, table);
    }

    /** Compares so many households by class and so many people by social allowance; tells how many differ. */
    static int compare(int many, Table table) throws InterruptedException {
        Law law = Law.load();
        AllowanceComparison allowance = new AllowanceComparison(law.benefits());
        int classes = differences(many, "households and their possible classes", table, seed -> {
            ClassComparison comparison = new ClassComparison(law, seed);
            return comparison::difference;
        });
        int sums = differences(many, "people and their social allowance or pension", table, seed -> {
            GeneratedPeople people = new GeneratedPeople(law.benefits(), seed);
            return () -> allowance.difference(people);
        });
        return classes + sums;
    }

    /** Makes what compares the subjects of one seed one after another. */
    private interface Seeded {
        Supplier<Optional<String>> from(long seed);
    }

    private static int differences(int many, String what, Table table, Seeded seeded) throws InterruptedException {
        int found = 0;
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Callable<List<String>>> parts = IntStream.range(0, PARTS)
                    .<Callable<List<String>>>mapToObj(part -> () -> part(many / PARTS, seeded.from(part)))
                    .toList();
            for (Future<List<String>> part : workers.invokeAll(parts)) {
                for (String difference : part.get()) {
                    found++;
                    table.note(difference);
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        table.row(String.format(Locale.ROOT, "%,d generated %s", many, what), found + " differ", "0");
        return found;
    }

    private static List<String> part(int many, Supplier<Optional<String>> comparison) {
        return IntStream.range(0, many)
                .mapToObj(place -> comparison.get())
                .flatMap(Optional::stream)
                .toList();
    }
}
