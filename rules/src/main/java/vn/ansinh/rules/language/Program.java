package vn.ansinh.rules.language;

import java.util.Arrays;

/**
 * A condition compiled for one day: a row of numbers that is walked without making objects. Answers are {@link #NO},
 * {@link #UNKNOWN} and {@link #YES}, so that "all" is the least and "any" the greatest of its parts. Immutable and thread-safe.
 */
public final class Program {
    public static final int NO = 0;
    public static final int UNKNOWN = 1;
    public static final int YES = 2;

    static final int ALL = 0;
    static final int ANY = 1;
    static final int NOT = 2;
    /** A place whose number is one of those of a bit mask. */
    static final int AMONG = 3;
    /** A place whose number lies from one constant to another. */
    static final int WITHIN = 4;
    /** Two places whose sum lies below a constant. */
    static final int SUM_BELOW = 5;

    static final int LEFT_OPEN = 6;
    /** The same answer for everybody. */
    static final int ALWAYS = 7;

    /** Places of a step: what it is, where the next one begins, and what it works on. */
    static final int NEXT = 1;

    static final int FIRST = 2;

    private final int[] code;
    private final long[] constants;

    Program(int[] code, long[] constants) {
        this.code = code;
        this.constants = constants;
    }

    /** The answer as far as each part tells by itself; see {@link Deciding} for what the parts tell together. */
    public int answer(long[] view) {
        return answer(0, view);
    }

    int answer(int at, long[] view) {
        int[] steps = code;
        return switch (steps[at]) {
            case AMONG -> {
                long value = view[steps[at + FIRST]];
                if (value == Slots.UNKNOWN) {
                    yield UNKNOWN;
                }
                yield (constants[steps[at + FIRST + 1]] >>> value & 1) != 0 ? YES : NO;
            }
            case WITHIN -> {
                long value = view[steps[at + FIRST]];
                if (value == Slots.UNKNOWN) {
                    yield UNKNOWN;
                }
                int bounds = steps[at + FIRST + 1];
                yield value >= constants[bounds] && value <= constants[bounds + 1] ? YES : NO;
            }
            case ALL -> all(at, view);
            case ANY -> any(at, view);
            case NOT -> YES - answer(at + FIRST, view);
            case LEFT_OPEN -> answer(at + FIRST, view) == NO ? NO : UNKNOWN;
            case SUM_BELOW -> sumBelow(at, view);
            default -> steps[at + FIRST];
        };
    }

    private int all(int at, long[] view) {
        int end = code[at + NEXT];
        int least = YES;
        for (int part = at + FIRST; part < end; part = code[part + NEXT]) {
            int answer = answer(part, view);
            if (answer == NO) {
                return NO;
            }
            least = Math.min(least, answer);
        }
        return least;
    }

    private int any(int at, long[] view) {
        int end = code[at + NEXT];
        int most = NO;
        for (int part = at + FIRST; part < end; part = code[part + NEXT]) {
            int answer = answer(part, view);
            if (answer == YES) {
                return YES;
            }
            most = Math.max(most, answer);
        }
        return most;
    }

    private int sumBelow(int at, long[] view) {
        int end = code[at + NEXT];
        long bound = constants[code[at + FIRST]];
        long sum = 0;
        boolean isKnown = true;
        for (int place = at + FIRST + 1; place < end; place++) {
            long value = view[code[place]];
            if (value == Slots.UNKNOWN) {
                isKnown = false;
            } else if (value >= bound - sum) {
                return NO;
            } else {
                sum += value;
            }
        }
        return isKnown ? YES : UNKNOWN;
    }

    /** Calls for every place read, with numbers that stand for all its different cases. */
    void cases(Cases cases) {
        for (int at = 0; at < code.length; ) {
            switch (code[at]) {
                case ALL, ANY, NOT, LEFT_OPEN -> at += FIRST;
                case AMONG -> {
                    cases.among(code[at + FIRST]);
                    at = code[at + NEXT];
                }
                case WITHIN -> {
                    int bounds = code[at + FIRST + 1];
                    cases.number(code[at + FIRST], constants[bounds]);
                    if (constants[bounds + 1] != Long.MAX_VALUE) {
                        cases.number(code[at + FIRST], constants[bounds + 1] + 1);
                    }
                    at = code[at + NEXT];
                }
                case SUM_BELOW -> {
                    for (int place = at + FIRST + 1; place < code[at + NEXT]; place++) {
                        cases.number(code[place], 1);
                        cases.number(code[place], constants[code[at + FIRST]]);
                    }
                    at = code[at + NEXT];
                }
                default -> at = code[at + NEXT];
            }
        }
    }

    /** Counts, by place, how often an unknown fact stands in the part that is not yet answered. */
    void open(long[] view, int[] times) {
        open(0, view, times);
    }

    private void open(int at, long[] view, int[] times) {
        if (answer(at, view) != UNKNOWN) {
            return;
        }
        int end = code[at + NEXT];
        switch (code[at]) {
            case AMONG, WITHIN -> times[code[at + FIRST]]++;
            case SUM_BELOW -> {
                for (int place = at + FIRST + 1; place < end; place++) {
                    if (view[code[place]] == Slots.UNKNOWN) {
                        times[code[place]]++;
                    }
                }
            }
            case ALWAYS -> {}
            default -> {
                for (int part = at + FIRST; part < end; part = code[part + NEXT]) {
                    open(part, view, times);
                }
            }
        }
    }

    /** Takes up the numbers that divide the values of a place into cases. */
    interface Cases {
        void among(int place);

        /** Cases differ just below a number and from it on. */
        void number(int place, long from);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Program program
                && Arrays.equals(code, program.code)
                && Arrays.equals(constants, program.constants);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(code);
    }
}
