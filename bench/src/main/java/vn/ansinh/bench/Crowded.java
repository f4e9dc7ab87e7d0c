package vn.ansinh.bench;

import java.time.LocalDate;
import java.util.SplittableRandom;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.benefit.Batch;
import vn.ansinh.rules.language.Day;
import vn.ansinh.rules.language.Slots;

/** Made-up people, one row of bytes each: a byte a fact, two for money, the birth date packed in four. All is known of them. */
final class Crowded {
    private static final int DAYS = 36_525;

    private final Slots slots;
    private final int[] places;
    private final boolean[] isMoney;
    private final int width;
    private final int people;
    private final byte[] rows;

    Crowded(Slots slots, int people) {
        this.slots = slots;
        this.people = people;
        places = slots.facts().stream()
                .filter(fact -> fact.type() != FactKind.Type.DATE)
                .filter(fact ->
                        !fact.id().startsWith("person.age-") && !fact.id().equals("person.child-card-valid"))
                .mapToInt(fact -> slots.place(fact.id()))
                .toArray();
        isMoney = new boolean[places.length];
        int bytes = Integer.BYTES;
        for (int at = 0; at < places.length; at++) {
            isMoney[at] = slots.facts().get(places[at]).type() == FactKind.Type.MONEY;
            bytes += isMoney[at] ? 2 : 1;
        }
        width = bytes;
        rows = new byte[people * width];
        SplittableRandom random = new SplittableRandom(20261124);
        for (int person = 0; person < people; person++) {
            write(person * width, random);
        }
    }

    private void write(int from, SplittableRandom random) {
        LocalDate born = LocalDate.of(2026, 11, 24).minusDays(random.nextInt(DAYS));
        int packed = (int) Day.of(born);
        int at = from;
        for (int shift = 24; shift >= 0; shift -= 8) {
            rows[at++] = (byte) (packed >>> shift);
        }
        for (int place = 0; place < places.length; place++) {
            FactKind fact = slots.facts().get(places[place]);
            int value = value(fact, random);
            if (isMoney[place]) {
                rows[at++] = (byte) (value >>> 8);
            }
            rows[at++] = (byte) value;
        }
    }

    /** Most people are as most people are: one in twenty differs in a fact. */
    private static int value(FactKind fact, SplittableRandom random) {
        boolean isRare = random.nextInt(20) == 0;
        return switch (fact.type()) {
            case BOOLEAN -> fact.otherwise().equals("true") != isRare ? 1 : 0;
            case INTEGER -> isRare ? random.nextInt(3) : 0;
            case MONEY -> isRare ? random.nextInt(30_000) : 0;
            case ENUM -> {
                int usual = Math.max(0, fact.indexOf("none"));
                int other = random.nextInt(fact.choices().size());
                yield !isRare
                                || fact.meansUnknown()
                                        .contains(fact.choices().get(other).id())
                        ? usual
                        : other;
            }
            case DATE -> throw new IllegalStateException("days are written apart");
        };
    }

    /** Reads the people from one to another and judges each. */
    void judge(Batch batch, int from, int to) {
        byte[] answers = new byte[batch.count()];
        long[] dong = new long[batch.count()];
        long[] blank = slots.blank();
        long[] view = blank.clone();
        for (int person = from; person < to; person++) {
            System.arraycopy(blank, 0, view, 0, blank.length);
            read(person * width, view);
            batch.judge(view, answers, dong);
        }
    }

    private void read(int from, long[] view) {
        long packed = ((rows[from] & 255) << 24)
                | ((rows[from + 1] & 255) << 16)
                | ((rows[from + 2] & 255) << 8)
                | (rows[from + 3] & 255);
        slots.born(view, packed);
        int at = from + Integer.BYTES;
        for (int place = 0; place < places.length; place++) {
            if (isMoney[place]) {
                view[places[place]] = 100L * (((rows[at] & 255) << 8) | (rows[at + 1] & 255));
                at += 2;
            } else {
                view[places[place]] = rows[at++];
            }
        }
    }

    /** The first people as the rules see them. */
    long[][] views(int count) {
        long[][] views = new long[Math.min(count, people)][];
        for (int person = 0; person < views.length; person++) {
            views[person] = slots.blank();
            read(person * width, views[person]);
        }
        return views;
    }
}
