package vn.ansinh.office.benefit;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.rules.benefit.Benefit;
import vn.ansinh.rules.benefit.Rule;
import vn.ansinh.rules.language.Comparison;
import vn.ansinh.rules.language.Condition;
import vn.ansinh.rules.language.Operand;

/** The years of age at which a right can begin, change or end, as the rules in force on a day ask for them. */
@Component
public class AgesOfLaw {
    private static final String AGE = "person.age-years";

    private final WardLaw law;

    AgesOfLaw(WardLaw law) {
        this.law = law;
    }

    public NavigableSet<Integer> on(LocalDate day) {
        NavigableSet<Integer> ages = new TreeSet<>();
        for (Benefit benefit : law.benefits().all()) {
            for (Rule rule : benefit.rules()) {
                if (rule.period().includes(day)) {
                    collect(rule.when(), ages);
                }
            }
        }
        return ages;
    }

    private static void collect(Condition condition, NavigableSet<Integer> ages) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(one -> collect(one, ages));
            case Condition.Any any -> any.of().forEach(one -> collect(one, ages));
            case Condition.Not not -> collect(not.of(), ages);
            case Condition.Named named -> collect(named.of(), ages);
            case Condition.LeftOpen open -> open.when().forEach(one -> collect(one, ages));
            case Condition.Compared compared -> {
                if (compared.fact().id().equals(AGE) && compared.operand() instanceof Operand.Whole(long years)) {
                    Comparison how = compared.comparison();
                    // what holds up to and with an age changes a year later
                    int more = how == Comparison.LE || how == Comparison.GT ? 1 : 0;
                    ages.add(Math.toIntExact(years) + more);
                }
            }
            case Condition.Entitled entitled -> {}
            case Condition.ChildOf child -> {}
            case Condition.SumBelow sum -> {}
        }
    }
}
