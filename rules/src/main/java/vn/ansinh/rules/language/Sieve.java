package vn.ansinh.rules.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Says of several programs which of them one known fact alone answers with no: most people lack most of what the law asks for, and
 * need not be asked the rest. What is left may still be answered with no. Immutable and thread-safe.
 */
public final class Sieve {
    /** Facts with numbers from here on are not looked at; all words of an enumeration lie below. */
    private static final int VALUES = 128;

    private final int words;
    private final int[] places;
    /** For each 64 programs, a bit for each of them, by place and value. */
    private final long[][] left;

    public Sieve(Slots slots, List<Program> programs) {
        words = (programs.size() + Long.SIZE - 1) / Long.SIZE;
        List<Deciding> all =
                programs.stream().map(program -> new Deciding(slots, program)).toList();
        long[] view = slots.unknown();
        BitSet deciding = new BitSet();
        for (int program = 0; program < programs.size(); program++) {
            for (int place : all.get(program).places()) {
                if (decides(programs.get(program), place, all.get(program).casesOf(place), view)) {
                    deciding.set(place);
                }
            }
        }
        places = deciding.stream().toArray();
        left = new long[words][places.length * VALUES];
        for (int at = 0; at < places.length; at++) {
            for (int program = 0; program < programs.size(); program++) {
                put(at, program, programs.get(program), all.get(program), view);
            }
        }
    }

    /** Whether some value of a place alone means no; a place with great numbers is left out. */
    private static boolean decides(Program program, int place, long[] cases, long[] view) {
        boolean decides = false;
        for (long value : cases) {
            view[place] = value;
            decides |= program.answer(view) == Program.NO;
        }
        view[place] = Slots.UNKNOWN;
        return decides && areSmall(cases);
    }

    private static boolean areSmall(long[] cases) {
        return Arrays.stream(cases).allMatch(value -> value < VALUES);
    }

    private void put(int at, int program, Program asked, Deciding deciding, long[] view) {
        int place = places[at];
        long[] cases = areSmall(deciding.casesOf(place)) ? deciding.casesOf(place) : new long[0];
        boolean mayHold = true;
        int next = 0;
        for (int value = 0; value < VALUES; value++) {
            if (next < cases.length && cases[next] == value) {
                view[place] = value;
                mayHold = asked.answer(view) != Program.NO;
                next++;
            }
            if (mayHold) {
                left[program / Long.SIZE][at * VALUES + value] |= 1L << program;
            }
        }
        view[place] = Slots.UNKNOWN;
    }

    /** How many numbers {@link #sift} fills. */
    public int words() {
        return words;
    }

    /** Sets the bit of every program that no fact alone answers with no, from the lowest bit of the first number on. */
    public void sift(long[] view, long[] may) {
        for (int word = 0; word < words; word++) {
            may[word] = left(view, left[word]);
        }
    }

    private long left(long[] view, long[] rows) {
        long may = -1;
        for (int at = 0; at < places.length; at++) {
            long value = view[places[at]];
            if (value >= 0) { // known
                may &= rows[at * VALUES + (int) Math.min(value, VALUES - 1)];
            }
        }
        return may;
    }
}
