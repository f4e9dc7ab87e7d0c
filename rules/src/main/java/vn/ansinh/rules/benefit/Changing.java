package vn.ansinh.rules.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ansinh.rules.FactKind;
import vn.ansinh.rules.language.Day;
import vn.ansinh.rules.language.Deciding;
import vn.ansinh.rules.language.Program;
import vn.ansinh.rules.language.Slots;

/** Finds what would change the answer of one benefit for one subject: one fact at a time, and ages that will be reached. */
final class Changing {
    private final Slots slots;
    private final RulesInForce rules;
    private final Judging judging;

    Changing(Slots slots, RulesInForce rules, LocalDate day) {
        this.slots = slots;
        this.rules = rules;
        this.judging = new Judging(slots, rules, Day.of(day));
    }

    List<Change> changes(long[] view) {
        if (rules.count() == 0) {
            return List.of();
        }
        Deciding deciding = rules.deciding();
        Verdict now = judging.judge(view.clone());
        List<Change> changes = new ArrayList<>();
        int years = slots.place("person.age-years");
        for (int place : deciding.places()) {
            if (place == years) {
                ages(view, now, deciding, changes);
            } else {
                slots.fact(place)
                        .filter(fact -> fact.otherwise().isEmpty())
                        .filter(fact -> slots.asked(place).contains(fact))
                        .ifPresent(fact -> change(view, now, deciding, fact, changes));
            }
        }
        return List.copyOf(changes);
    }

    private void change(long[] view, Verdict now, Deciding deciding, FactKind fact, List<Change> changes) {
        int place = slots.place(fact.id());
        for (long value : deciding.casesOf(place)) {
            if (value != view[place]) {
                long[] other = view.clone();
                other[place] = value;
                Verdict then = judging.judge(other);
                if (isDifferent(now, then)) {
                    changes.add(new Change(fact, Slots.word(fact, value), Optional.empty(), gives(then), amount(then)));
                }
            }
        }
    }

    private void ages(long[] view, Verdict now, Deciding deciding, List<Change> changes) {
        int place = slots.place("person.age-years");
        long age = view[place];
        if (age == Slots.UNKNOWN) {
            return;
        }
        FactKind birth = slots.facts().get(slots.birthPlace());
        long born = view[slots.birthPlace()];
        Verdict before = now;
        for (long years : deciding.casesOf(place)) {
            if (years <= age) {
                continue;
            }
            long[] other = view.clone();
            other[place] = years;
            other[slots.place("person.age-months")] = Slots.UNKNOWN;
            Verdict then = judging.judge(other);
            if (isDifferent(before, then)) {
                Optional<LocalDate> on =
                        born == Slots.UNKNOWN ? Optional.empty() : Optional.of(Day.completes(born, years));
                changes.add(new Change(birth, Long.toString(years), on, gives(then), amount(then)));
            }
            before = then;
        }
    }

    private static boolean isDifferent(Verdict now, Verdict then) {
        return then.answer() != Program.UNKNOWN
                && (now.answer() != then.answer() || !amount(now).equals(amount(then)));
    }

    private static boolean gives(Verdict verdict) {
        return verdict.answer() == Program.YES;
    }

    private static Optional<java.math.BigDecimal> amount(Verdict verdict) {
        return Optional.ofNullable(verdict.sum()).flatMap(Sum::amount);
    }
}
