package vn.ansinh.bench.gaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Benefits;
import vn.ansinh.rules.benefit.Entitlement;
import vn.ansinh.rules.benefit.Question;
import vn.ansinh.rules.benefit.StillOpen;

/** What became of the households that were asked, by benefit and kind: numbers and dong, nothing else is kept. Of one thread. */
final class GapCounts {
    /** How a right stands beside what is received; as in the gap list of a ward. */
    enum Kind {
        UNCLAIMED,
        RECEIVES,
        NO_LONGER,
        ONE_FACT
    }

    private static final int KINDS = Kind.values().length;

    /** Of so many who have the right, one does not get it. */
    private static final int ONE_LACKS = 10;

    /** Of so many who do not have it, one gets it still. */
    private static final int ONE_KEEPS = 1_000;

    private final Benefits benefits;
    private final List<Benefit> all;
    private final Map<String, Integer> places = new HashMap<>();
    private final long[] numbers;
    private final long[] dong;
    private long households;
    private long people;

    GapCounts(Benefits benefits) {
        this.benefits = benefits;
        this.all = benefits.all();
        for (int place = 0; place < all.size(); place++) {
            places.put(all.get(place).id(), place);
        }
        this.numbers = new long[all.size() * KINDS];
        this.dong = new long[all.size() * KINDS];
    }

    void ask(Question question, SplittableRandom received) {
        households++;
        people += question.people().size();
        List<Entitlement> rights = new ArrayList<>();
        for (Entitlement one : benefits.answer(question).all()) {
            if (one.benefit().isWithoutEvent()) {
                rights.add(one);
            }
        }
        StillOpen open = new StillOpen(benefits, rights);
        rights.forEach(one -> count(one, open, received));
    }

    private void count(Entitlement one, StillOpen open, SplittableRandom received) {
        switch (one.outcome()) {
            case ENTITLED -> {
                if (one.isGiven()) {
                    add(one, received.nextInt(ONE_LACKS) == 0 ? Kind.UNCLAIMED : Kind.RECEIVES);
                }
            }
            case UNDETERMINED -> {
                if (one.missing().size() == 1 && isForTheFamily(one.missing().getFirst()) && open.isWorthAsking(one)) {
                    add(one, Kind.ONE_FACT);
                }
            }
            case NOT_ENTITLED, OVERLAPPED -> {
                if (one.isMonthlyMoney() && received.nextInt(ONE_KEEPS) == 0) {
                    add(one, Kind.NO_LONGER);
                }
            }
        }
    }

    /** As in the gap list of a ward: of the place the ward knows, and what has no question is only told. */
    private static boolean isForTheFamily(FactKind fact) {
        return !fact.subject().equals("place")
                && (!fact.isSensitive() || fact.question().isPresent());
    }

    private void add(Entitlement one, Kind kind) {
        int place = places.getOrDefault(one.benefit().id(), 0) * KINDS + kind.ordinal();
        numbers[place]++;
        if (one.isGiven() && one.isMonthlyMoney()) {
            dong[place] += one.fixed().map(sum -> sum.longValue()).orElse(0L);
        }
    }

    void add(GapCounts other) {
        households += other.households;
        people += other.people;
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] += other.numbers[place];
            dong[place] += other.dong[place];
        }
    }

    long households() {
        return households;
    }

    long people() {
        return people;
    }

    /** How many of a kind, of all benefits. */
    long number(Kind kind) {
        long sum = 0;
        for (int place = kind.ordinal(); place < numbers.length; place += KINDS) {
            sum += numbers[place];
        }
        return sum;
    }

    /** One line for each benefit and kind of which there is anybody. */
    String csv() {
        StringJoiner lines = new StringJoiner("\n", "benefit,kind,number,dong_each_month\n", "\n");
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] > 0) {
                lines.add(all.get(place / KINDS).id() + "," + Kind.values()[place % KINDS] + "," + numbers[place] + ","
                        + dong[place]);
            }
        }
        return lines.toString();
    }
}
