package vn.ansinh.bench.gaps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import vn.ansinh.rules.benefit.Benefits;

/**
 * Asks the whole law, overlaps included, of household after household on all cores and keeps the counts alone. The counts do not depend on
 * how many threads there are: each household is made and asked by its number.
 */
public final class ProvinceGaps {
    private static final int BLOCK = 2_000;

    private final Benefits benefits;
    private final LocalDate day;

    public ProvinceGaps(Benefits benefits, LocalDate day) {
        this.benefits = benefits;
        this.day = day;
    }

    /** How much was asked, and what came of it. */
    public record Result(long households, long people, long unclaimed, long oneFact, String csv) {}

    /** Goes on until so many people were asked; whole blocks of households, so a few more. */
    public Result run(long people, int threads) throws InterruptedException {
        MadeProvince province = new MadeProvince(benefits, day);
        AtomicLong block = new AtomicLong();
        long blocks = blocks(province, people);
        List<GapCounts> counts = new ArrayList<>();
        List<Thread> workers = new ArrayList<>();
        for (int worker = 0; worker < threads; worker++) {
            GapCounts own = new GapCounts(benefits);
            counts.add(own);
            workers.add(Thread.ofPlatform().start(() -> work(province, own, block, blocks)));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        GapCounts all = new GapCounts(benefits);
        counts.forEach(all::add);
        return new Result(
                all.households(),
                all.people(),
                all.number(GapCounts.Kind.UNCLAIMED),
                all.number(GapCounts.Kind.ONE_FACT),
                all.csv());
    }

    /** The same number of blocks for any number of threads: a household has as many people as its number says. */
    private static long blocks(MadeProvince province, long people) {
        long sum = 0;
        long block = 0;
        while (sum < people) {
            for (long number = block * BLOCK; number < (block + 1) * BLOCK; number++) {
                sum += province.people(number);
            }
            block++;
        }
        return block;
    }

    private static void work(MadeProvince province, GapCounts own, AtomicLong next, long blocks) {
        for (long block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
            for (long number = block * BLOCK; number < (block + 1) * BLOCK; number++) {
                SplittableRandom random = province.random(number);
                own.ask(province.household(random), random);
            }
        }
    }

    /** Writes the counts down. */
    public static void write(Result result, Path file) throws IOException {
        Files.writeString(file, result.csv(), StandardCharsets.UTF_8);
    }
}
