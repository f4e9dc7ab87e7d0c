package vn.ansinh.rules.benefit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.ansinh.rules.language.Day;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Sieve;
import vn.ansinh.rules.language.Slots;

/**
 * Judges many subjects one after another by the conditions of a day, before overlaps, without making an object for what is known. One
 * thread uses one of them; they may share the same {@link Benefits}.
 */
public final class Batch {
    private final Slots slots;
    private final long day;
    private final RulesInForce[] rules;
    private final Judging[] judging;
    private final Sieve sieve;
    /** Benefits that somebody who died may have, one bit each. */
    private final long[] ofTheDead;

    private final long[] may;

    private Batch(Benefits all, LocalDate day, List<RulesInForce> chosen) {
        this.slots = all.slots();
        this.day = Day.of(day);
        this.rules = chosen.toArray(RulesInForce[]::new);
        this.judging = new Judging[rules.length];
        this.sieve = new Sieve(slots, chosen.stream().map(RulesInForce::any).toList());
        this.may = new long[sieve.words()];
        this.ofTheDead = new long[sieve.words()];
        for (int place = 0; place < rules.length; place++) {
            judging[place] = new Judging(slots, rules[place], this.day, false);
            if (rules[place].benefit().subject() == Benefit.Subject.DECEASED) {
                ofTheDead[place / Long.SIZE] |= 1L << place;
            }
        }
    }

    /**
     * Judges people.
     *
     * @param wanted ids of benefits; empty for every benefit of a person
     */
    public static Batch ofPeople(Benefits benefits, LocalDate day, Set<String> wanted) {
        return new Batch(
                benefits,
                day,
                benefits.on(day).layout(false).rules().stream()
                        .filter(rules -> wanted.isEmpty()
                                || wanted.contains(rules.benefit().id()))
                        .toList());
    }

    /** How many benefits each subject is judged by. */
    public int count() {
        return rules.length;
    }

    public Benefit benefit(int place) {
        return rules[place].benefit();
    }

    /**
     * Judges one subject.
     *
     * @param view facts by place, as {@link Slots#blank} begins it; ages and what else derives from them are filled in here
     * @param answers takes for each benefit {@link Program#NO}, {@link Program#UNKNOWN} or {@link Program#YES}
     * @param dong takes the amount in the unit of the rule, rounded down, 0 where none is known
     */
    public void judge(long[] view, byte[] answers, long[] dong) {
        slots.derive(view, day);
        boolean isDead = slots.isDead(view);
        Arrays.fill(answers, 0, rules.length, (byte) Program.NO);
        Arrays.fill(dong, 0, rules.length, 0);
        sieve.sift(view, may);
        for (int word = 0; word < may.length; word++) {
            long left = isDead ? may[word] & ofTheDead[word] : may[word];
            while (left != 0) {
                int place = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                if (place < rules.length) {
                    judge(place, view, answers, dong);
                }
            }
        }
    }

    private void judge(int place, long[] view, byte[] answers, long[] dong) {
        int found = rules[place].quick(view);
        if (found == RulesInForce.OPEN) {
            Verdict verdict = judging[place].judge(view);
            answers[place] = (byte) verdict.answer();
            Sum sum = verdict.sum();
            dong[place] = sum == null ? 0 : RulesInForce.dong(sum);
        } else if (found != Verdict.NO_RULE) {
            answers[place] = Program.YES;
            dong[place] = rules[place].dong(found, view);
        }
    }
}
