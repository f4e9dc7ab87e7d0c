package vn.ansinh.office.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The only source of chance of the demonstration: one named algorithm, one seed, whole numbers. */
public final class Dice {
    private final RandomGenerator generator;

    public Dice(long seed) {
        // Named, so that a later JDK with another default still throws the same ward.
        this.generator = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return generator.nextInt(low, high + 1);
    }

    public boolean percent(int chance) {
        return generator.nextInt(100) < chance;
    }

    boolean permille(int chance) {
        return generator.nextInt(1000) < chance;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(generator.nextInt(choices.size()));
    }

    /** The index chosen with the given weights. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = generator.nextInt(total);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException("weights do not sum to " + total);
    }

    /** The choice taken with the weight that stands at its place. */
    <T> T weighted(List<T> choices, List<Integer> weights) {
        return choices.get(weighted(weights.stream().mapToInt(Integer::intValue).toArray()));
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            T swapped = list.set(generator.nextInt(i + 1), list.get(i));
            list.set(i, swapped);
        }
    }
}
